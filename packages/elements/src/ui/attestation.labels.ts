import { catalogue } from '../kit/labels.js';

/** What a paper certifies: its kinds, and the names of its facts. */
const fr = {
  decennial: 'Attestation d’assurance décennale',
  nominative_worksite: 'Attestation nominative de chantier',
  liability: 'Attestation de responsabilité civile',
  home: 'Attestation d’assurance habitation',
  school: 'Attestation d’assurance scolaire',
  motor_memo: 'Mémo véhicule assuré',
  health_rights: 'Attestation de droits santé',
  employer_cover: 'Attestation d’assurance employeur',
  unknown: 'Attestation d’assurance',
  insured: 'Assuré',
  insurer: 'Assureur',
  contract: 'Contrat',
  number: 'Numéro d’attestation',
  validity: 'Période de validité',
  period: (p: { from: string; to: string }) => `Du ${p.from} au ${p.to}`,
  activities: 'Activités garanties',
  worksite: 'Chantier',
  opening: 'Ouverture du chantier',
  cost: 'Coût du chantier',
  recipient: 'Établie pour',
};
export type AttestationWords = typeof fr;

export const attestationLabels = catalogue('attestation', fr, {
  en: () => import('./attestation.labels.en.js'),
  de: () => import('./attestation.labels.de.js'),
  it: () => import('./attestation.labels.it.js'),
});
