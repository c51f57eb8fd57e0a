import { catalogue } from '../kit/labels.js';

const fr = {
  until: (p: { date: string }) => `À retourner avant le ${p.date}`,
  blank: 'Télécharger le relevé vierge',
  recap: 'Relisez votre relevé',
  attest: 'Je certifie que cette déclaration est exacte et complète.',
  attestFirst: 'Cochez cette case pour certifier votre déclaration.',
  submit: 'Transmettre mon relevé',
  submitting: 'Envoi en cours…',
  edit: 'Modifier mon relevé',
  sentTitle: 'Votre relevé de bases est transmis',
  sent: (p: { reference: string }) => `Référence ${p.reference}. Nous le contrôlons\u00a0; délai habituel\u00a0: 10 jours ouvrés.`,
  validatedTitle: 'Votre relevé de bases est validé',
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
