import { catalogue } from '../kit/labels.js';

const fr = {
  title: 'Étapes du dossier',
  doneOn: (p: { date: string }) => `Étape terminée le ${p.date}`,
  done: 'Étape terminée',
  current: 'Étape en cours',
  upcoming: 'Étape à venir',
  closed: 'Dossier terminé',
  withdrawn: 'Dossier annulé à votre demande',
  lapsed: 'Dossier classé sans suite',
  endedOn: (p: { text: string; date: string }) => `${p.text}, le ${p.date}`,
  ended: 'Aucune action n’est attendue de votre part.',
  awaiting: 'Attente de la prise en charge',
  handler: (p: { name: string }) => `Votre dossier est suivi par ${p.name}.`,
  usually: (p: { duration: string }) => `Délai habituel\u00a0: ${p.duration}`,
  committed: (p: { date: string }) => `Nous nous engageons à terminer avant le ${p.date}`,
  askedAgain: 'D’autres justificatifs vous ont été demandés.',
  askedAgainSent: 'D’autres justificatifs vous ont été demandés. Vous les avez transmis.',
  due: (p: { name: string; date: string }) => `${p.name}, à fournir avant le ${p.date}`,
  extend: 'Prolonger mon indemnisation',
  exchanges: 'Voir les échanges de cette étape',
  noExchange: 'Aucun échange pendant cette étape.',
  inbound: 'Envoyé par vous',
  outbound: 'Reçu de votre assureur',
  system: 'Étape du dossier',
  documents: 'Documents',
  more: 'Afficher les échanges précédents',
  moved: (p: { name: string }) => `Votre dossier a avancé. Étape en cours\u00a0: ${p.name}.`,
  movedTo: (p: { text: string }) => `Votre dossier a avancé. ${p.text}.`,
  empty: 'Les étapes de ce dossier ne sont pas encore connues',
  emptyText: 'Elles apparaîtront ici dès que nous aurons commencé à le traiter.',
};
export type CaseTimelineWords = typeof fr;

export const caseTimelineLabels = catalogue('case-timeline', fr, {
  en: () => import('./case-timeline.labels.en.js'),
  de: () => import('./case-timeline.labels.de.js'),
  it: () => import('./case-timeline.labels.it.js'),
});
