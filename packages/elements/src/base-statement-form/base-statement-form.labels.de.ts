import type { Translation } from '../kit/labels.js';
import type { BaseStatementFormWords } from './base-statement-form.labels.js';

const de: Translation<BaseStatementFormWords> = {
  blank: 'Leeres Formular herunterladen',
  validated: 'Bestätigte Deklaration herunterladen',
  contract: 'Vertrag ansehen',
  none: 'Keine Deklaration für diesen Vertrag',
  noneText: 'Wir schreiben Ihnen, sobald eine ausgefüllt werden kann.',
};
export default de;
