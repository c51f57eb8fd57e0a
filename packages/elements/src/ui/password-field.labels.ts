import { catalogue } from '../kit/labels.js';

const fr = {
  length: (p: { count: number }) => `${p.count} caractères`,
  uppercase: 'une majuscule',
  lowercase: 'une minuscule',
  digit: 'un chiffre',
  symbol: 'un signe, par exemple # ou %',
  or: (p: { list: string }) => `Ou bien\u00a0: ${p.list}.`,
  orBetween: ', ou ',
  alternative: (p: { count: number; kinds: number }) => `${p.count} caractères et ${p.kinds} de ces sortes`,
  phrase: (p: { count: number }) => `une phrase de ${p.count} mots`,
  notCommon: 'Les mots de passe courants sont refusés, même avec des chiffres autour.',
  noName: 'ni votre nom ni votre identifiant',
  met: 'rempli',
  todo: 'à remplir',
  unneeded: 'non nécessaire',
  missing: (p: { list: string }) => `Il manque\u00a0: ${p.list}.`,
  isCommon: 'Ce mot de passe est trop courant\u00a0: choisissez-en un que personne ne devine.',
  hasName: 'Ce mot de passe contient votre nom ou votre identifiant\u00a0: retirez-le.',
  refused: 'Ce mot de passe ne remplit pas toutes les conditions.',
  empty: 'Choisissez un mot de passe.',
  allMet: 'Toutes les conditions sont remplies.',
  show: 'Afficher',
  hide: 'Masquer',
  showAloud: 'Afficher le mot de passe',
  hideAloud: 'Masquer le mot de passe',
};
export type PasswordFieldWords = typeof fr;

export const passwordFieldLabels = catalogue('password-field', fr, {
  en: () => import('./password-field.labels.en.js'),
  de: () => import('./password-field.labels.de.js'),
  it: () => import('./password-field.labels.it.js'),
});
