import type { Translation } from '../kit/labels.js';
import type { ContractStatusWords } from './contract-status.labels.js';

const en: Translation<ContractStatusWords> = {
  pending_documents: 'Waiting for documents',
  in_force: 'In force',
  suspended: 'Cover suspended',
  termination_requested: 'Termination requested',
  terminated: 'Terminated',
  expired: 'Expired',
  cancelled: 'Without effect',
  unknown: 'Status not given',
};
export default en;
