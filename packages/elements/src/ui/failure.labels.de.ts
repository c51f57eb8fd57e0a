import type { Translation } from '../kit/labels.js';
import type { FailureWords } from './failure.labels.js';

const de: Translation<FailureWords> = {
  'bad-request': 'Diese Anfrage konnte nicht gelesen werden. Laden Sie die Seite neu und versuchen Sie es erneut.',
  'idempotency-key-missing': 'Diese Anfrage ist unvollständig. Laden Sie die Seite neu und versuchen Sie es erneut.',
  unauthenticated: 'Ihre Sitzung ist beendet. Melden Sie sich erneut an, um fortzufahren: Es ist nichts verloren.',
  'invalid-credentials': 'Benutzername oder Passwort stimmt nicht. Prüfen Sie Ihre Eingabe.',
  'session-expired': 'Ihre Sitzung ist beendet. Melden Sie sich erneut an, um fortzufahren: Es ist nichts verloren.',
  'step-up-required': 'Dieser Vorgang verlangt eine zusätzliche Überprüfung. Bestätigen Sie Ihre Identität, um fortzufahren.',
  'permission-missing':
    'Sie haben keinen Zugriff auf diesen Bereich. Beantragen Sie ihn bei der Person, die Ihren Kundenbereich verwaltet.',
  'account-locked': 'Zu Ihrer Sicherheit ist der Zugriff gesperrt. Versuchen Sie es später erneut oder kontaktieren Sie uns.',
  'account-not-activated':
    'Ihr Kundenbereich ist noch nicht aktiviert. Aktivieren Sie ihn über den Link, den Sie per E-Mail erhalten haben.',
  'not-found': 'Dieser Eintrag ist nicht auffindbar. Er wurde vielleicht entfernt. Kehren Sie zur vorherigen Seite zurück.',
  'state-conflict': 'Diese Angaben haben sich seit dem Öffnen der Seite geändert. Lesen Sie sie erneut und versuchen Sie es noch einmal.',
  'requirement-closed': 'Dieser Beleg wird nicht mehr erwartet. Laden Sie die Seite neu, um den Stand Ihres Dossiers zu sehen.',
  'upload-not-ready': 'Eine Datei wird noch geprüft. Versuchen Sie es in einigen Sekunden erneut.',
  'request-in-progress': 'Ihre Anfrage wird bereits bearbeitet. Warten Sie einige Sekunden.',
  'upload-expired': 'Diese Datei hat zu lange gewartet. Fügen Sie sie erneut hinzu.',
  'precondition-failed':
    'Diese Angaben haben sich seit dem Öffnen der Seite geändert. Lesen Sie sie erneut und versuchen Sie es noch einmal.',
  'payload-too-large': 'Diese Datei ist zu gross. Verkleinern Sie sie oder senden Sie sie in mehreren Teilen.',
  'unsupported-media-type': 'Dieses Dateiformat ist nicht zulässig. Wählen Sie eine Datei in einem zulässigen Format.',
  'validation-failed': 'Einige Angaben stimmen noch nicht. Korrigieren Sie sie und versuchen Sie es erneut.',
  'idempotency-key-reused':
    'Diese Anfrage wurde bereits mit anderem Inhalt gesendet. Laden Sie die Seite neu, bevor Sie es erneut versuchen.',
  'too-many-files': 'Für diesen Beleg sind es zu viele Dateien. Entfernen Sie einige und versuchen Sie es erneut.',
  'duplicate-file': 'Diese Datei ist schon vorhanden. Entfernen Sie das Doppel und versuchen Sie es erneut.',
  'file-infected': 'Diese Datei wurde von unserer Sicherheitsprüfung blockiert. Fügen Sie eine andere Version hinzu.',
  'challenge-locked': 'Zu viele Versuche mit diesem Code. Fordern Sie einen neuen an oder kontaktieren Sie uns.',
  'token-expired': 'Dieser Link ist nicht mehr gültig. Fordern Sie einen neuen an.',
  'code-expired': 'Dieser Code ist abgelaufen. Fordern Sie einen neuen an.',
  'assisted-only': 'Ihre Kennung kann nicht online gesendet werden. Kontaktieren Sie uns: Wir finden sie mit Ihnen.',
  'password-policy': 'Dieses Passwort erfüllt nicht alle Bedingungen. Ergänzen Sie es und versuchen Sie es erneut.',
  'code-invalid': 'Dieser Code stimmt nicht. Prüfen Sie ihn und versuchen Sie es erneut.',
  'period-overlap': 'Zwei Zeiträume überschneiden sich oder sind bereits gemeldet. Korrigieren Sie die Daten.',
  'period-future': 'Ein Zeitraum beginnt nach dem heutigen Tag. Korrigieren Sie die Daten.',
  'precondition-required': 'Diese Anfrage ist unvollständig. Laden Sie die Seite neu und versuchen Sie es erneut.',
  'rate-limited': 'Zu viele Anfragen in kurzer Zeit. Warten Sie einen Moment und versuchen Sie es erneut.',
  quarantined:
    'Dieses Dokument wird von unserer Sicherheitsprüfung zurückgehalten. Versuchen Sie es später erneut oder kontaktieren Sie uns.',
  internal: 'Beim Dienst ist ein Problem aufgetreten. Versuchen Sie es in einigen Minuten erneut.',
  'upstream-unavailable': 'Der Dienst antwortet nicht. Versuchen Sie es in einigen Minuten erneut.',
  maintenance: 'Der Dienst wird gerade gewartet. Versuchen Sie es etwas später erneut.',
  offline: 'Sie sind offline. Lassen Sie diese Seite offen: Es ist nichts verloren.',
  network: 'Der Dienst antwortet nicht. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
  timeout: 'Der Dienst braucht zu lange für eine Antwort. Versuchen Sie es in einigen Minuten erneut.',
  'invalid-answer': 'Die Antwort des Dienstes war nicht lesbar. Versuchen Sie es in einigen Minuten erneut.',
  unknown: 'Ein unerwarteter Fehler ist aufgetreten. Versuchen Sie es in einigen Minuten erneut.',
};
export default de;
