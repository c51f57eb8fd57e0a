import { catalogue } from '../kit/labels.js';

/** States of a contract, one word each, the same everywhere (DOMAIN.md §3.3). An insurer may change the word, never the tone. */
const fr = {
  pending_documents: 'En attente de pièces',
  in_force: 'En cours',
  suspended: 'Garanties suspendues',
  termination_requested: 'Résiliation demandée',
  terminated: 'Résilié',
  expired: 'Expiré',
  cancelled: 'Sans effet',
  unknown: 'Statut non précisé',
};
export type ContractStatusWords = typeof fr;

export const contractStatusLabels = catalogue('contract-status', fr, {
  en: () => import('./contract-status.labels.en.js'),
  de: () => import('./contract-status.labels.de.js'),
  it: () => import('./contract-status.labels.it.js'),
});
