import type { Translation } from '../kit/labels.js';
import type { FacesWords } from './faces.labels.js';

const en: Translation<FacesWords> = {
  waiting: 'Loading…',
  long: 'This takes longer than expected. We are still waiting for the service to answer.',
  failed: 'This content could not be shown',
  unreachable: 'The service does not answer. Check your connection, then try again.',
  retry: 'Try again',
  stale: 'The refresh has failed. You are looking at the last known version.',
};
export default en;
