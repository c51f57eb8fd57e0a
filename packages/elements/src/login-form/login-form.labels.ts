import { catalogue } from '../kit/labels.js';

const fr = {
  title: 'Se connecter à mon espace',
  identifier: 'Identifiant',
  customerNumber: 'Identifiant client',
  email: 'Adresse e-mail',
  customerNumberOrEmail: 'Identifiant client ou adresse e-mail',
  password: 'Mot de passe',
  birthDate: 'Date de naissance',
  birthDateHint: 'Par exemple\u00a0: 12/04/1985',
  show: 'Afficher',
  hide: 'Masquer',
  showAloud: 'Afficher le mot de passe',
  hideAloud: 'Masquer le mot de passe',
  submit: 'Se connecter',
  busy: 'Connexion en cours…',
  identifierMissing: 'Indiquez votre identifiant.',
  passwordMissing: 'Indiquez votre mot de passe.',
  birthDateMissing: 'Saisissez la date sous la forme jj/mm/aaaa, par exemple 12/04/1985.',
  unavailable: 'Le service ne répond pas. Vérifiez votre connexion, puis réessayez\u00a0: votre saisie est conservée.',
};
export type LoginFormWords = typeof fr;

export const loginFormLabels = catalogue('login-form', fr, {
  en: () => import('./login-form.labels.en.js'),
  de: () => import('./login-form.labels.de.js'),
  it: () => import('./login-form.labels.it.js'),
});
