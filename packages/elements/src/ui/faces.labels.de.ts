import type { Translation } from '../kit/labels.js';
import type { FacesWords } from './faces.labels.js';

const de: Translation<FacesWords> = {
  waiting: 'Wird geladen…',
  long: 'Es dauert länger als erwartet. Wir warten noch auf die Antwort des Dienstes.',
  failed: 'Dieser Inhalt konnte nicht angezeigt werden',
  unreachable: 'Der Dienst antwortet nicht. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
  retry: 'Erneut versuchen',
  stale: 'Die Aktualisierung ist fehlgeschlagen. Sie sehen den letzten bekannten Stand.',
};
export default de;
