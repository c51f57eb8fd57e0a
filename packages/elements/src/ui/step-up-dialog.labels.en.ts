import type { Translation } from '../kit/labels.js';
import type { StepUpDialogWords } from './step-up-dialog.labels.js';

const en: Translation<StepUpDialogWords> = {
  title: 'Two-step verification',
  why: 'Before going on, confirm that it is you. What you typed is kept and will be sent afterwards.',
  sending: 'Sending the code…',
  again: 'Ask for a new code',
  later: 'Do not go on',
};
export default en;
