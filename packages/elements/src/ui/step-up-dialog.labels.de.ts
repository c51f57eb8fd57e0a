import type { Translation } from '../kit/labels.js';
import type { StepUpDialogWords } from './step-up-dialog.labels.js';

const de: Translation<StepUpDialogWords> = {
  title: 'Bestätigung in zwei Schritten',
  why: 'Bestätigen Sie vor dem Fortfahren, dass Sie es sind. Ihre Eingaben bleiben erhalten und werden danach gesendet.',
  sending: 'Der Code wird gesendet…',
  again: 'Neuen Code anfordern',
  later: 'Nicht fortfahren',
};
export default de;
