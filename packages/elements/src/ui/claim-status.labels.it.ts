import type { Translation } from '../kit/labels.js';
import type { ClaimStatusWords } from './claim-status.labels.js';

const it: Translation<ClaimStatusWords> = {
  declared: 'Denunciato',
  to_complete: 'Da completare',
  study: 'In esame',
  expert_assigned: 'Perizia',
  offer_made: 'Proposta da esaminare',
  offer_accepted: 'Proposta accettata',
  offer_contested: 'Contestazione in corso',
  settlement: 'Indennizzo',
  decided: 'Decisione emessa',
  closed: 'Chiuso',
  withdrawn: 'Annullato su Sua richiesta',
  lapsed: 'Archiviato',
  accepted: 'Accettato',
  partially_accepted: 'Accettato in parte',
  refused: 'Rifiutato',
  unknown: 'Stato non precisato',
};
export default it;
