import { catalogue } from '../kit/labels.js';

const fr = {
  title: 'Documents',
  show: 'Afficher les documents',
  received: 'Reçus',
  sent: 'Envoyés',
  isNew: 'Nouveau',
  receivedOn: (p: { date: string }) => `Reçu le ${p.date}`,
  sentOn: (p: { date: string }) => `Envoyé le ${p.date}`,
  download: (p: { type: string; size: string }) => `Télécharger (${p.type}, ${p.size})`,
  count: (p: { count: number }) => (p.count === 1 ? '1 document' : `${p.count} documents`),
  some: (p: { count: number }) => `${p.count} documents affichés`,
  more: 'Afficher les documents précédents',
  quarantined: 'Ce document est retenu par notre contrôle de sécurité. Contactez votre assureur pour l’obtenir.',
  scanning: 'Ce document est en cours de vérification. Il pourra être téléchargé ensuite.',
  refused: 'Ce document ne peut pas être téléchargé pour le moment. Contactez votre assureur pour l’obtenir.',
  emptyReceived: 'Aucun document reçu pour le moment',
  emptyReceivedText: 'Les courriers et les documents de votre assureur apparaîtront ici.',
  emptySent: 'Aucun document envoyé pour le moment',
  emptySentText: 'Les justificatifs que vous transmettez apparaîtront ici.',
  policy_schedule: 'Conditions particulières',
  general_conditions: 'Conditions générales',
  ipid: 'Document d’information',
  attestation: 'Attestation',
  premium_notice: 'Avis d’échéance',
  benefit_statement: 'Décompte de versement',
  claim_letter: 'Courrier sur votre dossier',
  base_statement: 'Relevé de bases',
  id_card: 'Carte d’assurance',
  mandate: 'Mandat de prélèvement',
  correspondence: 'Courrier',
  justificatif: 'Justificatif',
  other: 'Document',
  unknown: 'Document',
};
export type DocumentListWords = typeof fr;

export const documentListLabels = catalogue('document-list', fr, {
  en: () => import('./document-list.labels.en.js'),
  de: () => import('./document-list.labels.de.js'),
  it: () => import('./document-list.labels.it.js'),
});
