import type { Translation } from '../kit/labels.js';
import type { ContractCardWords } from './contract-card.labels.js';

const de: Translation<ContractCardWords> = {
  number: 'Nr.',
  copy: (p) => `Nummer ${p.number} kopieren`,
  copied: 'Nummer kopiert',
  insured: 'Versicherte Sache',
  premium: 'Jahresprämie',
  effective: 'Versicherungsbeginn',
  renewal: 'Vertragserneuerung',
  uninsured: 'Ohne Versicherung',
  detail: 'Details zu meinem Produkt ansehen',
  statement: 'Bemessungsgrundlagen deklarieren',
  statementRefused: 'Eine Deklaration ist fällig: Bitten Sie Ihre Administration um das Recht dazu.',
  menu: (p) => `Weitere Aktionen für ${p.name}`,
  menuDetail: 'Details ansehen',
  todoOne: 'Wir erwarten einen Beleg',
  todoMany: (p) => `Wir erwarten ${p.count}\u00a0Belege`,
  before: (p) => `bis ${p.date}`,
  borrower: 'Kredit und Restschuldversicherung',
  construction_liability: 'Bauversicherung',
  motor: 'Motorfahrzeug',
  home: 'Wohnen',
  health: 'Gesundheit',
  pet: 'Haustiere',
  group_health: 'Kollektive Krankenversicherung',
  group_daily_allowance: 'Taggeld',
  group_accident: 'Unfall',
  legal_protection: 'Rechtsschutz',
  other: 'Vertrag',
};
export default de;
