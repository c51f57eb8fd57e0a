import type { Translation } from '../kit/labels.js';
import type { ClaimWords } from './claim.labels.js';

const it: Translation<ClaimWords> = {
  number: (p) => `Sinistro n.\u00a0${p.number}`,
  you: 'Tocca a Lei',
  insurer: 'Tocca a noi',
  third_party: 'Tocca a terzi',
  before: (p) => `Termine: ${p.date}`,
  usually: (p) => `Data indicativa: ${p.date}`,
  happened: (p) => `Avvenuto il ${p.date}`,
  happenedAbout: (p) => `Avvenuto verso il ${p.date}`,
  happenedUnknown: 'Data del sinistro sconosciuta',
};
export default it;
