import type { Translation } from '../kit/labels.js';
import type { JustificatifDropzoneWords } from './justificatif-dropzone.labels.js';

const en: Translation<JustificatifDropzoneWords> = {
  title: 'Supporting documents',
  intro: 'Put each document in its own area. Sending starts at once; nothing is handed in before you confirm.',
  offline: 'You are offline. Keep this page open: sending will go on by itself.',
  again: 'Attach another document',
  consult: 'View my case',
  nothingExpected: 'No document is expected',
};
export default en;
