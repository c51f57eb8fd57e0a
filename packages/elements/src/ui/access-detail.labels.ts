import { catalogue } from '../kit/labels.js';
import { ofName } from './of-name.js';

/** One access, opened: what it allows, what may be done with it, and why not. */
const fr = {
  rights: 'Droits',
  noRight: 'Aucun droit',
  contracts: 'Contrats',
  origin: 'Origine',
  managedBy: 'Géré par',
  insurer_database: 'Personne connue de votre assureur',
  invitation: 'Sur invitation',
  unknownSource: 'Origine non précisée',
  insurer: 'Votre assureur',
  admin: 'Les administrateurs de l’entreprise',
  self: 'La personne elle-même',
  unknownManager: 'Gestion non précisée',
  sharedText: 'Toute personne qui lit cette boîte entre dans l’espace avec cet accès. Préférez une adresse nominative.',
  managed_by_insurer: 'Seul votre assureur modifie cet accès. Pour un changement, appelez votre interlocuteur habituel.',
  last_admin:
    'C’est le dernier accès qui permet de gérer les autres. Faites d’abord donner ce droit à quelqu’un d’autre, avec votre interlocuteur habituel.',
  self_change: (p: { names: string }) => `Vous ne modifiez pas votre propre accès. Demandez à ${p.names}.`,
  selfAlone: 'Vous ne modifiez pas votre propre accès. Appelez votre interlocuteur habituel.',
  refused: 'Cet accès ne peut pas être modifié ici. Appelez votre interlocuteur habituel.',
  change: 'Modifier l’accès',
  suspend: 'Suspendre l’accès',
  resume: 'Rétablir l’accès',
  resend: 'Renvoyer l’invitation',
  remove: 'Supprimer l’accès',
  notify: 'Recevoir les notifications sur les contrats et les sinistres',
  notifyText: 'Ce choix est le vôtre\u00a0: vos collègues ont le leur.',
  changed: (p: { name: string }) => `L’accès ${ofName(p.name)} est modifié.`,
  suspended: (p: { name: string }) => `L’accès ${ofName(p.name)} est suspendu. Vous pouvez le rétablir à tout moment.`,
  resumed: (p: { name: string }) => `L’accès ${ofName(p.name)} est rétabli.`,
  resent: (p: { name: string; date: string }) => `L’invitation ${ofName(p.name)} est renvoyée. Elle est valable jusqu’au ${p.date}.`,
  removed: (p: { name: string }) => `L’accès ${ofName(p.name)} est supprimé.`,
  invited: (p: { name: string; date: string }) => `L’invitation ${ofName(p.name)} est envoyée. Elle est valable jusqu’au ${p.date}.`,
  notifiedOn: 'Vous recevez les notifications.',
  notifiedOff: 'Vous ne recevez plus les notifications.',
  conflict: 'Quelqu’un a changé cet accès entre-temps. Voici où il en est\u00a0: relisez, puis recommencez.',
};
export type AccessDetailWords = typeof fr;

export const accessDetailLabels = catalogue('access-detail', fr, {
  en: () => import('./access-detail.labels.en.js'),
  de: () => import('./access-detail.labels.de.js'),
  it: () => import('./access-detail.labels.it.js'),
});
