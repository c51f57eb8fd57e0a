import { catalogue } from '../kit/labels.js';

const fr = {
  titleToComplete: 'Votre dossier à compléter',
  titleOngoing: 'Votre dossier en cours',
  titleDraft: 'Votre déclaration à terminer',
  titleDecided: 'Votre dossier traité',
  titleEnded: 'Votre dossier terminé',
  number: (p: { number: string }) => `Dossier n°\u00a0${p.number}`,
  missingOne: 'Justificatif manquant',
  missingMany: (p: { count: number }) => `${p.count} justificatifs manquants`,
  rejectedOne: 'Justificatif à remplacer',
  rejectedMany: (p: { count: number }) => `${p.count} justificatifs à remplacer`,
  you: 'À vous',
  insurer: 'À nous',
  third_party: 'À un tiers',
  before: (p: { date: string }) => `Avant le ${p.date}`,
  usually: (p: { date: string }) => `Délai habituel\u00a0: vers le ${p.date}`,
  since: (p: { date: string }) => `Ouvert le ${p.date}`,
  keptUntil: (p: { date: string }) => `Conservé jusqu’au ${p.date}`,
  allContracts: 'Cette déclaration vaut pour tous vos crédits assurés.',
  submit: 'Joindre un justificatif',
  open: 'Consulter',
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
export type CaseCardWords = typeof fr;

export const caseCardLabels = catalogue('case-card', fr, {
  en: () => import('./case-card.labels.en.js'),
  de: () => import('./case-card.labels.de.js'),
  it: () => import('./case-card.labels.it.js'),
});
