import type { Translation } from '../kit/labels.js';
import type { AttestationCheckWords } from './attestation-check.labels.js';

const de: Translation<AttestationCheckWords> = {
  title: 'Einen Nachweis prüfen',
  intro: 'Geben Sie den Code ein, der auf dem Nachweis unter dem QR-Code steht. Sie brauchen kein Konto.',
  code: 'Prüfcode',
  hint: 'Zum Beispiel BAT-7K3M-Q9XP-2D4H',
  missing: 'Geben Sie den Prüfcode ein.',
  check: 'Code prüfen',
  checking: 'Wird geprüft…',
  valid: 'Dieser Nachweis ist gültig',
  validText: 'Vergleichen Sie das Folgende mit dem Dokument, das Ihnen gezeigt wurde: Alles muss übereinstimmen.',
  expired: 'Dieser Nachweis ist nicht mehr gültig',
  expiredText: 'Der Versicherer hat ihn ausgestellt, aber er ist abgelaufen oder wurde ersetzt. Verlangen Sie den neuesten.',
  revoked: 'Dieser Nachweis wurde annulliert',
  revokedText: 'Der Versicherer hat ihn annulliert: Er beweist nichts mehr. Verlangen Sie einen gültigen Nachweis.',
  unknownCode: 'Zu diesem Code gibt es keinen Nachweis',
  unknownCodeText:
    'Prüfen Sie jedes Zeichen und versuchen Sie es erneut. Ist der Code richtig, trauen Sie dem Dokument nicht und kontaktieren Sie den Versicherer.',
  checkedAt: (p) => `Geprüft am ${p.date} um ${p.time} bei ${p.insurer}.`,
};
export default de;
