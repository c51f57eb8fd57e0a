import type { Translation } from '../kit/labels.js';
import type { StepUpDialogWords } from './step-up-dialog.labels.js';

const it: Translation<StepUpDialogWords> = {
  title: 'Verifica in due passaggi',
  why: 'Prima di continuare, confermi che si tratta di Lei. I dati inseriti sono conservati e saranno inviati in seguito.',
  sending: 'Invio del codice in corso…',
  again: 'Richiedere un nuovo codice',
  later: 'Non continuare',
};
export default it;
