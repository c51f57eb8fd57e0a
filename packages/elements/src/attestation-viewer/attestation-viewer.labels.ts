import { catalogue } from '../kit/labels.js';

const fr = {
  title: 'Mes attestations',
  isNew: 'Nouveau',
  open: 'Ouvrir l’attestation',
  ofOne: (p: { action: string; text: string }) => `${p.action}, ${p.text}`,
  opening: 'Ouverture…',
  cannotOpen: 'Le lecteur n’a pas pu être chargé. Vérifiez votre connexion, puis réessayez, ou téléchargez l’attestation.',
  download: (p: { size: string }) => `Télécharger (PDF, ${p.size})`,
  issued: (p: { date: string }) => `Établie le ${p.date}`,
  details: 'Ce que dit l’attestation',
  code: 'Code de vérification',
  codeHelp: 'Toute personne à qui vous la montrez peut la vérifier avec ce code, sans se connecter.',
  check: 'Vérifier cette attestation',
  qr: (p: { code: string }) => `QR code qui ouvre la page de vérification avec le code ${p.code}`,
  generating: 'Nous préparons cette attestation. Cette page se met à jour toute seule\u00a0: vous pouvez la quitter et revenir.',
  isReady: (p: { text: string }) => `${p.text}\u00a0: elle est disponible.`,
  unpaid_premium: 'Une cotisation de ce contrat n’est pas réglée. L’attestation sera disponible une fois le règlement reçu.',
  file_incomplete: 'Il manque des justificatifs à ce contrat. L’attestation sera disponible une fois votre dossier complet.',
  contract_not_in_force:
    'Ce contrat n’est pas en cours\u00a0: il ne donne pas droit à une attestation. Pour toute question, contactez-nous.',
  manual_review: 'Un conseiller vérifie cette attestation avant de l’établir. Vous serez prévenu dès qu’elle sera disponible.',
  other_block: 'Cette attestation n’est pas disponible pour le moment. Contactez-nous pour l’obtenir.',
  payPremium: 'Voir mes cotisations',
  completeFile: 'Compléter mon dossier',
  superseded: 'Une attestation plus récente la remplace.',
  expired: 'Sa période de validité est passée.',
  revoked: 'Votre assureur l’a annulée\u00a0: elle ne prouve plus rien. Ne la présentez plus.',
  history: 'Historique',
  year: (p: { year: string; count: number }) => `${p.year} (${p.count}\u00a0${p.count > 1 ? 'attestations' : 'attestation'})`,
  empty: 'Aucune attestation pour le moment',
  emptyText: 'Vos attestations apparaîtront ici dès que votre assureur les aura établies.',
  request: 'Demander une attestation de chantier',
};
export type AttestationViewerWords = typeof fr;

export const attestationViewerLabels = catalogue('attestation-viewer', fr, {
  en: () => import('./attestation-viewer.labels.en.js'),
  de: () => import('./attestation-viewer.labels.de.js'),
  it: () => import('./attestation-viewer.labels.it.js'),
});
