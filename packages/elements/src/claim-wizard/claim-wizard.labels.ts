import { catalogue } from '../kit/labels.js';

const fr = {
  none: 'Aucun contrat ne se déclare en ligne',
  noneText: 'Contactez-nous\u00a0: nous prenons votre déclaration avec vous.',
  expired: 'Cette déclaration n’est plus conservée\u00a0: son délai est passé. Vous pouvez en commencer une autre.',
  chunk: 'La suite ne s’est pas chargée. Vérifiez votre connexion.',
  again: 'Réessayer',
};
export type ClaimWizardWords = typeof fr;

export const claimWizardLabels = catalogue('claim-wizard', fr, {
  en: () => import('./claim-wizard.labels.en.js'),
  de: () => import('./claim-wizard.labels.de.js'),
  it: () => import('./claim-wizard.labels.it.js'),
});
