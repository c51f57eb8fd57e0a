import type { Translation } from '../kit/labels.js';
import type { AttestationWords } from './attestation.labels.js';

const de: Translation<AttestationWords> = {
  decennial: 'Nachweis der zehnjährigen Haftpflichtversicherung',
  nominative_worksite: 'Versicherungsnachweis für eine Baustelle',
  liability: 'Nachweis der Haftpflichtversicherung',
  home: 'Nachweis der Wohnversicherung',
  school: 'Nachweis der Schülerversicherung',
  motor_memo: 'Merkblatt versichertes Fahrzeug',
  health_rights: 'Nachweis der Krankenversicherung',
  employer_cover: 'Versicherungsnachweis des Arbeitgebers',
  unknown: 'Versicherungsnachweis',
  insured: 'Versichert',
  insurer: 'Versicherer',
  contract: 'Vertrag',
  number: 'Nummer des Nachweises',
  validity: 'Gültigkeit',
  period: (p) => `Vom ${p.from} bis ${p.to}`,
  activities: 'Versicherte Tätigkeiten',
  worksite: 'Baustelle',
  opening: 'Eröffnung der Baustelle',
  cost: 'Baukosten',
  recipient: 'Ausgestellt für',
};
export default de;
