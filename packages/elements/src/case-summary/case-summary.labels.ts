import { catalogue } from '../kit/labels.js';

const fr = {
  title: 'Récapitulatif de mon dossier',
  opened: 'Ouvert le',
  event: 'Date de l’événement',
  contracts: 'Crédits couverts',
  handler: 'Suivi par',
  requirements: 'Justificatifs demandés',
  noRequirement: 'Aucun justificatif n’est demandé pour ce dossier.',
  due: (p: { date: string }) => `À fournir avant le ${p.date}`,
  replace: (p: { reason: string }) => `À remplacer\u00a0: ${p.reason}.`,
  advice: 'Conseil\u00a0: photographiez le document entier, à plat, sans reflet.',
  illegible: 'document illisible',
  expired: 'document périmé',
  wrong_person: 'document au nom d’une autre personne',
  incomplete: 'document incomplet',
  wrong_type: 'ce n’est pas le document attendu',
  cropped: 'document coupé',
  password_protected: 'document protégé par un mot de passe',
  other: 'document non conforme',
};
export type CaseSummaryWords = typeof fr;

export const caseSummaryLabels = catalogue('case-summary', fr, {
  en: () => import('./case-summary.labels.en.js'),
  de: () => import('./case-summary.labels.de.js'),
  it: () => import('./case-summary.labels.it.js'),
});
