import type { Translation } from '../kit/labels.js';
import type { BaseStatementFormWords } from './base-statement-form.labels.js';

const en: Translation<BaseStatementFormWords> = {
  blank: 'Download the blank statement',
  validated: 'Download the validated statement',
  contract: 'View the contract',
  none: 'No base statement for this contract',
  noneText: 'We will write to you when one can be filled in.',
};
export default en;
