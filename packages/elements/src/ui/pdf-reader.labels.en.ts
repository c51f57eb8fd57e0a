import type { Translation } from '../kit/labels.js';
import type { PdfReaderWords } from './pdf-reader.labels.js';

const en: Translation<PdfReaderWords> = {
  close: 'Close',
  opening: 'Opening the document…',
  slow: 'This is taking longer than expected. You can also download the document.',
  pages: 'Pages of the document',
  tools: 'Reading tools',
  previous: 'Previous page',
  next: 'Next page',
  page: 'Page',
  smaller: 'Zoom out',
  larger: 'Zoom in',
  rotate: 'Rotate',
  print: 'Print',
  search: 'Search in the document',
  find: 'Search',
  notPrinted: 'The document could not be prepared for printing. Download it to print it.',
  broken: 'This document is damaged: it cannot be shown here. Download it, or ask your insurer for another one.',
  encrypted: 'This document is protected by a password: it cannot be shown here. Download it to open it with your own reader.',
  endless: 'This document does not show. Download it to open it with your own reader.',
  retry: 'Try again',
  ofPages: (p) => `Page ${p.page} of ${p.count}`,
  of: (p) => `of ${p.count}`,
  zoomed: (p) => `Zoom ${p.percent}`,
  rotated: (p) => `Document rotated by ${p.degrees} degrees`,
  found: (p) => `Found on page ${p.page}`,
  notFound: (p) => `“${p.words}” is not in this document.`,
  printing: (p) => `Preparing to print, page ${p.page} of ${p.count}…`,
  pageRange: (p) => `Enter a page number from 1 to ${p.count}.`,
};
export default en;
