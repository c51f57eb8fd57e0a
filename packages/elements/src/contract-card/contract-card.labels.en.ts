import type { Translation } from '../kit/labels.js';
import type { ContractCardWords } from './contract-card.labels.js';

const en: Translation<ContractCardWords> = {
  number: 'No.',
  copy: (p) => `Copy the number ${p.number}`,
  copied: 'Number copied',
  insured: 'What is insured',
  premium: 'Yearly premium',
  effective: 'In force since',
  renewal: 'Renewal date',
  uninsured: 'Without insurance',
  detail: 'See the details of my product',
  statement: 'Enter your base statements',
  statementRefused: 'A base statement is due: ask an administrator for the right to enter it.',
  menu: (p) => `More actions for ${p.name}`,
  menuDetail: 'See the details',
  todoOne: 'One document is expected',
  todoMany: (p) => `${p.count} documents are expected`,
  before: (p) => `before ${p.date}`,
  borrower: 'Loan and borrower insurance',
  construction_liability: 'Construction insurance',
  motor: 'Motor',
  home: 'Home',
  health: 'Health',
  pet: 'Pets',
  group_health: 'Group health',
  group_daily_allowance: 'Daily allowance',
  group_accident: 'Accident',
  legal_protection: 'Legal protection',
  other: 'Contract',
};
export default en;
