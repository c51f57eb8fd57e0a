import type { Translation } from '../kit/labels.js';
import type { ClaimWizardWords } from './claim-wizard.labels.js';

const en: Translation<ClaimWizardWords> = {
  none: 'No contract can be declared on online',
  noneText: 'Contact us: we will take your declaration with you.',
  expired: 'This declaration is no longer kept: its time is over. You can begin another one.',
  chunk: 'The rest did not load. Check your connection.',
  again: 'Try again',
};
export default en;
