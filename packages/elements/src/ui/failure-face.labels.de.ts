import type { Translation } from '../kit/labels.js';
import type { FailureFaceWords } from './failure-face.labels.js';

const de: Translation<FailureFaceWords> = {
  reference: (p) => `Referenz für Rückfragen: ${p.id}`,
  forbidden: 'Zugriff beschränkt',
  granters: (p) => `Zugriff geben können: ${p.names}.`,
  unconnected: 'Dieser Inhalt ist im Moment mit keinem Dienst verbunden.',
};
export default de;
