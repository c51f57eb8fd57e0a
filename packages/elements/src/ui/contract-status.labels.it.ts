import type { Translation } from '../kit/labels.js';
import type { ContractStatusWords } from './contract-status.labels.js';

const it: Translation<ContractStatusWords> = {
  pending_documents: 'In attesa di documenti',
  in_force: 'In vigore',
  suspended: 'Copertura sospesa',
  termination_requested: 'Disdetta richiesta',
  terminated: 'Disdetto',
  expired: 'Scaduto',
  cancelled: 'Senza effetto',
  unknown: 'Stato non indicato',
};
export default it;
