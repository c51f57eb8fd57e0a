import { catalogue } from '../kit/labels.js';

const fr = {
  title: 'Relisez votre déclaration',
  intro: 'Voici ce qui sera envoyé. Modifiez ce qui doit l’être, puis envoyez.',
  edit: 'Modifier',
  editOf: (p: { title: string }) => `Modifier\u00a0: ${p.title}`,
  notAnswered: 'Sans réponse',
  noFile: 'Aucun fichier',
  to: (p: { service: string }) => `Destinataire\u00a0: ${p.service}`,
  honour: 'Déclaration sur l’honneur',
  honourMissing: 'Cochez la déclaration sur l’honneur pour envoyer.',
  duplicateTitle: 'Un sinistre est déjà déclaré à cette date',
  duplicate: (p: { date: string; number: string }) => `Un sinistre du ${p.date} est déjà déclaré (n°\u00a0${p.number}).`,
  seeOther: (p: { number: string }) => `Voir le sinistre n°\u00a0${p.number}`,
  another: 'Il s’agit d’un autre sinistre.',
  anotherMissing: 'Confirmez qu’il s’agit d’un autre sinistre, ou ouvrez celui qui existe.',
  back: 'Précédent',
  send: 'Envoyer ma déclaration',
  sending: 'Envoi en cours…',
  keptText:
    'Rien n’est perdu\u00a0: votre déclaration est enregistrée. Elle ne sera comptée qu’une fois, même si vous l’envoyez de nouveau.',
  changed: 'Votre déclaration a changé ailleurs entre-temps. Relisez-la, puis envoyez-la.',
  outdated: 'Nos questions ont changé depuis le début de votre déclaration. Relisez vos réponses, puis envoyez.',
  sentTitle: 'Votre déclaration est envoyée',
  number: (p: { number: string; date: string; time: string }) => `Sinistre n°\u00a0${p.number}, enregistré le ${p.date} à ${p.time}.`,
  whatNext: 'Et maintenant\u202f?',
  you: 'À vous',
  insurer: 'À nous',
  third_party: 'En attente d’un tiers',
  before: (p: { date: string }) => `avant le ${p.date}`,
  usually: (p: { date: string }) => `en général avant le ${p.date}`,
  handler: (p: { name: string }) => `Votre interlocuteur\u00a0: ${p.name}.`,
  more: 'Vous pourrez ajouter des documents à tout moment depuis votre sinistre.',
  follow: 'Suivre mon sinistre',
};
export type ClaimRecapWords = typeof fr;

export const claimRecapLabels = catalogue('claim-recap', fr, {
  en: () => import('./claim-recap.labels.en.js'),
  de: () => import('./claim-recap.labels.de.js'),
  it: () => import('./claim-recap.labels.it.js'),
});
