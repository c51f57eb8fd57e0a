import { catalogue } from '../kit/labels.js';

/** What the face of a failure says beside its sentence. */
const fr = {
  reference: (p: { id: string }) => `Référence à citer\u00a0: ${p.id}`,
  forbidden: 'Accès réservé',
  granters: (p: { names: string }) => `Peuvent vous donner l’accès\u00a0: ${p.names}.`,
  unconnected: 'Ce contenu n’est relié à aucun service pour le moment.',
};
export type FailureFaceWords = typeof fr;

export const failureFaceLabels = catalogue('failure-face', fr, {
  en: () => import('./failure-face.labels.en.js'),
  de: () => import('./failure-face.labels.de.js'),
  it: () => import('./failure-face.labels.it.js'),
});
