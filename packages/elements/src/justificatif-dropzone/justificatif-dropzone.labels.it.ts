import type { Translation } from '../kit/labels.js';
import type { JustificatifDropzoneWords } from './justificatif-dropzone.labels.js';

const it: Translation<JustificatifDropzoneWords> = {
  title: 'Giustificativi',
  intro: 'Depositi ogni documento nella sua zona. Il caricamento inizia subito; nulla viene trasmesso prima della Sua conferma.',
  offline: 'Lei è offline. Tenga aperta questa pagina: il caricamento riprenderà da solo.',
  again: 'Allegare un altro giustificativo',
  consult: 'Consultare la mia pratica',
  nothingExpected: 'Non è atteso alcun giustificativo',
};
export default it;
