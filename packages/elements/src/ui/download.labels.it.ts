import type { Translation } from '../kit/labels.js';
import type { DownloadWords } from './download.labels.js';

const it: Translation<DownloadWords> = {
  download: 'Scaricare',
  preparing: 'Preparazione del documento…',
  ready: 'Il documento è pronto.',
  open: 'Aprire il documento',
};
export default it;
