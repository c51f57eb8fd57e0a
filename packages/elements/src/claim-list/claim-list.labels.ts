import { catalogue } from '../kit/labels.js';

const fr = {
  title: 'Déclaration et suivi de mes sinistres',
  declare: 'Déclarer un sinistre',
  search: 'Rechercher un sinistre',
  searchHint: 'Numéro, objet ou lieu',
  find: 'Rechercher',
  state: 'État',
  every: 'Tous les états',
  count: (p: { count: number }) => `${p.count} ${p.count > 1 ? 'sinistres' : 'sinistre'}`,
  empty: 'Aucun sinistre déclaré',
  emptyText: 'Si un dommage survient, déclarez-le ici\u00a0: nous vous guidons pas à pas.',
  noneFound: 'Aucun sinistre ne correspond',
  noneFoundText: 'Essayez un autre mot ou un autre état.',
  showAll: 'Afficher tous les sinistres',
  happened: (p: { date: string }) => `Survenu le ${p.date}`,
  happenedAbout: (p: { date: string }) => `Survenu vers le ${p.date}`,
  happenedUnknown: 'Date de survenance inconnue',
  more: 'Afficher les sinistres suivants',
};
export type ClaimListWords = typeof fr;

export const claimListLabels = catalogue('claim-list', fr, {
  en: () => import('./claim-list.labels.en.js'),
  de: () => import('./claim-list.labels.de.js'),
  it: () => import('./claim-list.labels.it.js'),
});
