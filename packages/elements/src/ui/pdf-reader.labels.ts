import { catalogue } from '../kit/labels.js';

const fr = {
  close: 'Fermer',
  opening: 'Ouverture du document…',
  slow: 'C’est plus long que prévu. Vous pouvez aussi télécharger le document.',
  pages: 'Pages du document',
  tools: 'Outils de lecture',
  previous: 'Page précédente',
  next: 'Page suivante',
  page: 'Page',
  smaller: 'Réduire',
  larger: 'Agrandir',
  rotate: 'Faire pivoter',
  print: 'Imprimer',
  search: 'Rechercher dans le document',
  find: 'Rechercher',
  notPrinted: 'L’impression n’a pas pu être préparée. Téléchargez le document pour l’imprimer.',
  broken: 'Ce document est endommagé\u00a0: il ne peut pas être affiché ici. Téléchargez-le, ou demandez-en un autre à votre assureur.',
  encrypted:
    'Ce document est protégé par un mot de passe\u00a0: il ne peut pas être affiché ici. Téléchargez-le pour l’ouvrir avec votre lecteur.',
  endless: 'Ce document ne s’affiche pas. Téléchargez-le pour l’ouvrir avec votre lecteur.',
  retry: 'Réessayer',
  ofPages: (p: { page: number; count: number }) => `Page ${p.page} sur ${p.count}`,
  of: (p: { count: number }) => `sur ${p.count}`,
  zoomed: (p: { percent: string }) => `Zoom ${p.percent}`,
  rotated: (p: { degrees: number }) => `Document pivoté de ${p.degrees}\u00a0degrés`,
  found: (p: { page: number }) => `Trouvé page ${p.page}`,
  notFound: (p: { words: string }) => `«\u00a0${p.words}\u00a0» ne figure pas dans ce document.`,
  printing: (p: { page: number; count: number }) => `Préparation de l’impression, page ${p.page} sur ${p.count}…`,
  pageRange: (p: { count: number }) => `Saisissez un numéro de page de 1 à ${p.count}.`,
};
export type PdfReaderWords = typeof fr;

export const pdfReaderLabels = catalogue('pdf-reader', fr, {
  en: () => import('./pdf-reader.labels.en.js'),
  de: () => import('./pdf-reader.labels.de.js'),
  it: () => import('./pdf-reader.labels.it.js'),
});
