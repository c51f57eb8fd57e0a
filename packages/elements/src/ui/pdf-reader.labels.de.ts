import type { Translation } from '../kit/labels.js';
import type { PdfReaderWords } from './pdf-reader.labels.js';

const de: Translation<PdfReaderWords> = {
  close: 'Schliessen',
  opening: 'Dokument wird geöffnet…',
  slow: 'Das dauert länger als erwartet. Sie können das Dokument auch herunterladen.',
  pages: 'Seiten des Dokuments',
  tools: 'Lesewerkzeuge',
  previous: 'Vorherige Seite',
  next: 'Nächste Seite',
  page: 'Seite',
  smaller: 'Verkleinern',
  larger: 'Vergrössern',
  rotate: 'Drehen',
  print: 'Drucken',
  search: 'Im Dokument suchen',
  find: 'Suchen',
  notPrinted: 'Der Druck konnte nicht vorbereitet werden. Laden Sie das Dokument herunter, um es zu drucken.',
  broken: 'Dieses Dokument ist beschädigt und kann hier nicht angezeigt werden. Laden Sie es herunter, oder verlangen Sie ein anderes.',
  encrypted:
    'Dieses Dokument ist mit einem Passwort geschützt und kann hier nicht angezeigt werden. Laden Sie es herunter, um es zu öffnen.',
  endless: 'Dieses Dokument lässt sich nicht anzeigen. Laden Sie es herunter, um es zu öffnen.',
  retry: 'Erneut versuchen',
  ofPages: (p) => `Seite ${p.page} von ${p.count}`,
  of: (p) => `von ${p.count}`,
  zoomed: (p) => `Zoom ${p.percent}`,
  rotated: (p) => `Dokument um ${p.degrees} Grad gedreht`,
  found: (p) => `Gefunden auf Seite ${p.page}`,
  notFound: (p) => `«${p.words}» steht nicht in diesem Dokument.`,
  printing: (p) => `Druck wird vorbereitet, Seite ${p.page} von ${p.count}…`,
  pageRange: (p) => `Geben Sie eine Seitenzahl von 1 bis ${p.count} ein.`,
};
export default de;
