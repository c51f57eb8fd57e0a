import { catalogue } from '../kit/labels.js';

const fr = {
  waiting: 'Chargement…',
  long: 'C’est plus long que prévu. Nous attendons encore la réponse du service.',
  failed: 'Ce contenu n’a pas pu être affiché',
  unreachable: 'Le service ne répond pas. Vérifiez votre connexion, puis réessayez.',
  retry: 'Réessayer',
  stale: 'L’actualisation a échoué. Vous voyez la dernière version connue.',
};
export type FacesWords = typeof fr;

export const facesLabels = catalogue('faces', fr, {
  en: () => import('./faces.labels.en.js'),
  de: () => import('./faces.labels.de.js'),
  it: () => import('./faces.labels.it.js'),
});
