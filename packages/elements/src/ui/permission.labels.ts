import { catalogue } from '../kit/labels.js';

/** What an access allows. */
const fr = {
  contract_read: 'Consulter les contrats',
  document_read: 'Consulter les documents et les attestations',
  claim_read: 'Suivre les sinistres',
  claim_create: 'Déclarer un sinistre',
  case_write: 'Joindre des pièces et répondre à une proposition',
  premium_read: 'Consulter les cotisations',
  premium_pay: 'Payer les cotisations',
  base_statement_write: 'Saisir les relevés de bases',
  attestation_issue: 'Demander une attestation',
  company_write: 'Modifier les coordonnées de l’entreprise',
  bank_write: 'Modifier les coordonnées bancaires',
  access_read: 'Voir la liste des accès',
  access_manage: 'Gérer les accès',
  other: (p: { code: string }) => `Autre droit (${p.code})`,
};
export type PermissionWords = typeof fr;

export const permissionLabels = catalogue('permission', fr, {
  en: () => import('./permission.labels.en.js'),
  de: () => import('./permission.labels.de.js'),
  it: () => import('./permission.labels.it.js'),
});
