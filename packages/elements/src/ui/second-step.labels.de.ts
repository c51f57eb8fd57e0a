import type { Translation } from '../kit/labels.js';
import type { SecondStepWords } from './second-step.labels.js';

const de: Translation<SecondStepWords> = {
  title: 'Bestätigung in zwei Schritten',
  sentEmail: (p) => `Wir haben einen Code an ${p.target} gesendet.`,
  sentSms: (p) => `Wir haben einen Code per SMS an ${p.target} gesendet.`,
  asked: 'Geben Sie den Code ein, den Ihre App anzeigt.',
  enter: 'Geben Sie Ihren Bestätigungscode ein.',
  code: 'Bestätigungscode',
  hint: (p) => `${p.length} Ziffern, ${p.minutes} Minute${p.minutes > 1 ? 'n' : ''} gültig. Sie können ihn einfügen.`,
  submit: 'Code prüfen',
  busy: 'Prüfung läuft…',
  short: (p) => `Geben Sie die ${p.length} Ziffern des Codes ein.`,
  wrong: 'Dieser Code stimmt nicht. Sie haben noch 1 Versuch.',
  wrongMany: (p) => `Dieser Code stimmt nicht. Sie haben noch ${p.count} Versuche.`,
  expired: 'Dieser Code ist abgelaufen. Fordern Sie einen neuen an.',
  resend: 'Code erneut senden',
  resendSoon: (p) => `Nichts erhalten? In ${p.seconds} Sekunden können Sie einen weiteren Code anfordern.`,
  resendNow: 'Nichts erhalten? Sie können einen weiteren Code anfordern.',
  resent: 'Ein neuer Code ist unterwegs. Der vorherige gilt nicht mehr.',
  byEmail: (p) => `Code per E-Mail erhalten (${p.target})`,
  bySms: (p) => `Code per SMS erhalten (${p.target})`,
  byOther: 'Anderen Weg wählen',
  back: 'Zurück zur Anmeldung',
};
export default de;
