import type { Translation } from '../kit/labels.js';
import type { JustificatifDropzoneWords } from './justificatif-dropzone.labels.js';

const many = (count: number, one: string, several: string) => `${count}\u00a0${count === 1 ? one : several}`;

const de: Translation<JustificatifDropzoneWords> = {
  title: 'Belege',
  intro: 'Legen Sie jedes Dokument in seinem Feld ab. Das Hochladen beginnt sofort; übermittelt wird erst, wenn Sie bestätigen.',
  offline: 'Sie sind offline. Lassen Sie diese Seite offen: Das Hochladen geht von selbst weiter.',
  comment: 'Bemerkung',
  optional: '(freiwillig)',
  commentHint: 'Zum Beispiel, was hilft, Ihre Dokumente zu verstehen. Höchstens 1000\u00a0Zeichen.',
  commentTooLong: (p) => `Ihre Bemerkung ist um ${many(p.over, 'Zeichen', 'Zeichen')} zu lang. Kürzen Sie sie.`,
  toSend: (p) => `Das wird übermittelt an: ${p.service}`,
  toSendPlain: 'Das wird an Ihren Versicherer übermittelt',
  nothingYet: 'Noch ist keine Datei bereit.',
  leftBehind: (p) =>
    `${many(p.count, 'Datei wird', 'Dateien werden')} nicht übermittelt. Versuchen Sie es bei Bedarf erneut oder entfernen Sie sie.`,
  confirm: 'Bestätigen',
  confirming: 'Wird übermittelt…',
  still_sending: 'Es werden noch Dateien hochgeladen.',
  still_verifying: 'Es werden noch Dateien geprüft.',
  nothing_ready: 'Fügen Sie mindestens eine Datei hinzu, um bestätigen zu können.',
  too_few: (p) => `Für dieses Dokument braucht es mindestens ${many(p.min, 'Datei', 'Dateien')}.`,
  comment_too_long: 'Kürzen Sie die Bemerkung, um bestätigen zu können.',
  sentTitle: 'Ihre Belege sind übermittelt',
  sent: (p) => `Ihre Belege wurden erfolgreich übermittelt an: ${p.service}.`,
  sentPlain: 'Ihre Belege wurden erfolgreich an Ihren Versicherer übermittelt.',
  receipt: (p) => `Referenz ${p.reference}, ${p.date} um ${p.time}.`,
  again: 'Weiteren Beleg hinzufügen',
  consult: 'Mein Dossier ansehen',
  nothingExpected: 'Es wird kein Beleg erwartet',
  nothingExpectedText: 'Ihr Dossier verlangt im Moment nichts. Wir melden uns, wenn ein Dokument fehlt.',
};
export default de;
