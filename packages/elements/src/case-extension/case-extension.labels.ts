import { catalogue } from '../kit/labels.js';

const fr = {
  title: 'Prolonger mon indemnisation',
  number: (p: { number: string }) => `Dossier n°\u00a0${p.number}`,
  intro: 'Indiquez les jours d’arrêt qui suivent ceux que vous avez déjà déclarés.',
  kept: 'Votre demande reste sur cette page. Vous pouvez l’envoyer de nouveau\u00a0: elle ne sera enregistrée qu’une fois.',
  sentTitle: 'Votre demande de prolongation est envoyée',
  receipt: (p: { reference: string; date: string; time: string }) => `Référence ${p.reference}, le ${p.date} à ${p.time}.`,
  next: 'Nous étudions votre demande. La réponse arrivera dans votre dossier.',
  consult: 'Consulter le dossier',
  impossible: 'La prolongation n’est pas possible pour le moment',
  case_closed: 'Ce dossier est terminé\u00a0: il ne peut plus être prolongé. Si votre arrêt continue, contactez-nous.',
  payment_not_started: 'Votre indemnisation n’a pas encore commencé. Vous pourrez la prolonger après le premier versement.',
  not_covered: 'Ce dossier n’est pas pris en charge\u00a0: il n’y a pas d’indemnisation à prolonger. La décision est dans votre dossier.',
  decision_pending: 'La décision sur ce dossier n’est pas encore rendue. Vous pourrez prolonger une fois l’indemnisation commencée.',
  extension_requested: 'Une demande de prolongation est déjà à l’étude. La réponse arrivera dans votre dossier.',
  other_reason: 'Ce dossier ne peut pas être prolongé en ligne. Contactez-nous si votre arrêt continue.',
};
export type CaseExtensionWords = typeof fr;

export const caseExtensionLabels = catalogue('case-extension', fr, {
  en: () => import('./case-extension.labels.en.js'),
  de: () => import('./case-extension.labels.de.js'),
  it: () => import('./case-extension.labels.it.js'),
});
