import type { Translation } from '../kit/labels.js';
import type { DeclarationWords } from './declaration.labels.js';

const it: Translation<DeclarationWords> = {
  title: 'Denunciare un sinistro',
  preparation: 'Prima di cominciare, raccolga se possibile',
  preparationNote: 'Nulla di ciò è indispensabile per la denuncia: potrà completare più tardi.',
  kept: 'Le Sue risposte sono salvate man mano. Può fermarsi e riprendere su un altro dispositivo.',
  contract: 'Su quale contratto?',
  contractMissing: 'Scelga il contratto interessato.',
  begin: 'Cominciare la denuncia',
  resumeTitle: 'Una denuncia è già cominciata',
  resumeText: (p) =>
    `Contratto ${p.contract}, cominciata da ${p.name}, modificata in data ${p.date}. Termine di conservazione: ${p.until}.`,
  resume: 'Riprendere la denuncia',
  resumeOf: (p) => `Riprendere la denuncia sul contratto ${p.contract}, modificata in data ${p.date}`,
  step: (p) => `Fase ${p.at} di ${p.of}: ${p.title}`,
  nextStep: (p) => `Fase seguente: ${p.title}`,
  steps: 'Fasi della denuncia',
  done: 'conclusa',
  current: 'in corso',
  upcoming: 'in seguito',
  question: (p) => `Domanda ${p.at} di ${p.of}`,
  saved: (p) => `Salvato alle ${p.time}`,
  saving: 'Salvataggio…',
  savingFailed: 'Le Sue ultime risposte non sono ancora salvate. Restano su questa pagina; seguirà un nuovo tentativo.',
  gone: 'Questa denuncia non è più conservata. Le Sue risposte restano visibili qui; ne cominci una nuova per inviarle.',
  restart: 'Cominciare una nuova denuncia',
  conflictTitle: 'Queste risposte sono cambiate anche altrove',
  conflictText: (p) => `In un’altra scheda o da un collega: ${p.list}. Scelga che cosa conservare.`,
  keepMine: 'Conservare ciò che ho scritto qui',
  takeTheirs: 'Prendere le altre risposte',
  back: 'Indietro',
  forward: 'Continuare',
  toRecap: 'Rileggere la denuncia',
  mistakes: (p) => (p.count > 1 ? `Ci sono ${p.count} risposte da rivedere` : 'C’è una risposta da rivedere'),
  mistake: (p) => `${p.label}: ${p.text}`,
  appeared: (p) =>
    p.count > 1 ? `${p.count} domande sono state aggiunte, la prima: ${p.label}` : `Una domanda è stata aggiunta: ${p.label}`,
  disappeared: 'Alcune domande non si pongono più. Le loro risposte non saranno inviate.',
  late: (p) =>
    `Un sinistro si denuncia di norma entro una data precisa (qui: ${p.date}). Può denunciarlo comunque: ci dica che cosa L’ha trattenuta.`,
  discard: 'Abbandonare questa denuncia',
  discardAsk: 'Le Sue risposte e i Suoi file saranno eliminati.',
  discardSure: 'Eliminare la denuncia',
  discardNot: 'Continuare la denuncia',
  discarded: 'La denuncia è eliminata.',
};
export default it;
