import { catalogue } from '../kit/labels.js';

const fr = {
  title: 'Aide',
  loading: 'Chargement…',
  newTab: '(nouvel onglet)',
  failed: 'Ce texte n’a pas pu être affiché. Vérifiez votre connexion, puis réessayez.',
  retry: 'Réessayer',
  empty: 'Aucune aide pour cette page',
  emptyText: 'Une question\u202f? Contactez-nous\u00a0: nous vous aiderons à avancer.',
};
export type HelpPanelWords = typeof fr;

export const helpPanelLabels = catalogue('help-panel', fr, {
  en: () => import('./help-panel.labels.en.js'),
  de: () => import('./help-panel.labels.de.js'),
  it: () => import('./help-panel.labels.it.js'),
});
