import type { Translation } from '../kit/labels.js';
import type { BaseStatementFormWords } from './base-statement-form.labels.js';

const de: Translation<BaseStatementFormWords> = {
  until: (p) => `Einzureichen bis ${p.date}`,
  blank: 'Leeres Formular herunterladen',
  recap: 'Lesen Sie Ihre Deklaration durch',
  attest: 'Ich bestätige, dass diese Deklaration richtig und vollständig ist.',
  attestFirst: 'Kreuzen Sie dieses Feld an, um Ihre Deklaration zu bestätigen.',
  submit: 'Deklaration senden',
  submitting: 'Wird gesendet…',
  edit: 'Deklaration ändern',
  sentTitle: 'Ihre Deklaration ist übermittelt',
  sent: (p) => `Referenz ${p.reference}. Wir prüfen sie; übliche Frist: 10 Arbeitstage.`,
  validatedTitle: 'Ihre Deklaration ist bestätigt',
  validated: 'Bestätigte Deklaration herunterladen',
  contract: 'Vertrag ansehen',
  none: 'Keine Deklaration für diesen Vertrag',
  noneText: 'Wir schreiben Ihnen, sobald eine ausgefüllt werden kann.',
};
export default de;
