import type { Translation } from '../kit/labels.js';
import type { DepositTroubleWords } from './deposit-trouble.labels.js';

const many = (count: number, one: string, several: string) => `${count}\u00a0${count === 1 ? one : several}`;

const it: Translation<DepositTroubleWords> = {
  illegible: 'il documento è illeggibile',
  expired: 'il documento è scaduto',
  wrong_person: 'il documento è intestato a un’altra persona',
  incomplete: 'il documento è incompleto',
  wrong_type: 'non è il documento atteso',
  cropped: 'il documento è tagliato',
  password_protected: 'il documento è protetto da password',
  other: 'il documento non è conforme',
  interrupted: (p) => `Caricamento interrotto (${p.percent}). Scelga lo stesso file per continuare.`,
  empty: (p) => `«${p.name}» è vuoto. Verifichi il file sul Suo dispositivo, poi lo aggiunga di nuovo.`,
  too_large: (p) => `«${p.name}» è di ${p.size}. Il limite è di ${p.max}. Riduca il file o lo invii in più parti.`,
  total_too_large: (p) => `Con questo file l’insieme supera ${p.max}. Rimuova un file o ne riduca le dimensioni.`,
  refused_type: (p) => `«${p.name}» non è accettato. Formati accettati: ${p.list}.`,
  too_many: (p) => `Per questo documento può allegare al massimo ${many(p.max, 'file', 'file')}. Ne rimuova uno per aggiungere questo.`,
  protected: (p) => `«${p.name}» è protetto da password. Ne salvi una versione senza password, poi la aggiunga.`,
  duplicate: (p) => `«${p.name}» è già allegato a questo documento. Se necessario, scelga un altro file.`,
  unreadable: (p) => `«${p.name}» non può essere letto. Verifichi che si trovi sul Suo dispositivo, poi lo aggiunga di nuovo.`,
  damaged: (p) => `«${p.name}» è danneggiato. Alleghi una versione leggibile.`,
  infected: (p) => `«${p.name}» è stato bloccato dal nostro controllo di sicurezza. Alleghi un’altra versione.`,
  unrestored: 'Non è stato possibile ritrovare i Suoi file precedenti. Può continuare; non sono andati persi.',
  commentTooLong: (p) => `La Sua osservazione supera il limite di ${many(p.over, 'carattere', 'caratteri')}. La accorci.`,
  leftBehind: (p) =>
    `${many(p.count, 'file non sarà trasmesso', 'file non saranno trasmessi')}. Se necessario, riprovi o ${p.count === 1 ? 'lo' : 'li'} rimuova.`,
  nothingExpectedText: 'Per il momento la Sua pratica non richiede nulla. La avviseremo se manca un documento.',
  still_paused: 'Riprenda il caricamento o rimuova il file per poter confermare.',
};
export default it;
