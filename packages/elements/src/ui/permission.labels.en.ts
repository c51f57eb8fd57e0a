import type { Translation } from '../kit/labels.js';
import type { PermissionWords } from './permission.labels.js';

const en: Translation<PermissionWords> = {
  contract_read: 'Look at policies',
  document_read: 'Look at documents and certificates',
  claim_read: 'Follow claims',
  claim_create: 'Make a claim',
  case_write: 'Add documents and answer an offer',
  premium_read: 'Look at premiums',
  premium_pay: 'Pay premiums',
  base_statement_write: 'Fill in base statements',
  attestation_issue: 'Ask for a certificate',
  company_write: 'Change the company’s details',
  bank_write: 'Change the bank details',
  access_read: 'See the list of accesses',
  access_manage: 'Manage accesses',
  other: (p) => `Another right (${p.code})`,
};
export default en;
