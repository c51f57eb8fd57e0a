import { catalogue } from '../kit/labels.js';

const many = (count: number, one: string, several: string) => `${count}\u00a0${count > 1 ? several : one}`;

const fr = {
  drop: 'Glissez vos fichiers ici, ou',
  dropHere: 'Déposez le fichier ici',
  browse: 'Parcourir et ajouter un fichier…',
  photo: 'Prendre une photo',
  forDocument: (p: { action: string; document: string }) => `${p.action} pour «\u00a0${p.document}\u00a0»`,
  formats: (p: { list: string }) => `Formats acceptés\u00a0: ${p.list}.`,
  maxSize: (p: { size: string }) => `Taille maximale\u00a0: ${p.size} par fichier.`,
  several: (p: { count: number }) => (p.count > 1 ? `Jusqu’à ${p.count} fichiers.` : 'Un seul fichier.'),
  recommended: '(conseillé)',
  due: (p: { date: string }) => `À fournir avant le ${p.date}`,
  example: (p: { text: string }) => `Un bon document\u00a0: ${p.text}`,
  replace: (p: { reason: string }) => `À remplacer\u00a0: ${p.reason}.`,
  advice: 'Photographiez le document entier, à plat, sans reflet.',
  illegible: 'le document est illisible',
  expired: 'le document est périmé',
  wrong_person: 'le document est au nom d’une autre personne',
  incomplete: 'le document est incomplet',
  wrong_type: 'ce n’est pas le document attendu',
  cropped: 'le document est coupé',
  password_protected: 'le document est protégé par un mot de passe',
  other: 'le document n’est pas conforme',
  files: (p: { document: string }) => `Fichiers pour «\u00a0${p.document}\u00a0»`,
  checking: 'Lecture du fichier…',
  waiting: 'En attente d’envoi',
  sending: 'Envoi en cours…',
  sendingAt: (p: { percent: string }) => `Envoi\u00a0: ${p.percent}`,
  paused: 'En pause',
  verifying: 'Contrôle de sécurité…',
  ready: 'Prêt à être transmis',
  interrupted: (p: { percent: string }) => `Envoi interrompu à ${p.percent}. Choisissez le même fichier pour continuer.`,
  pause: 'Mettre en pause',
  resume: 'Reprendre',
  retry: 'Réessayer',
  remove: 'Retirer',
  ofFile: (p: { action: string; name: string }) => `${p.action} ${p.name}`,
  progressOf: (p: { name: string }) => `Envoi de ${p.name}`,
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
  refused: (p: { name: string }) => `«\u00a0${p.name}\u00a0» n’a pas été accepté. Joignez une autre version.`,
  unrestored: 'Vos envois précédents n’ont pas pu être retrouvés. Vous pouvez continuer\u202f; ils ne sont pas perdus.',
  announceAdded: (p: { count: number }) => `${many(p.count, 'fichier ajouté', 'fichiers ajoutés')}.`,
  announceHalf: (p: { name: string }) => `${p.name}\u00a0: moitié envoyée.`,
  announceReady: (p: { name: string }) => `${p.name}\u00a0: prêt à être transmis.`,
  announceReadyMany: (p: { count: number }) => `${many(p.count, 'fichier prêt', 'fichiers prêts')} à être transmis.`,
  announceRemoved: (p: { name: string }) => `${p.name}\u00a0: retiré.`,
};
export type DepositWords = typeof fr;

export const depositLabels = catalogue('deposit', fr, {
  en: () => import('./deposit.labels.en.js'),
  de: () => import('./deposit.labels.de.js'),
  it: () => import('./deposit.labels.it.js'),
});
