import { catalogue } from '../kit/labels.js';

/** States of a request to be called (DOMAIN.md §3.3). */
const fr = {
  requested: 'Demande envoyée',
  scheduled: 'Rappel prévu',
  attempted: 'Appel sans réponse',
  completed: 'Appel effectué',
  missed: 'Rappel manqué',
  cancelled: 'Annulé',
  unknown: 'Statut non précisé',
};
export type CallbackStatusWords = typeof fr;

export const callbackStatusLabels = catalogue('callback-status', fr, {
  en: () => import('./callback-status.labels.en.js'),
  de: () => import('./callback-status.labels.de.js'),
  it: () => import('./callback-status.labels.it.js'),
});
