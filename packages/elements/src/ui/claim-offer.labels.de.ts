import type { Translation } from '../kit/labels.js';
import type { ClaimOfferWords } from './claim-offer.labels.js';

const de: Translation<ClaimOfferWords> = {
  title: 'Unser Angebot',
  made: 'Ihre Antwort ist gefragt',
  accepted: 'Angenommen',
  contested: 'Beanstandet',
  expired: 'Nicht mehr gültig',
  unknown: 'Nicht angegeben',
  how: 'Wie wir auf diesen Betrag kommen',
  until: (p) => `Bitte antworten Sie bis ${p.date} (${p.when}).`,
  ended: (p) => `Dieses Angebot galt bis ${p.date}. Wir senden Ihnen ein neues.`,
  answered: (p) => `Ihre Antwort vom ${p.date}`,
  readOnly:
    'Mit Ihrem Zugang können Sie dieses Angebot lesen. Um darauf zu antworten, wenden Sie sich an eine Administratorin oder einen Administrator Ihres Unternehmens.',
  accept: 'Angebot annehmen',
  contest: 'Angebot beanstanden',
  confirmAccept: (p) => `Mit der Annahme von ${p.amount} stimmen Sie diesem Betrag endgültig zu.`,
  sendAccept: (p) => `Annahme von ${p.amount} bestätigen`,
  why: 'Warum beanstanden Sie dieses Angebot?',
  whyHint: 'Sagen Sie, was nicht stimmt und welchen Betrag Sie erwarten, in höchstens 1000 Zeichen.',
  whyMissing: 'Geben Sie an, warum Sie dieses Angebot beanstanden.',
  sendContest: 'Beanstandung senden',
  back: 'Zurück zum Angebot',
  sending: 'Wird gesendet…',
  doneAccept: 'Ihre Zustimmung ist erfasst. Wir bereiten die Auszahlung vor.',
  doneContest: 'Ihre Beanstandung ist gesendet. Wir prüfen unser Angebot erneut.',
  changed: 'Dieses Angebot hat sich geändert. Lesen Sie es vor der Antwort erneut.',
};
export default de;
