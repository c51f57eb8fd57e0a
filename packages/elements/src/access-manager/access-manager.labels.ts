import { catalogue } from '../kit/labels.js';
import { ofName } from '../ui/of-name.js';

const fr = {
  title: 'Les accès',
  invite: 'Inviter une personne',
  view: (p: { names: string }) => `Vous consultez cette liste. Pour ajouter, modifier ou supprimer un accès, demandez à ${p.names}.`,
  viewAlone: 'Vous consultez cette liste. Pour ajouter, modifier ou supprimer un accès, appelez votre interlocuteur habituel.',
  withheld: 'Votre assureur ne vous a pas confié la gestion des accès.',
  withheldAsk: (p: { names: string }) => `Demandez à ${p.names}, ou appelez votre interlocuteur habituel.`,
  withheldCall: 'Appelez votre interlocuteur habituel\u00a0: il fait les changements avec vous.',
  person: 'Personne',
  role: 'Profil',
  scope: 'Contrats',
  state: 'État',
  notified: 'Notifications',
  detail: 'Détail',
  you: 'Vous',
  everyContract: 'Tous les contrats',
  someContracts: (p: { count: number }) => (p.count === 1 ? '1 contrat' : `${p.count} contrats`),
  on: 'Activées',
  off: 'Désactivées',
  shared: 'Boîte partagée',
  locked: 'Géré par votre assureur',
  invitedUntil: (p: { date: string }) => `Valable jusqu’au ${p.date}`,
  expiredOn: (p: { date: string }) => `Depuis le ${p.date}`,
  until: (p: { date: string }) => `Jusqu’au ${p.date}`,
  manage: 'Gérer',
  manageOf: (p: { name: string }) => `Gérer l’accès ${ofName(p.name)}`,
  see: 'Voir',
  seeOf: (p: { name: string }) => `Voir l’accès ${ofName(p.name)}`,
  more: (p: { count: number }) => (p.count === 1 ? 'Afficher la personne suivante' : `Afficher les ${p.count} personnes suivantes`),
  empty: 'Personne n’a encore accès à cet espace',
};
export type AccessManagerWords = typeof fr;

export const accessManagerLabels = catalogue('access-manager', fr, {
  en: () => import('./access-manager.labels.en.js'),
  de: () => import('./access-manager.labels.de.js'),
  it: () => import('./access-manager.labels.it.js'),
});
