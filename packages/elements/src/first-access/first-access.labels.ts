import { catalogue } from '../kit/labels.js';

const fr = {
  title: 'Première connexion',
  intro: 'Indiquez l’identifiant noté sur votre contrat. Nous vous enverrons par e-mail un lien pour ouvrir votre espace.',
  submit: 'Recevoir le lien',
  sent: 'Si un espace correspond à ces informations, un e-mail vient de partir à l’adresse que nous connaissons.',
  choose: 'Choisissez votre mot de passe',
  save: 'Ouvrir mon espace',
  terms: 'J’accepte les conditions d’utilisation de mon espace',
  termsLink: 'Lire les conditions d’utilisation (nouvel onglet)',
  termsMissing: 'Acceptez les conditions d’utilisation pour ouvrir votre espace.',
  done: 'Votre espace est ouvert',
  doneNext: 'Connectez-vous avec votre identifiant et le mot de passe que vous venez de choisir.',
};
export type FirstAccessWords = typeof fr;

export const firstAccessLabels = catalogue('first-access', fr, {
  en: () => import('./first-access.labels.en.js'),
  de: () => import('./first-access.labels.de.js'),
  it: () => import('./first-access.labels.it.js'),
});
