import { catalogue } from '../kit/labels.js';

const fr = {
  number: (p: { number: string }) => `Dossier n°\u00a0${p.number}`,
  you: 'À vous',
  insurer: 'À nous',
  third_party: 'À un tiers',
  before: (p: { date: string }) => `Avant le ${p.date}`,
  usually: (p: { date: string }) => `Délai habituel\u00a0: vers le ${p.date}`,
  allContracts: 'Cette déclaration vaut pour tous vos crédits assurés.',
  submit: 'Joindre un justificatif',
  progress: 'Avancement du dossier',
  declared: 'Déclaration',
  documents: 'Justificatifs',
  study: 'Étude',
  decision: 'Décision',
  payment: 'Versement',
  closed: 'Clôture',
  done: 'terminé',
  current: 'en cours',
  upcoming: 'à venir',
  skipped: 'sans objet',
};
export type CaseWords = typeof fr;

export const caseLabels = catalogue('case', fr, {
  en: () => import('./case.labels.en.js'),
  de: () => import('./case.labels.de.js'),
  it: () => import('./case.labels.it.js'),
});
