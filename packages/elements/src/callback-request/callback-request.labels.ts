import { catalogue } from '../kit/labels.js';

const fr = {
  title: 'Être rappelé',
  by: (p: { name: string }) => `${p.name} vous rappelle au sujet de ce sinistre.`,
  bySomebody: 'Nous vous rappelons au numéro de votre choix.',
  mandatory: 'Tous les champs sont obligatoires.',
  phone: 'Numéro de téléphone',
  phoneHint: 'Par exemple 06 39 98 00 12, ou +41 79 000 00 00 depuis l’étranger.',
  phoneMissing: 'Indiquez votre numéro de téléphone.',
  phoneWrong: 'Saisissez un numéro à 10 chiffres, par exemple 06 39 98 00 12, ou un numéro international qui commence par +.',
  slot: 'Quand souhaitez-vous être rappelé\u202f?',
  times: 'À quelle heure\u202f?',
  slotMissing: 'Choisissez un créneau.',
  slotTaken: 'Ce créneau vient d’être pris. Choisissez-en un autre\u00a0: votre numéro est gardé.',
  asSoon: 'Dès que possible',
  between: (p: { start: string; end: string }) => `Entre ${p.start} et ${p.end}`,
  send: 'Demander un rappel',
  sending: 'Envoi en cours…',
  sent: (p: { number: string }) => `Votre demande est enregistrée. Nous appellerons le ${p.number}.`,
  current: 'Votre demande de rappel',
  appointed: (p: { date: string; start: string; end: string }) => `Le ${p.date}, entre ${p.start} et ${p.end}`,
  on: (p: { number: string }) => `Au ${p.number}`,
  cancel: 'Annuler ce rappel',
  cancelling: 'Annulation en cours…',
  cancelDone: 'Votre demande de rappel est annulée.',
  missedText: 'Nous n’avons pas pu vous joindre. Choisissez un autre créneau.',
  attemptedText: 'Nous vous avons appelé sans réponse. Nous essayons encore.',
  noSlot: 'Aucun créneau n’est libre pour le moment',
  noSlotText: 'Demandez un rappel dès que possible, ou revenez demain.',
};
export type CallbackRequestWords = typeof fr;

export const callbackRequestLabels = catalogue('callback-request', fr, {
  en: () => import('./callback-request.labels.en.js'),
  de: () => import('./callback-request.labels.de.js'),
  it: () => import('./callback-request.labels.it.js'),
});
