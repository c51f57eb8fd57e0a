import { catalogue } from '../kit/labels.js';

const fr = {
  ended: 'Votre session est terminée',
  again: 'Reconnectez-vous pour reprendre là où vous en étiez. Ce que vous avez saisi et vos fichiers sont conservés.',
  later: 'Plus tard',
};
export type ProviderWords = typeof fr;

export const providerLabels = catalogue('provider', fr, {
  en: () => import('./provider.labels.en.js'),
  de: () => import('./provider.labels.de.js'),
  it: () => import('./provider.labels.it.js'),
});
