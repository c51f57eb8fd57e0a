import type { Translation } from '../kit/labels.js';
import type { FailureFaceWords } from './failure-face.labels.js';

const en: Translation<FailureFaceWords> = {
  reference: (p) => `Reference to quote: ${p.id}`,
  forbidden: 'Restricted access',
  granters: (p) => `Who can give you access: ${p.names}.`,
  unconnected: 'This content is not connected to any service for now.',
};
export default en;
