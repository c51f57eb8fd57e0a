/** What was sent, said and decided in the claims of Ferrand Maçonnerie. */
import type { SampleDocument, SampleExchange, Seed } from './seed.js';

const accountId = 'org_ferrand';
const author = 'Hugo Lambert';

export const batisseuseRecourse: Seed['recourse'] = {
  contestChannels: [
    { channel: 'email', label: 'Par e-mail', value: 'reclamations@batisseuse.example' },
    { channel: 'post', label: 'Par courrier', value: 'La Bâtisseuse, Service Réclamations, 12 quai des Exemples, 99002 Exempleville' },
  ],
};

const sheet = (
  id: string,
  caseId: string,
  at: string,
  more: Pick<SampleDocument, 'type' | 'title' | 'filename' | 'lines' | 'direction'>,
) => ({
  id: `doc_${id}`,
  accountId,
  caseId,
  at,
  ...more,
});
const given = (id: string, caseId: string, at: string, title: string): SampleDocument =>
  sheet(id, caseId, at, {
    type: 'justificatif',
    title,
    filename: `${id.replaceAll('_', '-')}.pdf`,
    direction: 'inbound',
    lines: [title, 'Document de démonstration.'],
  });

export const batisseuseClaimDocuments: Seed['documents'] = [
  given('s26_00290_photos', 'cas_s26_00290', '2026-08-24T07:50:00Z', 'Photos des dommages'),
  given('s26_00290_devis', 'cas_s26_00290', '2026-11-13T14:00:00Z', 'Devis et factures des travaux'),
  sheet('s24_00733_reglement', 'cas_s24_00733', '2024-09-20T09:00:00Z', {
    type: 'claim_letter',
    title: 'Avis de règlement',
    filename: 'avis-de-reglement-s24-00733.pdf',
    direction: 'outbound',
    lines: ['Sinistre S24-00733', 'Nous avons versé 4 150,00 € à M. et Mme Vasseur.', author, 'La Bâtisseuse'],
  }),
  sheet('s25_00050_refus', 'cas_s25_00050', '2026-10-30T09:00:00Z', {
    type: 'claim_letter',
    title: 'Décision de refus',
    filename: 'decision-refus-s25-00050.pdf',
    direction: 'outbound',
    lines: [
      'Madame, Monsieur,',
      "Sinistre S25-00050 – Défaut d'étanchéité de la terrasse",
      "L'étanchéité de toiture-terrasse n'est pas une activité déclarée à votre contrat.",
      "Vous pouvez contester cette décision jusqu'au 31 décembre 2026.",
      author,
      'La Bâtisseuse',
    ],
  }),
];

export const batisseuseClaimDecisions: Seed['decisions'] = [
  {
    id: 'dec_s25_00050',
    accountId,
    caseId: 'cas_s25_00050',
    outcome: 'refused',
    decidedAt: '2026-10-30T09:00:00Z',
    authorName: author,
    reasons: [
      {
        code: 'activity_not_declared',
        text: "L'étanchéité de toiture-terrasse n'est pas une activité déclarée à votre contrat : ces travaux ne sont pas assurés.",
        clause: 'Conditions particulières, article 2, « Activités garanties »',
      },
    ],
    documentId: 'doc_s25_00050_refus',
    contestUntil: '2026-12-31',
    ...batisseuseRecourse,
  },
];

const declared = (number: string, at: string): SampleExchange => ({
  id: `exc_${number}_declaration`,
  accountId,
  caseId: `cas_${number}`,
  direction: 'inbound',
  channel: 'portal',
  kind: 'message',
  subject: 'Déclaration de sinistre',
  at,
  authorName: 'Nadia Ferrand',
});
const told = (number: string, name: string, at: string, subject: string, more: Partial<SampleExchange> = {}): SampleExchange => ({
  id: `exc_${number}_${name}`,
  accountId,
  caseId: `cas_${number}`,
  direction: 'outbound',
  channel: 'portal',
  kind: 'status_change',
  subject,
  at,
  authorName: author,
  ...more,
});

export const batisseuseClaimExchanges: Seed['exchanges'] = [
  declared('s26_00418', '2026-11-19T16:20:00Z'),
  declared('s26_00377', '2026-10-06T09:45:00Z'),
  told('s26_00377', 'etude', '2026-10-14T08:00:00Z', "L'étude de votre sinistre commence"),
  told('s26_00377', 'expertise', '2026-11-12T10:30:00Z', "Rendez-vous d'expertise", {
    kind: 'message',
    body: "L'expert vous attend le 2 décembre 2026 à 14 h sur place.",
  }),
  declared('s26_00290', '2026-08-24T07:50:00Z'),
  told('s26_00290', 'reception', '2026-11-06T09:00:00Z', 'À joindre : Procès-verbal de réception des travaux', {
    kind: 'message',
    body: 'Pour étudier votre sinistre, il nous faut ce document avant le 7 décembre 2026.',
  }),
  {
    ...declared('s26_00290', '2026-11-13T14:00:00Z'),
    id: 'exc_s26_00290_devis',
    kind: 'document',
    subject: 'Justificatif transmis',
    reference: 'JUS-2026-3B7D20F1',
    documentIds: ['doc_s26_00290_devis'],
  },
  declared('s25_01911', '2025-12-09T13:05:00Z'),
  told('s25_01911', 'offre', '2026-11-10T09:00:00Z', 'Notre proposition : 6 840,00 €', {
    kind: 'decision',
    body: "Vous pouvez l'accepter ou la contester jusqu'au 10 décembre 2026.",
  }),
  declared('s24_00733', '2024-06-18T10:15:00Z'),
  told('s24_00733', 'reglement', '2024-09-20T09:00:00Z', 'Versement effectué : 4 150,00 €', {
    kind: 'payment',
    documentIds: ['doc_s24_00733_reglement'],
  }),
  declared('s25_00050', '2025-01-13T08:30:00Z'),
  told('s25_00050', 'refus', '2026-10-30T09:00:00Z', 'Votre demande est refusée', {
    kind: 'decision',
    documentIds: ['doc_s25_00050_refus'],
  }),
];
