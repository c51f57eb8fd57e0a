import type { Translation } from '../kit/labels.js';
import type { ContactCardWords } from './contact-card.labels.js';

const it: Translation<ContactCardWords> = {
  usual_contact: 'Il Suo contatto abituale',
  agency: 'La Sua agenzia',
  contract_manager: 'Gestione del Suo contratto',
  health_manager: 'Gestione salute',
  claim_handler: 'Gestione della Sua pratica',
  complaints: 'Se non è d’accordo',
  assistance: 'Assistenza',
  expert: 'Perizia',
  broker: 'Il Suo broker',
  unknown: 'Il Suo contatto',
  phone: 'Telefono',
  relay: 'Persone sorde o ipoudenti',
  relayLink: 'Chiamare tramite il servizio di trascrizione',
  newTab: '(nuova scheda)',
  email: 'Indirizzo e-mail',
  hours: 'Orari',
  address: 'Indirizzo postale',
  empty: 'Qui non è indicato alcun contatto',
  emptyText: 'Il Suo contratto e le nostre lettere indicano a chi rivolgersi.',
};
export default it;
