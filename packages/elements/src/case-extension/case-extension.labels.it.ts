import type { Translation } from '../kit/labels.js';
import type { CaseExtensionWords } from './case-extension.labels.js';

const it: Translation<CaseExtensionWords> = {
  title: 'Prorogare la mia indennità',
  number: (p) => `Pratica n.\u00a0${p.number}`,
  intro: 'Indichi i giorni di assenza dal lavoro che seguono quelli già notificati.',
  kept: 'La Sua richiesta resta su questa pagina. Può inviarla di nuovo: sarà registrata una sola volta.',
  sentTitle: 'La Sua richiesta di proroga è stata inviata',
  receipt: (p) => `Riferimento ${p.reference}, ${p.date} alle ${p.time}.`,
  next: 'Esaminiamo la Sua richiesta. La risposta arriverà nella Sua pratica.',
  consult: 'Consultare la pratica',
  impossible: 'Per il momento la proroga non è possibile',
  case_closed: 'Questa pratica è conclusa: non può più essere prorogata. Se la Sua assenza continua, ci contatti.',
  payment_not_started: 'La Sua indennità non è ancora iniziata. Potrà prorogarla dopo il primo pagamento.',
  not_covered: 'Questa pratica non è coperta: non c’è alcuna indennità da prorogare. La decisione è nella Sua pratica.',
  decision_pending: 'La decisione su questa pratica non è ancora stata presa. Potrà prorogare una volta iniziata l’indennità.',
  extension_requested: 'Una richiesta di proroga è già in esame. La risposta arriverà nella Sua pratica.',
  other_reason: 'Questa pratica non può essere prorogata online. Ci contatti se la Sua assenza continua.',
};
export default it;
