import { catalogue } from '../kit/labels.js';

const fr = {
  title: 'Versements',
  toLender: 'Ces versements règlent vos échéances\u00a0: ils sont faits directement à votre prêteur.',
  total: 'Total versé',
  totalShown: 'Total des versements affichés',
  ofMonth: (p: { amount: string }) => `${p.amount} versés`,
  undated: 'Sans date',
  paidTo: (p: { payee: string; date: string }) => `Versé à ${p.payee} le ${p.date}`,
  paidOn: (p: { date: string }) => `Versé le ${p.date}`,
  payee: (p: { payee: string }) => `Destinataire\u00a0: ${p.payee}`,
  lender: 'votre prêteur',
  insured: 'vous-même',
  provider: 'votre prestataire de soins',
  employer: 'votre employeur',
  days: (p: { start: string; end: string }) => `Période du ${p.start} au ${p.end}`,
  computation: 'Voir le calcul',
  ofDays: (p: { days: string; of: number }) => `${p.days} sur ${p.of}`,
  statement: 'Télécharger le décompte',
  more: 'Afficher les versements précédents',
  empty: 'Aucun versement pour le moment',
  emptyText: 'Les versements apparaîtront ici après l’accord de votre assureur.',
  toCase: 'Voir où en est votre dossier',
  toCases: 'Voir vos dossiers',
};
export type BenefitListWords = typeof fr;

export const benefitListLabels = catalogue('benefit-list', fr, {
  en: () => import('./benefit-list.labels.en.js'),
  de: () => import('./benefit-list.labels.de.js'),
  it: () => import('./benefit-list.labels.it.js'),
});
