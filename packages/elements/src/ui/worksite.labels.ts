import { catalogue } from '../kit/labels.js';

const fr = {
  title: 'Demander une attestation de chantier',
  mandatory: 'Sauf mention contraire, tous les champs sont obligatoires.',
  contractId: 'Contrat',
  choose: 'Choisissez un contrat',
  name: 'Nom du chantier',
  nameHint: 'Par exemple Résidence Les Cèdres',
  address: 'Adresse du chantier',
  openingDate: 'Date d’ouverture du chantier',
  dayHint: 'jj/mm/aaaa, par exemple 21/11/2026',
  cost: 'Coût total du chantier',
  recipient: 'Établie pour',
  optional: '(facultatif)',
  recipientHint: 'Le maître d’ouvrage à qui vous la remettrez',
  send: 'Envoyer ma demande',
  sending: 'Envoi en cours…',
  cancel: 'Annuler',
  kept: 'Votre demande reste sur cette page. Vous pouvez l’envoyer de nouveau\u00a0: elle ne sera enregistrée qu’une fois.',
  sent: 'Votre demande est enregistrée. L’attestation apparaîtra ci-dessous dès qu’elle sera prête.',
  impossible: 'Vous ne pouvez pas demander d’attestation de chantier pour le moment',
  no_contract: 'Aucun de vos contrats en cours n’y donne droit. Contactez-nous si vous pensez que c’est une erreur.',
  no_right: 'Votre accès ne le permet pas. Demandez ce droit à un administrateur de votre entreprise.',
  missing_contractId: 'Choisissez un contrat.',
  missing_name: 'Indiquez le nom du chantier.',
  missing_address: 'Indiquez l’adresse du chantier.',
  missing_openingDate: 'Indiquez la date d’ouverture du chantier.',
  missing_cost: 'Indiquez le coût total du chantier.',
  date_format: 'Saisissez la date sous la forme jj/mm/aaaa, par exemple 21/11/2026.',
  money: 'Saisissez un montant, par exemple 1\u202f250\u202f000,50.',
  too_long: 'Ce texte est trop long. Raccourcissez-le.',
  refused: 'Cette réponse n’a pas été acceptée. Vérifiez-la, puis recommencez.',
  errors: (p: { count: number }) => `Il y a ${p.count}\u00a0${p.count > 1 ? 'erreurs' : 'erreur'}`,
  error: (p: { text: string }) => `Erreur\u00a0: ${p.text}`,
};
export type WorksiteWords = typeof fr;

export const worksiteLabels = catalogue('worksite', fr, {
  en: () => import('./worksite.labels.en.js'),
  de: () => import('./worksite.labels.de.js'),
  it: () => import('./worksite.labels.it.js'),
});
