import { catalogue } from '../kit/labels.js';

const fr = {
  number: (p: { number: string }) => `Sinistre n°\u00a0${p.number}`,
};
export type ClaimWords = typeof fr;

export const claimLabels = catalogue('claim', fr, {
  en: () => import('./claim.labels.en.js'),
  de: () => import('./claim.labels.de.js'),
  it: () => import('./claim.labels.it.js'),
});
