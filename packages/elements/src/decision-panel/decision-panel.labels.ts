import { catalogue } from '../kit/labels.js';

const fr = {
  accepted: 'Votre demande est acceptée',
  partially_accepted: 'Votre demande est acceptée en partie',
  refused: 'Votre demande est refusée',
  unknown: 'Une décision a été rendue',
  decided: (p: { date: string }) => `Décision du ${p.date}`,
  decidedBy: (p: { date: string; name: string }) => `Décision du ${p.date}, prise par ${p.name}`,
  why: 'Pourquoi cette décision',
  clause: (p: { clause: string }) => `Dans votre contrat\u00a0: ${p.clause}`,
  what: 'Ce qui est décidé',
  amount: 'Montant pris en charge',
  period: 'Période prise en charge',
  refusedPeriod: 'Période non prise en charge',
  days: (p: { start: string; end: string }) => `Du ${p.start} au ${p.end}`,
  contest: 'Si vous n’êtes pas d’accord',
  contestUntil: (p: { date: string; when: string }) => `Vous pouvez contester cette décision jusqu’au ${p.date} (${p.when}).`,
  contestOver: (p: { date: string }) => `Le délai pour contester cette décision s’est terminé le ${p.date}.`,
  contestFrom: 'Vous pouvez contester cette décision.',
  contestAsk: 'Pour savoir comment contester cette décision, contactez votre assureur.',
  contestLetter: 'Le courrier de décision vous indique comment la contester.',
  channels: 'Comment contester',
  online: 'Contester en ligne',
  mediator: 'Le médiateur',
  mediation: 'Si la réponse à votre contestation ne vous convient pas, vous pouvez saisir gratuitement le médiateur.',
  mediatorSite: 'Site du médiateur',
  letter: 'Télécharger le courrier de décision',
  letterOf: (p: { date: string }) => `décision du ${p.date}`,
  benefits: 'Voir les versements',
  earlier: 'Décisions précédentes',
  empty: 'Aucune décision pour le moment',
  emptyText: 'La décision de votre assureur apparaîtra ici, avec ses raisons, dès qu’elle sera rendue.',
  toCase: 'Voir où en est votre dossier',
};
export type DecisionPanelWords = typeof fr;

export const decisionPanelLabels = catalogue('decision-panel', fr, {
  en: () => import('./decision-panel.labels.en.js'),
  de: () => import('./decision-panel.labels.de.js'),
  it: () => import('./decision-panel.labels.it.js'),
});
