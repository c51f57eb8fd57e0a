import { catalogue } from '../kit/labels.js';

const many = (count: number, one: string, several: string) => `${count}\u00a0${count > 1 ? several : one}`;

const fr = {
  title: 'Justificatifs',
  intro: 'Déposez chaque document dans sa zone. L’envoi commence aussitôt\u202f; rien n’est transmis avant que vous confirmiez.',
  offline: 'Vous êtes hors ligne. Gardez cette page ouverte\u00a0: l’envoi reprendra tout seul.',
  comment: 'Précision',
  optional: '(facultatif)',
  commentHint: 'Par exemple, ce qui aide à comprendre vos documents. 1\u202f000 caractères au maximum.',
  commentTooLong: (p: { over: number }) =>
    `Votre précision dépasse la limite de ${many(p.over, 'caractère', 'caractères')}. Raccourcissez-la.`,
  toSend: (p: { service: string }) => `Ce qui sera transmis au ${p.service}`,
  toSendPlain: 'Ce qui sera transmis à votre assureur',
  nothingYet: 'Aucun fichier n’est prêt pour le moment.',
  leftBehind: (p: { count: number }) =>
    `${many(p.count, 'fichier ne partira pas', 'fichiers ne partiront pas')}. Reprenez, réessayez ou retirez-${p.count > 1 ? 'les' : 'le'} si besoin.`,
  confirm: 'Confirmer',
  confirming: 'Transmission en cours…',
  still_sending: 'Des fichiers sont encore en cours d’envoi.',
  still_verifying: 'Des fichiers sont encore en cours de contrôle.',
  nothing_ready: 'Ajoutez au moins un fichier pour pouvoir confirmer.',
  too_few: (p: { min: number }) => `Ce document demande au moins ${many(p.min, 'fichier', 'fichiers')}.`,
  comment_too_long: 'Raccourcissez la précision pour pouvoir confirmer.',
  sentTitle: 'Vos justificatifs sont transmis',
  sent: (p: { service: string }) => `Vos justificatifs ont bien été transmis au ${p.service}.`,
  sentPlain: 'Vos justificatifs ont bien été transmis à votre assureur.',
  receipt: (p: { reference: string; date: string; time: string }) => `Référence ${p.reference}, le ${p.date} à ${p.time}.`,
  again: 'Joindre un autre justificatif',
  consult: 'Consulter mon dossier',
  nothingExpected: 'Aucun justificatif n’est attendu',
  nothingExpectedText: 'Votre dossier ne demande rien pour le moment. Nous vous préviendrons s’il manque un document.',
};
export type JustificatifDropzoneWords = typeof fr;

export const justificatifDropzoneLabels = catalogue('justificatif-dropzone', fr, {
  en: () => import('./justificatif-dropzone.labels.en.js'),
  de: () => import('./justificatif-dropzone.labels.de.js'),
  it: () => import('./justificatif-dropzone.labels.it.js'),
});
