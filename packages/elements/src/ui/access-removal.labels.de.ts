import type { Translation } from '../kit/labels.js';
import type { AccessRemovalWords } from './access-removal.labels.js';

const de: Translation<AccessRemovalWords> = {
  title: (p) => `Zugang von ${p.name} entfernen`,
  effect: 'Das ändert direkt die Daten Ihres Versicherers.',
  effectEnter: 'Diese Person kommt ab sofort nicht mehr in den Bereich.',
  effectRecord: (p) => `Die Adresse ${p.email} wird für dieses Unternehmen aus unseren Daten entfernt und erhält dazu nichts mehr von uns.`,
  doubt: 'Im Zweifel rufen Sie zuerst Ihre Ansprechperson an.',
  label: 'E-Mail-Adresse des zu entfernenden Zugangs',
  hint: (p) => `Zur Bestätigung schreiben Sie ${p.email} ab`,
  missing: 'Geben Sie zur Bestätigung die E-Mail-Adresse ein.',
  notSame: (p) => `Das ist nicht dieselbe Adresse. Schreiben Sie ${p.email} ab.`,
  confirm: 'Endgültig entfernen',
  busy: 'Wird entfernt…',
  cancel: 'Zugang behalten',
  conflict: 'Jemand hat diesen Zugang inzwischen geändert. Ihre Eingabe bleibt erhalten: Lesen Sie noch einmal, und bestätigen Sie erneut.',
  gone: 'Dieser Zugang kann hier nicht mehr entfernt werden. Schliessen Sie, und lesen Sie die Liste noch einmal.',
};
export default de;
