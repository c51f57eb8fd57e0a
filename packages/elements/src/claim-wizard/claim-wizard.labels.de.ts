import type { Translation } from '../kit/labels.js';
import type { ClaimWizardWords } from './claim-wizard.labels.js';

const de: Translation<ClaimWizardWords> = {
  none: 'Zu keinem Vertrag ist eine Online-Meldung möglich',
  noneText: 'Kontaktieren Sie uns: Wir nehmen Ihre Meldung mit Ihnen auf.',
  expired: 'Diese Meldung wird nicht mehr aufbewahrt: Ihre Frist ist abgelaufen. Sie können eine neue beginnen.',
  chunk: 'Der nächste Teil wurde nicht geladen. Prüfen Sie Ihre Verbindung.',
  again: 'Erneut versuchen',
};
export default de;
