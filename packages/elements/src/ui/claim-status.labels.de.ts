import type { Translation } from '../kit/labels.js';
import type { ClaimStatusWords } from './claim-status.labels.js';

const de: Translation<ClaimStatusWords> = {
  declared: 'Gemeldet',
  to_complete: 'Zu ergänzen',
  study: 'In Prüfung',
  expert_assigned: 'Begutachtung',
  offer_made: 'Angebot zu prüfen',
  offer_accepted: 'Angebot angenommen',
  offer_contested: 'Beanstandung läuft',
  settlement: 'Entschädigung',
  decided: 'Entschieden',
  closed: 'Abgeschlossen',
  withdrawn: 'Auf Ihren Wunsch zurückgezogen',
  lapsed: 'Ohne Folge',
  accepted: 'Angenommen',
  partially_accepted: 'Teilweise angenommen',
  refused: 'Abgelehnt',
  unknown: 'Status nicht angegeben',
};
export default de;
