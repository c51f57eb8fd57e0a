import type { Translation } from '../kit/labels.js';
import type { ContactCardWords } from './contact-card.labels.js';

const en: Translation<ContactCardWords> = {
  usual_contact: 'Your usual contact',
  agency: 'Your branch',
  contract_manager: 'Your policy team',
  health_manager: 'Health team',
  claim_handler: 'Handling your case',
  complaints: 'If you disagree',
  assistance: 'Assistance',
  expert: 'Loss adjusting',
  broker: 'Your broker',
  unknown: 'Your contact',
  phone: 'Phone',
  relay: 'Deaf or hard of hearing',
  relayLink: 'Call through the relay service',
  newTab: '(new tab)',
  email: 'E-mail',
  hours: 'Opening hours',
  address: 'Postal address',
  empty: 'No contact is given here',
  emptyText: 'Your policy and our letters say whom to turn to.',
};
export default en;
