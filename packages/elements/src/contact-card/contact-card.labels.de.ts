import type { Translation } from '../kit/labels.js';
import type { ContactCardWords } from './contact-card.labels.js';

const de: Translation<ContactCardWords> = {
  usual_contact: 'Ihr Ansprechpartner',
  agency: 'Ihre Agentur',
  contract_manager: 'Betreuung Ihres Vertrags',
  health_manager: 'Betreuung Gesundheit',
  claim_handler: 'Betreuung Ihres Dossiers',
  complaints: 'Wenn Sie nicht einverstanden sind',
  assistance: 'Assistance',
  expert: 'Gutachten',
  broker: 'Ihr Makler',
  unknown: 'Ihr Kontakt',
  phone: 'Telefon',
  relay: 'Gehörlose oder schwerhörige Personen',
  relayLink: 'Über den Vermittlungsdienst anrufen',
  newTab: '(neuer Tab)',
  email: 'E-Mail-Adresse',
  hours: 'Öffnungszeiten',
  address: 'Postadresse',
  empty: 'Hier ist kein Kontakt angegeben',
  emptyText: 'In Ihrem Vertrag und in unseren Briefen steht, an wen Sie sich wenden können.',
};
export default de;
