import type { Translation } from '../kit/labels.js';
import type { CaseExtensionWords } from './case-extension.labels.js';

const de: Translation<CaseExtensionWords> = {
  title: 'Meine Leistung verlängern',
  number: (p) => `Dossier Nr.\u00a0${p.number}`,
  intro: 'Geben Sie die Tage der Arbeitsunfähigkeit an, die auf die bereits gemeldeten folgen.',
  kept: 'Ihr Antrag bleibt auf dieser Seite. Sie können ihn erneut senden: Er wird nur einmal erfasst.',
  sentTitle: 'Ihr Verlängerungsantrag ist gesendet',
  receipt: (p) => `Referenz ${p.reference}, am ${p.date} um ${p.time}.`,
  next: 'Wir prüfen Ihren Antrag. Die Antwort erscheint in Ihrem Dossier.',
  consult: 'Dossier ansehen',
  impossible: 'Eine Verlängerung ist im Moment nicht möglich',
  case_closed:
    'Dieses Dossier ist abgeschlossen und kann nicht mehr verlängert werden. Falls Sie weiterhin arbeitsunfähig sind, kontaktieren Sie uns.',
  payment_not_started: 'Ihre Leistung hat noch nicht begonnen. Nach der ersten Zahlung können Sie sie verlängern.',
  not_covered: 'Dieses Dossier ist nicht gedeckt: Es gibt keine Leistung zu verlängern. Der Entscheid ist in Ihrem Dossier.',
  decision_pending: 'Zu diesem Dossier liegt noch kein Entscheid vor. Sie können verlängern, sobald Ihre Leistung begonnen hat.',
  extension_requested: 'Ein Verlängerungsantrag wird bereits geprüft. Die Antwort erscheint in Ihrem Dossier.',
  other_reason: 'Dieses Dossier kann nicht online verlängert werden. Kontaktieren Sie uns, falls Sie weiterhin arbeitsunfähig sind.',
};
export default de;
