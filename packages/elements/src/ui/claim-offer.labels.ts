import { catalogue } from '../kit/labels.js';

const fr = {
  title: 'Notre proposition',
  made: 'À vous de répondre',
  accepted: 'Acceptée',
  contested: 'Contestée',
  expired: 'Plus valable',
  unknown: 'Non précisé',
  how: 'Comment nous arrivons à ce montant',
  until: (p: { date: string; when: string }) => `Répondez avant le ${p.date} (${p.when}).`,
  ended: (p: { date: string }) => `Cette proposition était valable jusqu’au ${p.date}. Nous vous en adressons une autre.`,
  answered: (p: { date: string }) => `Votre réponse du ${p.date}`,
  readOnly: 'Votre accès permet de lire cette proposition. Pour y répondre, adressez-vous à un administrateur de votre entreprise.',
  accept: 'Accepter la proposition',
  contest: 'Contester la proposition',
  confirmAccept: (p: { amount: string }) => `En acceptant ${p.amount}, vous donnez votre accord définitif sur ce montant.`,
  sendAccept: (p: { amount: string }) => `Confirmer mon accord pour ${p.amount}`,
  why: 'Pourquoi contestez-vous cette proposition\u202f?',
  whyHint: 'Dites ce qui ne convient pas et le montant que vous attendez, en 1\u202f000 caractères au plus.',
  whyMissing: 'Indiquez pourquoi vous contestez cette proposition.',
  sendContest: 'Envoyer ma contestation',
  back: 'Revenir à la proposition',
  sending: 'Envoi en cours…',
  doneAccept: 'Votre accord est enregistré. Nous préparons le versement.',
  doneContest: 'Votre contestation est envoyée. Nous réexaminons notre proposition.',
  changed: 'Cette proposition a changé depuis l’ouverture de la page. Relisez-la avant de répondre.',
};
export type ClaimOfferWords = typeof fr;

export const claimOfferLabels = catalogue('claim-offer', fr, {
  en: () => import('./claim-offer.labels.en.js'),
  de: () => import('./claim-offer.labels.de.js'),
  it: () => import('./claim-offer.labels.it.js'),
});
