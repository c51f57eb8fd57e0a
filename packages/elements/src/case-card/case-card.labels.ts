import { catalogue } from '../kit/labels.js';

const fr = {
  titleToComplete: 'Votre dossier à compléter',
  titleOngoing: 'Votre dossier en cours',
  titleDraft: 'Votre déclaration à terminer',
  titleDecided: 'Votre dossier traité',
  titleEnded: 'Votre dossier terminé',
  missingOne: 'Justificatif manquant',
  missingMany: (p: { count: number }) => `${p.count} justificatifs manquants`,
  rejectedOne: 'Justificatif à remplacer',
  rejectedMany: (p: { count: number }) => `${p.count} justificatifs à remplacer`,
  since: (p: { date: string }) => `Ouvert le ${p.date}`,
  keptUntil: (p: { date: string }) => `Conservé jusqu’au ${p.date}`,
  open: 'Consulter',
};
export type CaseCardWords = typeof fr;

export const caseCardLabels = catalogue('case-card', fr, {
  en: () => import('./case-card.labels.en.js'),
  de: () => import('./case-card.labels.de.js'),
  it: () => import('./case-card.labels.it.js'),
});
