import { catalogue } from '../kit/labels.js';

const fr = {
  title: 'Justificatifs',
  intro: 'Déposez chaque document dans sa zone. L’envoi commence aussitôt\u202f; rien n’est transmis avant que vous confirmiez.',
  offline: 'Vous êtes hors ligne. Gardez cette page ouverte\u00a0: l’envoi reprendra tout seul.',
  again: 'Joindre un autre justificatif',
  consult: 'Consulter mon dossier',
  nothingExpected: 'Aucun justificatif n’est attendu',
};
export type JustificatifDropzoneWords = typeof fr;

export const justificatifDropzoneLabels = catalogue('justificatif-dropzone', fr, {
  en: () => import('./justificatif-dropzone.labels.en.js'),
  de: () => import('./justificatif-dropzone.labels.de.js'),
  it: () => import('./justificatif-dropzone.labels.it.js'),
});
