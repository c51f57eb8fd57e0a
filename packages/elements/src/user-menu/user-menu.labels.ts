import { catalogue } from '../kit/labels.js';

const fr = {
  account: 'Mon compte',
  accountOf: (p: { name: string }) => `Mon compte\u00a0: ${p.name}`,
  preferences: 'Mes préférences',
  accesses: 'Les accès',
  password: 'Changer mon mot de passe',
  signOut: 'Se déconnecter',
  stuck: 'Vous êtes encore connecté\u00a0: le service ne répond pas. Réessayez avant de laisser cet appareil à quelqu’un.',
};
export type UserMenuWords = typeof fr;

export const userMenuLabels = catalogue('user-menu', fr, {
  en: () => import('./user-menu.labels.en.js'),
  de: () => import('./user-menu.labels.de.js'),
  it: () => import('./user-menu.labels.it.js'),
});
