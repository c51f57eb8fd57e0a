import type { Translation } from '../kit/labels.js';
import type { PermissionWords } from './permission.labels.js';

const de: Translation<PermissionWords> = {
  contract_read: 'Verträge einsehen',
  document_read: 'Dokumente und Bescheinigungen einsehen',
  claim_read: 'Schäden verfolgen',
  claim_create: 'Einen Schaden melden',
  case_write: 'Unterlagen beilegen und auf ein Angebot antworten',
  premium_read: 'Prämien einsehen',
  premium_pay: 'Prämien bezahlen',
  base_statement_write: 'Prämiendeklarationen erfassen',
  attestation_issue: 'Eine Bescheinigung anfordern',
  company_write: 'Die Angaben des Unternehmens ändern',
  bank_write: 'Die Bankverbindung ändern',
  access_read: 'Die Liste der Zugänge sehen',
  access_manage: 'Zugänge verwalten',
  other: (p) => `Anderes Recht (${p.code})`,
};
export default de;
