import { catalogue } from '../kit/labels.js';

const fr = {
  tabs: 'Rubriques du contrat',
  loan: 'Mon crédit',
  instalments: 'Mes échéances',
  insurance: 'Assurance',
  documents: 'Documents',
  details: 'Détails de mon contrat',
};
export type ContractTabsWords = typeof fr;

export const contractTabsLabels = catalogue('contract-tabs', fr, {
  en: () => import('./contract-tabs.labels.en.js'),
  de: () => import('./contract-tabs.labels.de.js'),
  it: () => import('./contract-tabs.labels.it.js'),
});
