import type { Translation } from '../kit/labels.js';
import type { JustificatifDropzoneWords } from './justificatif-dropzone.labels.js';

const de: Translation<JustificatifDropzoneWords> = {
  title: 'Belege',
  intro: 'Legen Sie jedes Dokument in seinem Feld ab. Das Hochladen beginnt sofort; übermittelt wird erst, wenn Sie bestätigen.',
  offline: 'Sie sind offline. Lassen Sie diese Seite offen: Das Hochladen geht von selbst weiter.',
  again: 'Weiteren Beleg hinzufügen',
  consult: 'Mein Dossier ansehen',
  nothingExpected: 'Es wird kein Beleg erwartet',
};
export default de;
