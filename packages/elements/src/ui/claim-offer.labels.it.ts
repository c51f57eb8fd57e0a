import type { Translation } from '../kit/labels.js';
import type { ClaimOfferWords } from './claim-offer.labels.js';

const it: Translation<ClaimOfferWords> = {
  title: 'La nostra proposta',
  made: 'In attesa della Sua risposta',
  accepted: 'Accettata',
  contested: 'Contestata',
  expired: 'Non più valida',
  unknown: 'Non precisato',
  how: 'Come arriviamo a questo importo',
  until: (p) => `Termine per rispondere: ${p.date} (${p.when}).`,
  ended: (p) => `Questa proposta è scaduta (${p.date}). Gliene inviamo un’altra.`,
  answered: (p) => `La Sua risposta in data ${p.date}`,
  readOnly: 'Il suo accesso permette di leggere questa proposta. Per rispondere si rivolga a un amministratore della sua azienda.',
  accept: 'Accettare la proposta',
  contest: 'Contestare la proposta',
  confirmAccept: (p) => `Accettando ${p.amount}, Lei approva definitivamente questo importo.`,
  sendAccept: (p) => `Confermare il mio accordo per ${p.amount}`,
  why: 'Perché contesta questa proposta?',
  whyHint: 'Indichi che cosa non va e l’importo che si aspetta, in 1000 caratteri al massimo.',
  whyMissing: 'Indichi perché contesta questa proposta.',
  sendContest: 'Inviare la mia contestazione',
  back: 'Tornare alla proposta',
  sending: 'Invio in corso…',
  doneAccept: 'Il Suo accordo è registrato. Prepariamo il versamento.',
  doneContest: 'La Sua contestazione è inviata. Riesaminiamo la nostra proposta.',
  changed: 'Questa proposta è cambiata. La rilegga prima di rispondere.',
};
export default it;
