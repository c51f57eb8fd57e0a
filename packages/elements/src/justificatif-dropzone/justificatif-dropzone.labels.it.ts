import type { Translation } from '../kit/labels.js';
import type { JustificatifDropzoneWords } from './justificatif-dropzone.labels.js';

const many = (count: number, one: string, several: string) => `${count}\u00a0${count === 1 ? one : several}`;

const it: Translation<JustificatifDropzoneWords> = {
  title: 'Giustificativi',
  intro: 'Depositi ogni documento nella sua zona. Il caricamento inizia subito; nulla viene trasmesso prima della Sua conferma.',
  offline: 'Lei è offline. Tenga aperta questa pagina: il caricamento riprenderà da solo.',
  comment: 'Osservazione',
  optional: '(facoltativa)',
  commentHint: 'Per esempio, ciò che aiuta a capire i Suoi documenti. Al massimo 1000\u00a0caratteri.',
  commentTooLong: (p) => `La Sua osservazione supera il limite di ${many(p.over, 'carattere', 'caratteri')}. La accorci.`,
  toSend: (p) => `Che cosa sarà trasmesso a: ${p.service}`,
  toSendPlain: 'Che cosa sarà trasmesso al Suo assicuratore',
  nothingYet: 'Per il momento nessun file è pronto.',
  leftBehind: (p) =>
    `${many(p.count, 'file non sarà trasmesso', 'file non saranno trasmessi')}. Se necessario, riprovi o ${p.count === 1 ? 'lo' : 'li'} rimuova.`,
  confirm: 'Confermare',
  confirming: 'Trasmissione in corso…',
  still_sending: 'Alcuni file sono ancora in fase di caricamento.',
  still_verifying: 'Alcuni file sono ancora in fase di controllo.',
  nothing_ready: 'Aggiunga almeno un file per poter confermare.',
  too_few: (p) => `Per questo documento ${p.min === 1 ? 'serve' : 'servono'} almeno ${many(p.min, 'file', 'file')}.`,
  comment_too_long: 'Accorci l’osservazione per poter confermare.',
  sentTitle: 'I Suoi giustificativi sono stati trasmessi',
  sent: (p) => `I Suoi giustificativi sono stati trasmessi con successo a: ${p.service}.`,
  sentPlain: 'I Suoi giustificativi sono stati trasmessi con successo al Suo assicuratore.',
  receipt: (p) => `Riferimento ${p.reference}, ${p.date} alle ${p.time}.`,
  again: 'Allegare un altro giustificativo',
  consult: 'Consultare la mia pratica',
  nothingExpected: 'Non è atteso alcun giustificativo',
  nothingExpectedText: 'Per il momento la Sua pratica non richiede nulla. La avviseremo se manca un documento.',
};
export default it;
