import { catalogue } from '../kit/labels.js';

const fr = {
  download: 'Télécharger',
  preparing: 'Préparation du document…',
  ready: 'Le document est prêt.',
  open: 'Ouvrir le document',
};
export type DownloadWords = typeof fr;

export const downloadLabels = catalogue('download', fr, {
  en: () => import('./download.labels.en.js'),
  de: () => import('./download.labels.de.js'),
  it: () => import('./download.labels.it.js'),
});
