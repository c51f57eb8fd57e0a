import { catalogue } from '../kit/labels.js';

const fr = {
  title: 'Vérification en deux étapes',
  sentEmail: (p: { target: string }) => `Nous avons envoyé un code à l’adresse ${p.target}.`,
  sentSms: (p: { target: string }) => `Nous avons envoyé un code par SMS au ${p.target}.`,
  asked: 'Saisissez le code que donne votre application.',
  enter: 'Saisissez votre code de vérification.',
  code: 'Code de vérification',
  hint: (p: { length: number; minutes: number }) =>
    `${p.length} chiffres, valables ${p.minutes} minute${p.minutes > 1 ? 's' : ''}. Vous pouvez le coller.`,
  submit: 'Vérifier le code',
  busy: 'Vérification en cours…',
  short: (p: { length: number }) => `Saisissez les ${p.length} chiffres du code.`,
  wrong: 'Ce code ne correspond pas. Il vous reste 1 essai.',
  wrongMany: (p: { count: number }) => `Ce code ne correspond pas. Il vous reste ${p.count} essais.`,
  expired: 'Ce code a expiré. Demandez-en un nouveau.',
  resend: 'Renvoyer un code',
  resendSoon: (p: { seconds: number }) => `Vous n’avez rien reçu\u202f? Vous pourrez demander un autre code dans ${p.seconds} secondes.`,
  resendNow: 'Vous n’avez rien reçu\u202f? Vous pouvez demander un autre code.',
  resent: 'Un nouveau code est parti. Le précédent ne sert plus.',
  byEmail: (p: { target: string }) => `Recevoir un code par e-mail (${p.target})`,
  bySms: (p: { target: string }) => `Recevoir un code par SMS (${p.target})`,
  byOther: 'Utiliser un autre moyen',
  back: 'Revenir à la connexion',
};
export type SecondStepWords = typeof fr;

export const secondStepLabels = catalogue('second-step', fr, {
  en: () => import('./second-step.labels.en.js'),
  de: () => import('./second-step.labels.de.js'),
  it: () => import('./second-step.labels.it.js'),
});
