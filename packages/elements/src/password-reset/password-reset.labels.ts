import { catalogue } from '../kit/labels.js';

const fr = {
  title: 'Mot de passe oublié',
  intro: 'Indiquez votre identifiant. Nous vous enverrons par e-mail un lien pour choisir un nouveau mot de passe.',
  submit: 'Recevoir le lien',
  sent: 'Si un espace correspond à cet identifiant, un e-mail vient de partir à l’adresse que nous connaissons.',
  choose: 'Choisissez un nouveau mot de passe',
  save: 'Enregistrer le mot de passe',
  done: 'Votre mot de passe est enregistré',
  doneNext: 'Par sécurité, toutes vos sessions sont fermées. Connectez-vous avec votre nouveau mot de passe.',
};
export type PasswordResetWords = typeof fr;

export const passwordResetLabels = catalogue('password-reset', fr, {
  en: () => import('./password-reset.labels.en.js'),
  de: () => import('./password-reset.labels.de.js'),
  it: () => import('./password-reset.labels.it.js'),
});
