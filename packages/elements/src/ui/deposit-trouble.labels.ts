import { catalogue } from '../kit/labels.js';

const many = (count: number, one: string, several: string) => `${count}\u00a0${count > 1 ? several : one}`;

/** What a deposit says when something stands in its way. */
const fr = {
  illegible: 'le document est illisible',
  expired: 'le document est périmé',
  wrong_person: 'le document est au nom d’une autre personne',
  incomplete: 'le document est incomplet',
  wrong_type: 'ce n’est pas le document attendu',
  cropped: 'le document est coupé',
  password_protected: 'le document est protégé par un mot de passe',
  other: 'le document n’est pas conforme',
  interrupted: (p: { percent: string }) => `Envoi interrompu à ${p.percent}. Choisissez le même fichier pour continuer.`,
  empty: (p: { name: string }) => `«\u00a0${p.name}\u00a0» est vide. Vérifiez le fichier sur votre appareil, puis ajoutez-le de nouveau.`,
  too_large: (p: { name: string; size: string; max: string }) =>
    `«\u00a0${p.name}\u00a0» pèse ${p.size}. La limite est de ${p.max}. Réduisez le fichier ou envoyez-le en plusieurs parties.`,
  total_too_large: (p: { max: string }) => `Avec ce fichier, l’ensemble dépasse ${p.max}. Retirez un fichier ou réduisez-en la taille.`,
  refused_type: (p: { name: string; list: string }) => `«\u00a0${p.name}\u00a0» n’est pas accepté. Formats acceptés\u00a0: ${p.list}.`,
  too_many: (p: { max: number }) =>
    `Vous pouvez joindre ${many(p.max, 'fichier', 'fichiers')} au maximum pour ce document. Retirez-en un pour ajouter celui-ci.`,
  protected: (p: { name: string }) =>
    `«\u00a0${p.name}\u00a0» est protégé par un mot de passe. Enregistrez-en une version sans mot de passe, puis ajoutez-la.`,
  duplicate: (p: { name: string }) => `«\u00a0${p.name}\u00a0» est déjà joint à ce document.`,
  unreadable: (p: { name: string }) =>
    `«\u00a0${p.name}\u00a0» ne peut pas être lu. Vérifiez qu’il est bien sur votre appareil, puis ajoutez-le de nouveau.`,
  damaged: (p: { name: string }) => `«\u00a0${p.name}\u00a0» est endommagé. Joignez une version lisible.`,
  infected: (p: { name: string }) => `«\u00a0${p.name}\u00a0» a été bloqué par notre contrôle de sécurité. Joignez une autre version.`,
  unrestored: 'Vos envois précédents n’ont pas pu être retrouvés. Vous pouvez continuer\u202f; ils ne sont pas perdus.',
  commentTooLong: (p: { over: number }) =>
    `Votre précision dépasse la limite de ${many(p.over, 'caractère', 'caractères')}. Raccourcissez-la.`,
  leftBehind: (p: { count: number }) =>
    `${many(p.count, 'fichier ne partira pas', 'fichiers ne partiront pas')}. Reprenez, réessayez ou retirez-${p.count > 1 ? 'les' : 'le'} si besoin.`,
  nothingExpectedText: 'Votre dossier ne demande rien pour le moment. Nous vous préviendrons s’il manque un document.',
  still_paused: 'Reprenez l’envoi ou retirez le fichier pour pouvoir confirmer.',
};
export type DepositTroubleWords = typeof fr;

export const depositTroubleLabels = catalogue('deposit-trouble', fr, {
  en: () => import('./deposit-trouble.labels.en.js'),
  de: () => import('./deposit-trouble.labels.de.js'),
  it: () => import('./deposit-trouble.labels.it.js'),
});
