import type { Translation } from '../kit/labels.js';
import type { PermissionWords } from './permission.labels.js';

const it: Translation<PermissionWords> = {
  contract_read: 'Consultare i contratti',
  document_read: 'Consultare documenti e attestazioni',
  claim_read: 'Seguire i sinistri',
  claim_create: 'Dichiarare un sinistro',
  case_write: 'Allegare documenti e rispondere a una proposta',
  premium_read: 'Consultare i premi',
  premium_pay: 'Pagare i premi',
  base_statement_write: 'Compilare le dichiarazioni di base',
  attestation_issue: 'Chiedere un’attestazione',
  company_write: 'Modificare i dati dell’impresa',
  bank_write: 'Modificare le coordinate bancarie',
  access_read: 'Vedere l’elenco degli accessi',
  access_manage: 'Gestire gli accessi',
  other: (p) => `Altro diritto (${p.code})`,
};
export default it;
