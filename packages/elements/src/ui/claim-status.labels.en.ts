import type { Translation } from '../kit/labels.js';
import type { ClaimStatusWords } from './claim-status.labels.js';

const en: Translation<ClaimStatusWords> = {
  declared: 'Reported',
  to_complete: 'To be completed',
  study: 'Under review',
  expert_assigned: 'Expert visit',
  offer_made: 'Offer to consider',
  offer_accepted: 'Offer accepted',
  offer_contested: 'Offer contested',
  settlement: 'Settlement',
  decided: 'Decided',
  closed: 'Closed',
  withdrawn: 'Withdrawn at your request',
  lapsed: 'Lapsed',
  accepted: 'Accepted',
  partially_accepted: 'Accepted in part',
  refused: 'Refused',
  unknown: 'Status not stated',
};
export default en;
