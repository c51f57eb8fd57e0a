import type { Translation } from '../kit/labels.js';
import type { AttestationViewerWords } from './attestation-viewer.labels.js';

const de: Translation<AttestationViewerWords> = {
  title: 'Meine Versicherungsnachweise',
  isNew: 'Neu',
  open: 'Nachweis öffnen',
  ofOne: (p) => `${p.action}, ${p.text}`,
  opening: 'Wird geöffnet…',
  cannotOpen:
    'Die Anzeige konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut, oder laden Sie den Nachweis herunter.',
  download: (p) => `Herunterladen (PDF, ${p.size})`,
  issued: (p) => `Ausgestellt am ${p.date}`,
  details: 'Was der Nachweis bescheinigt',
  code: 'Prüfcode',
  codeHelp: 'Wer den Nachweis sieht, kann ihn mit diesem Code ohne Anmeldung prüfen.',
  check: 'Diesen Nachweis prüfen',
  qr: (p) => `QR-Code, der die Prüfseite mit dem Code ${p.code} öffnet`,
  generating: 'Wir bereiten diesen Nachweis vor. Diese Seite aktualisiert sich von selbst: Sie können sie verlassen und wiederkommen.',
  isReady: (p) => `${p.text}: jetzt verfügbar.`,
  unpaid_premium: 'Eine Prämie dieses Vertrags ist nicht bezahlt. Der Nachweis ist verfügbar, sobald die Zahlung eingegangen ist.',
  file_incomplete: 'Für diesen Vertrag fehlen Unterlagen. Der Nachweis ist verfügbar, sobald Ihr Dossier vollständig ist.',
  contract_not_in_force: 'Dieser Vertrag ist nicht in Kraft: Es gibt keinen Nachweis dazu. Bei Fragen kontaktieren Sie uns.',
  manual_review: 'Dieser Nachweis wird vor der Ausstellung geprüft. Sie werden benachrichtigt, sobald er verfügbar ist.',
  other_block: 'Dieser Nachweis ist im Moment nicht verfügbar. Kontaktieren Sie uns, um ihn zu erhalten.',
  payPremium: 'Meine Prämien ansehen',
  completeFile: 'Mein Dossier vervollständigen',
  superseded: 'Ein neuerer Nachweis ersetzt ihn.',
  expired: 'Seine Gültigkeit ist abgelaufen.',
  revoked: 'Ihr Versicherer hat ihn annulliert: Er beweist nichts mehr. Zeigen Sie ihn nicht mehr vor.',
  history: 'Verlauf',
  year: (p) => `${p.year} (${p.count}\u00a0${p.count > 1 ? 'Nachweise' : 'Nachweis'})`,
  empty: 'Im Moment kein Nachweis',
  emptyText: 'Ihre Nachweise erscheinen hier, sobald Ihr Versicherer sie ausgestellt hat.',
  request: 'Nachweis für eine Baustelle anfordern',
};
export default de;
