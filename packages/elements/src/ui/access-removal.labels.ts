import { catalogue } from '../kit/labels.js';
import { ofName } from './of-name.js';

/** An access is removed for good. */
const fr = {
  title: (p: { name: string }) => `Supprimer l’accès ${ofName(p.name)}`,
  effect: 'Cette suppression change directement les fichiers de votre assureur.',
  effectEnter: 'Cette personne n’entre plus dans l’espace, dès maintenant.',
  effectRecord: (p: { email: string }) =>
    `L’adresse ${p.email} est retirée de nos fichiers pour cette entreprise, et ne reçoit plus rien de nous à ce titre.`,
  doubt: 'Un doute\u202f? Appelez d’abord votre interlocuteur habituel.',
  label: 'Adresse e-mail de l’accès à supprimer',
  hint: (p: { email: string }) => `Pour confirmer, recopiez ${p.email}`,
  missing: 'Saisissez l’adresse e-mail pour confirmer.',
  notSame: (p: { email: string }) => `Ce n’est pas la même adresse. Recopiez ${p.email}.`,
  confirm: 'Supprimer définitivement',
  busy: 'Suppression…',
  cancel: 'Garder cet accès',
  conflict: 'Quelqu’un a changé cet accès entre-temps. Votre saisie est gardée\u00a0: relisez, puis confirmez à nouveau.',
  gone: 'Cet accès ne peut plus être supprimé ici. Fermez, et relisez la liste.',
};
export type AccessRemovalWords = typeof fr;

export const accessRemovalLabels = catalogue('access-removal', fr, {
  en: () => import('./access-removal.labels.en.js'),
  de: () => import('./access-removal.labels.de.js'),
  it: () => import('./access-removal.labels.it.js'),
});
