/** A portal's own few words, the same for every insurer; those of the widgets belong to the widgets. */
export interface PortalWords extends Common {
  /** What one finds inside, said at the door. */
  signInIntro: string;
  identifierRecovery: string;
  contactText: string;
}

export const frenchWords = {
  home: 'Accueil',
  documents: 'Documents',
  contact: 'Contact',
  places: 'Rubriques',
  more: 'Aide et conditions',
  skip: 'Aller au contenu',
  hello: (name: string) => `Bonjour ${name}`,
  todo: 'À faire',
  signIn: 'Connexion',
  signInTitle: 'Votre espace client',
  passwordReset: 'Mot de passe oublié',
  firstAccess: 'Première connexion',
  openSpace: 'Ouvrir votre espace',
  backIn: 'Retrouver l’accès à votre espace',
  signOut: 'Se déconnecter',
  stillSignedIn: 'Vous êtes encore connecté\u202f: le service ne répond pas. Réessayez avant de laisser cet appareil à quelqu’un.',
  signedOut: 'Votre session est terminée. Reconnectez-vous pour continuer.',
  documentsTitle: 'Mes documents',
  documentsList: 'Reçus et envoyés',
  unknown: 'Cet élément est introuvable. Il a peut-être été fermé ou déplacé.',
  contactTitle: 'Nous contacter',
  terms: 'Conditions d’utilisation',
  notFound: 'Cette page n’existe pas',
  notFoundText: 'L’adresse est peut-être incomplète, ou la page a changé de place.',
  start: 'Revenir au début',
  unreachable: 'Le service ne répond pas. Réessayez dans quelques minutes.',
  retry: 'Réessayer',
  language: 'English',
};
type Common = typeof frenchWords;

export const englishWords: Common = {
  home: 'Home',
  documents: 'Documents',
  contact: 'Contact',
  places: 'Sections',
  more: 'Help and terms',
  skip: 'Skip to content',
  hello: (name) => `Hello ${name}`,
  todo: 'To do',
  signIn: 'Sign in',
  signInTitle: 'Your customer space',
  passwordReset: 'Forgotten password',
  firstAccess: 'First sign-in',
  openSpace: 'Open your space',
  backIn: 'Get back into your space',
  signOut: 'Sign out',
  stillSignedIn: 'You are still signed in: the service does not answer. Try again before you leave this device to somebody.',
  signedOut: 'Your session has ended. Sign in again to go on.',
  documentsTitle: 'My documents',
  documentsList: 'Received and sent',
  unknown: 'This cannot be found. It may have been closed or moved.',
  contactTitle: 'Contact us',
  terms: 'Terms of use',
  notFound: 'This page does not exist',
  notFoundText: 'The address may be incomplete, or the page has moved.',
  start: 'Back to the start',
  unreachable: 'The service does not answer. Try again in a few minutes.',
  retry: 'Try again',
  language: 'Français',
};
