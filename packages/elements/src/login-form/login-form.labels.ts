import { catalogue } from '../kit/labels.js';

const fr = {
  title: 'Se connecter à mon espace',
  identifier: 'Identifiant',
  customerNumber: 'Identifiant client',
  email: 'Adresse e-mail',
  customerNumberOrEmail: 'Identifiant client ou adresse e-mail',
  password: 'Mot de passe',
  birthDate: 'Date de naissance',
  birthDateHint: 'Par exemple : 12/04/1985',
  show: 'Afficher',
  hide: 'Masquer',
  showAloud: 'Afficher le mot de passe',
  hideAloud: 'Masquer le mot de passe',
  submit: 'Se connecter',
  busy: 'Connexion en cours…',
  identifierMissing: 'Indiquez votre identifiant.',
  passwordMissing: 'Indiquez votre mot de passe.',
  birthDateMissing: 'Saisissez la date sous la forme jj/mm/aaaa, par exemple 12/04/1985.',
  refused: 'L’identifiant ou le mot de passe ne correspond pas. Vérifiez votre saisie.',
  locked: (p: { time: string }) => `Pour votre sécurité, l’accès est bloqué jusqu’à ${p.time}.`,
  lockedOpen: 'Pour votre sécurité, l’accès à cet espace est bloqué.',
  notActivated: 'Votre espace n’est pas encore activé. Suivez le lien reçu par e-mail pour l’activer.',
  mfa: 'Votre assureur demande une vérification supplémentaire pour cet espace.',
  contact: (p: { name: string; phone: string }) => `Besoin d’aide\u202f? ${p.name}, ${p.phone}`,
  unavailable: 'Le service ne répond pas. Vérifiez votre connexion, puis réessayez : votre saisie est conservée.',
  unconnected: 'Ce formulaire n’est relié à aucun service pour le moment.',
};
export type LoginFormWords = typeof fr;

export const loginFormLabels = catalogue('login-form', fr, {
  en: () => import('./login-form.labels.en.js'),
  de: () => import('./login-form.labels.de.js'),
  it: () => import('./login-form.labels.it.js'),
});
