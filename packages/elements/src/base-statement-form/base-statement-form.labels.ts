import { catalogue } from '../kit/labels.js';

const fr = {
  blank: 'Télécharger le relevé vierge',
  validated: 'Télécharger le relevé validé',
  contract: 'Voir le contrat',
  none: 'Aucun relevé de bases pour ce contrat',
  noneText: 'Nous vous écrirons quand une période de saisie s’ouvrira.',
};
export type BaseStatementFormWords = typeof fr;

export const baseStatementFormLabels = catalogue('base-statement-form', fr, {
  en: () => import('./base-statement-form.labels.en.js'),
  de: () => import('./base-statement-form.labels.de.js'),
  it: () => import('./base-statement-form.labels.it.js'),
});
