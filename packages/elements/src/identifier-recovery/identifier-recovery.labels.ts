import { catalogue } from '../kit/labels.js';

const fr = {
  title: 'Identifiant oublié',
  intro: 'Indiquez l’adresse e-mail que vous nous avez donnée. Nous y enverrons votre identifiant.',
  submit: 'Recevoir mon identifiant',
  sent: 'Si un espace correspond à cette adresse, un e-mail avec votre identifiant vient d’y partir.',
  assisted: 'Votre identifiant se retrouve avec nous',
  assistedWhy: 'Pour votre sécurité, il ne peut pas être envoyé en ligne. Nous le retrouvons avec vous au téléphone.',
  help: 'Une personne peut vous aider',
  call: (p: { name: string; phone: string }) => `${p.name}\u00a0: ${p.phone}`,
  why: 'Vous n’utilisez plus cette adresse, ou ne l’avez jamais donnée\u202f? Nous retrouvons votre identifiant avec vous.',
};
export type IdentifierRecoveryWords = typeof fr;

export const identifierRecoveryLabels = catalogue('identifier-recovery', fr, {
  en: () => import('./identifier-recovery.labels.en.js'),
  de: () => import('./identifier-recovery.labels.de.js'),
  it: () => import('./identifier-recovery.labels.it.js'),
});
