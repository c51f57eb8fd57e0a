import type { Translation } from '../kit/labels.js';
import type { CaseCardWords } from './case-card.labels.js';

const it: Translation<CaseCardWords> = {
  titleToComplete: 'La Sua pratica da completare',
  titleOngoing: 'La Sua pratica in corso',
  titleDraft: 'La Sua notifica da terminare',
  titleDecided: 'Decisione sulla Sua pratica',
  titleEnded: 'La Sua pratica conclusa',
  missingOne: 'Giustificativo mancante',
  missingMany: (p) => `${p.count}\u00a0giustificativi mancanti`,
  rejectedOne: 'Giustificativo da sostituire',
  rejectedMany: (p) => `${p.count}\u00a0giustificativi da sostituire`,
  since: (p) => `Apertura: ${p.date}`,
  keptUntil: (p) => `Termine di conservazione: ${p.date}`,
  open: 'Consultare',
};
export default it;
