import { catalogue } from '../kit/labels.js';

const fr = {
  number: (p: { number: string }) => `Sinistre n°\u00a0${p.number}`,
  you: 'À vous',
  insurer: 'À nous',
  third_party: 'À un tiers',
  before: (p: { date: string }) => `Avant le ${p.date}`,
  usually: (p: { date: string }) => `Délai habituel\u00a0: vers le ${p.date}`,
  happened: (p: { date: string }) => `Survenu le ${p.date}`,
  happenedAbout: (p: { date: string }) => `Survenu vers le ${p.date}`,
  happenedUnknown: 'Date de survenance inconnue',
};
export type ClaimWords = typeof fr;

export const claimLabels = catalogue('claim', fr, {
  en: () => import('./claim.labels.en.js'),
  de: () => import('./claim.labels.de.js'),
  it: () => import('./claim.labels.it.js'),
});
