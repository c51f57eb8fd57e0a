import { catalogue } from '../kit/labels.js';

const fr = {
  title: 'Vérification en deux étapes',
  why: 'Avant de continuer, confirmez que c’est bien vous. Ce que vous avez saisi est conservé et partira ensuite.',
  sending: 'Envoi du code en cours…',
  again: 'Demander un nouveau code',
  later: 'Ne pas continuer',
};
export type StepUpDialogWords = typeof fr;

export const stepUpDialogLabels = catalogue('step-up-dialog', fr, {
  en: () => import('./step-up-dialog.labels.en.js'),
  de: () => import('./step-up-dialog.labels.de.js'),
  it: () => import('./step-up-dialog.labels.it.js'),
});
