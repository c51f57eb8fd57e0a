import type { Translation } from '../kit/labels.js';
import type { ContractStatusWords } from './contract-status.labels.js';

const de: Translation<ContractStatusWords> = {
  pending_documents: 'Unterlagen ausstehend',
  in_force: 'In Kraft',
  suspended: 'Deckung unterbrochen',
  termination_requested: 'Kündigung eingereicht',
  terminated: 'Gekündigt',
  expired: 'Abgelaufen',
  cancelled: 'Ohne Wirkung',
  unknown: 'Status nicht angegeben',
};
export default de;
