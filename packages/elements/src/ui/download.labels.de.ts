import type { Translation } from '../kit/labels.js';
import type { DownloadWords } from './download.labels.js';

const de: Translation<DownloadWords> = {
  download: 'Herunterladen',
  preparing: 'Das Dokument wird vorbereitet…',
  ready: 'Das Dokument ist bereit.',
  open: 'Dokument öffnen',
};
export default de;
