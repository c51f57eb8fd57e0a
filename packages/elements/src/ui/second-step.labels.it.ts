import type { Translation } from '../kit/labels.js';
import type { SecondStepWords } from './second-step.labels.js';

const it: Translation<SecondStepWords> = {
  title: 'Verifica in due passaggi',
  sentEmail: (p) => `Abbiamo inviato un codice all’indirizzo ${p.target}.`,
  sentSms: (p) => `Abbiamo inviato un codice per SMS al ${p.target}.`,
  asked: 'Inserisca il codice mostrato dalla Sua applicazione.',
  enter: 'Inserisca il Suo codice di verifica.',
  code: 'Codice di verifica',
  hint: (p) => `${p.length} cifre, valide ${p.minutes} minut${p.minutes > 1 ? 'i' : 'o'}. Può incollarlo.`,
  submit: 'Verificare il codice',
  busy: 'Verifica in corso…',
  short: (p) => `Inserisca le ${p.length} cifre del codice.`,
  wrong: 'Questo codice non corrisponde. Le resta 1 tentativo.',
  wrongMany: (p) => `Questo codice non corrisponde. Le restano ${p.count} tentativi.`,
  expired: 'Questo codice è scaduto. Ne richieda uno nuovo.',
  resend: 'Inviare un altro codice',
  resendSoon: (p) => `Non ha ricevuto nulla? Potrà richiedere un altro codice tra ${p.seconds} secondi.`,
  resendNow: 'Non ha ricevuto nulla? Può richiedere un altro codice.',
  resent: 'Un nuovo codice è in arrivo. Il precedente non vale più.',
  byEmail: (p) => `Ricevere un codice per e-mail (${p.target})`,
  bySms: (p) => `Ricevere un codice per SMS (${p.target})`,
  byOther: 'Usare un altro mezzo',
  back: 'Tornare all’accesso',
};
export default it;
