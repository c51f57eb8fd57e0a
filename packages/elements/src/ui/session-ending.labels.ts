import { catalogue } from '../kit/labels.js';

const fr = {
  title: 'Votre session se termine dans 2 minutes',
  idle: (p: { time: string }) =>
    `Sans action de votre part, elle se termine à ${p.time}. Rien n’est perdu\u00a0: votre saisie reste sur cette page.`,
  last: (p: { time: string }) =>
    `Pour votre sécurité, elle se termine à ${p.time}. Vous vous reconnecterez sur cette page\u00a0: votre saisie y reste.`,
  stay: 'Rester connecté',
  busy: 'Un instant…',
  close: 'Fermer ce message',
};
export type SessionEndingWords = typeof fr;

export const sessionEndingLabels = catalogue('session-ending', fr, {
  en: () => import('./session-ending.labels.en.js'),
  de: () => import('./session-ending.labels.de.js'),
  it: () => import('./session-ending.labels.it.js'),
});
