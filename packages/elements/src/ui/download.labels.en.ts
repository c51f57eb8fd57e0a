import type { Translation } from '../kit/labels.js';
import type { DownloadWords } from './download.labels.js';

const en: Translation<DownloadWords> = {
  download: 'Download',
  preparing: 'Preparing the document…',
  ready: 'The document is ready.',
  open: 'Open the document',
};
export default en;
