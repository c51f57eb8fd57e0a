import { catalogue } from '../kit/labels.js';

const fr = {
  number: 'N°',
  copy: (p: { number: string }) => `Copier le numéro ${p.number}`,
  copied: 'Numéro copié',
  insured: 'Objet assuré',
  premium: 'Cotisation annuelle',
  effective: 'Date d’effet',
  renewal: 'Échéance du contrat',
  uninsured: 'Sans assurance',
  detail: 'Voir le détail de mon produit',
  statement: 'Saisir vos relevés de bases',
  statementRefused: 'Relevé de bases à saisir\u00a0: demandez le droit à un administrateur.',
  menu: (p: { name: string }) => `Autres actions pour ${p.name}`,
  menuDetail: 'Voir le détail',
  todoOne: 'Un justificatif est attendu',
  todoMany: (p: { count: number }) => `${p.count} justificatifs sont attendus`,
  before: (p: { date: string }) => `avant le ${p.date}`,
  borrower: 'Crédit et assurance emprunteur',
  construction_liability: 'Assurance construction',
  motor: 'Auto',
  home: 'Habitation',
  health: 'Santé',
  pet: 'Animaux',
  group_health: 'Santé collective',
  group_daily_allowance: 'Indemnités journalières',
  group_accident: 'Accidents',
  legal_protection: 'Protection juridique',
  other: 'Contrat',
};
export type ContractCardWords = typeof fr;

export const contractCardLabels = catalogue('contract-card', fr, {
  en: () => import('./contract-card.labels.en.js'),
  de: () => import('./contract-card.labels.de.js'),
  it: () => import('./contract-card.labels.it.js'),
});
