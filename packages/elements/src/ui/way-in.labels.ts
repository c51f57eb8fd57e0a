import { catalogue } from '../kit/labels.js';

const fr = {
  identifier: 'Identifiant',
  customerNumber: 'Identifiant client',
  email: 'Adresse e-mail',
  customerNumberOrEmail: 'Identifiant client ou adresse e-mail',
  birthDate: 'Date de naissance',
  birthDateHint: 'Par exemple\u00a0: 12/04/1985',
  emailHint: 'Par exemple\u00a0: nom@exemple.fr',
  identifierMissing: 'Indiquez votre identifiant.',
  emailMissing: 'Saisissez une adresse e-mail complète, par exemple nom@exemple.fr.',
  birthDateMissing: 'Saisissez la date sous la forme jj/mm/aaaa, par exemple 12/04/1985.',
  busy: 'Envoi en cours…',
  sent: 'Consultez votre messagerie',
  validFor: (p: { duration: string }) => `Le lien sert une seule fois et reste valable ${p.duration}.`,
  nothing: 'Rien reçu après quelques minutes\u202f? Regardez dans les courriers indésirables, puis recommencez.',
  again: 'Recommencer l’envoi',
  signIn: 'Se connecter',
  expired: 'Ce lien n’est plus valable',
  expiredWhy: 'Il a déjà servi, ou son délai est passé. Votre mot de passe n’a pas changé.',
  newLink: 'Demander un nouveau lien',
  hello: (p: { name: string; username: string }) => `Bonjour ${p.name}. Ce mot de passe sera celui de l’identifiant ${p.username}.`,
  password: 'Nouveau mot de passe',
  saving: 'Enregistrement en cours…',
};
export type WayInWords = typeof fr;

export const wayInLabels = catalogue('way-in', fr, {
  en: () => import('./way-in.labels.en.js'),
  de: () => import('./way-in.labels.de.js'),
  it: () => import('./way-in.labels.it.js'),
});
