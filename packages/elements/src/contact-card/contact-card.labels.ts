import { catalogue } from '../kit/labels.js';

const fr = {
  usual_contact: 'Votre contact habituel',
  agency: 'Votre agence',
  contract_manager: 'Gestion de votre contrat',
  health_manager: 'Gestion santé',
  claim_handler: 'Suivi de votre dossier',
  complaints: 'Si vous n’êtes pas d’accord',
  assistance: 'Assistance',
  expert: 'Expertise',
  broker: 'Votre courtier',
  unknown: 'Votre contact',
  phone: 'Téléphone',
  relay: 'Personnes sourdes ou malentendantes',
  relayLink: 'Appeler par le service relais',
  newTab: '(nouvel onglet)',
  email: 'Adresse e-mail',
  hours: 'Horaires',
  address: 'Adresse postale',
  empty: 'Aucun contact n’est indiqué ici',
  emptyText: 'Votre contrat et nos courriers indiquent à qui vous adresser.',
};
export type ContactCardWords = typeof fr;

export const contactCardLabels = catalogue('contact-card', fr, {
  en: () => import('./contact-card.labels.en.js'),
  de: () => import('./contact-card.labels.de.js'),
  it: () => import('./contact-card.labels.it.js'),
});
