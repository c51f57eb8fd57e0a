import type { Translation } from '../kit/labels.js';
import type { FailureFaceWords } from './failure-face.labels.js';

const it: Translation<FailureFaceWords> = {
  reference: (p) => `Riferimento da indicare: ${p.id}`,
  forbidden: 'Accesso riservato',
  granters: (p) => `Possono darle l’accesso: ${p.names}.`,
  unconnected: 'Per il momento questo contenuto non è collegato ad alcun servizio.',
};
export default it;
