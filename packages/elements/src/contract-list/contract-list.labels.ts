import { catalogue } from '../kit/labels.js';

const fr = {
  title: 'Mes contrats',
  count: (p: { count: number }) => (p.count > 1 ? `${p.count} contrats` : `${p.count} contrat`),
  empty: 'Aucun contrat pour le moment',
  emptyText: 'Vos contrats apparaîtront ici dès qu’ils seront enregistrés.',
  more: 'Afficher les contrats suivants',
  shown: (p: { count: number; total: number }) => `${p.count} contrats affichés sur ${p.total}`,
};
export type ContractListWords = typeof fr;

export const contractListLabels = catalogue('contract-list', fr, {
  en: () => import('./contract-list.labels.en.js'),
  de: () => import('./contract-list.labels.de.js'),
  it: () => import('./contract-list.labels.it.js'),
});
