import type { SampleExchange, Seed } from './seed.js';

type Short = Omit<SampleExchange, 'id' | 'caseId' | 'accountId' | 'channel'> & Partial<Pick<SampleExchange, 'channel'>>;

const history = (caseId: string, ...exchanges: Short[]): SampleExchange[] =>
  exchanges.map((one, i) => ({ channel: 'portal', ...one, id: `exc_${caseId.slice(4)}_${i + 1}`, caseId, accountId: 'acc_camille' }));

const by = (authorName: string) => ({ direction: 'outbound' as const, authorName });
const camille = { direction: 'inbound' as const, authorName: 'Camille Orsini' };
const declared = (at: string, subject: string): Short => ({ direction: 'system', kind: 'status_change', subject, at });

export const lumioExchanges: Seed['exchanges'] = [
  ...history(
    'cas_2026_1041',
    declared('2026-10-12T08:14:00Z', 'Déclaration enregistrée'),
    {
      ...by('Sophie Arnaud'),
      kind: 'message',
      subject: 'Deux justificatifs à nous transmettre',
      body: "Bonjour Madame Orsini,\nPour étudier votre dossier, nous avons besoin de votre avis d'arrêt de travail et d'une attestation de votre employeur.",
      at: '2026-10-14T09:30:00Z',
    },
    {
      ...camille,
      kind: 'document',
      subject: 'Justificatifs transmis',
      reference: 'JUS-2026-7C1E90A4',
      body: "Je vous envoie l'original de l'avis si la photo ne suffit pas.",
      at: '2026-10-21T17:26:00Z',
      documentIds: ['doc_1041_avis', 'doc_1041_employeur'],
    },
    {
      ...by('Sophie Arnaud'),
      kind: 'message',
      subject: 'Un justificatif à remplacer, un autre à joindre',
      body: "Bonjour Madame Orsini,\nVotre attestation d'employeur est acceptée, merci. La photo de l'avis d'arrêt est trop floue : pouvez-vous nous en envoyer une autre ? Il nous faut aussi votre relevé d'indemnités journalières d'octobre, avant le 4 décembre.",
      at: '2026-11-04T10:12:00Z',
    },
    {
      ...camille,
      channel: 'phone',
      kind: 'call',
      subject: 'Appel au Service Assurance',
      body: 'Nous vous avons expliqué où trouver le relevé sur votre compte ameli.',
      at: '2026-11-12T14:05:00Z',
    },
  ),
  ...history(
    'cas_2026_0987',
    declared('2026-09-28T15:40:00Z', 'Déclaration enregistrée'),
    {
      ...camille,
      kind: 'document',
      subject: 'Justificatif transmis',
      reference: 'JUS-2026-5B07D2E1',
      at: '2026-10-02T09:11:00Z',
      documentIds: ['doc_0987_lettre'],
    },
    {
      ...by('Karim Delorme'),
      kind: 'message',
      subject: 'Deux justificatifs à joindre',
      body: 'Bonjour Madame Orsini,\nIl nous manque votre attestation de droits et votre relevé de situation d’octobre.',
      at: '2026-10-09T08:45:00Z',
    },
    {
      ...camille,
      kind: 'document',
      subject: 'Justificatifs transmis',
      reference: 'JUS-2026-6A4F13C8',
      at: '2026-11-13T10:05:00Z',
      documentIds: ['doc_0987_droits', 'doc_0987_situation'],
    },
    declared('2026-11-13T10:06:00Z', "Dossier complet : l'étude commence"),
  ),
  ...history(
    'cas_2026_0733',
    declared('2026-07-20T09:02:00Z', 'Déclaration enregistrée'),
    {
      ...camille,
      kind: 'document',
      subject: 'Justificatifs transmis',
      reference: 'JUS-2026-3D92B6F0',
      at: '2026-08-06T12:30:00Z',
      documentIds: ['doc_0733_hopital', 'doc_0733_indemnites'],
    },
    {
      ...by('Sophie Arnaud'),
      kind: 'decision',
      subject: 'Votre demande est acceptée',
      at: '2026-09-14T08:00:00Z',
      documentIds: ['doc_0733_decision'],
    },
    {
      direction: 'system',
      kind: 'payment',
      subject: 'Échéances du 5 octobre 2026 prises en charge : 306,77 €',
      at: '2026-10-05T06:00:00Z',
    },
    {
      direction: 'system',
      kind: 'payment',
      subject: 'Échéances du 5 novembre 2026 prises en charge : 306,77 €',
      at: '2026-11-05T06:00:00Z',
    },
  ),
  ...history(
    'cas_2026_0612',
    declared('2026-04-20T07:55:00Z', 'Déclaration enregistrée'),
    {
      ...camille,
      kind: 'document',
      subject: 'Justificatif transmis',
      reference: 'JUS-2026-2E81C5A7',
      at: '2026-06-02T09:00:00Z',
      documentIds: ['doc_0612_avis'],
    },
    {
      ...by('Karim Delorme'),
      kind: 'decision',
      subject: 'Votre demande est acceptée en partie',
      at: '2026-08-31T08:00:00Z',
      documentIds: ['doc_0612_decision'],
    },
  ),
  ...history(
    'cas_2025_0410',
    declared('2025-11-03T10:20:00Z', 'Déclaration enregistrée'),
    {
      ...camille,
      kind: 'document',
      subject: 'Justificatif transmis',
      reference: 'JUS-2025-9F30A1D6',
      at: '2025-11-24T14:00:00Z',
      documentIds: ['doc_0410_lettre'],
    },
    {
      ...by('Sophie Arnaud'),
      channel: 'post',
      kind: 'decision',
      subject: 'Votre demande est refusée',
      at: '2026-01-12T08:00:00Z',
      documentIds: ['doc_0410_decision'],
    },
  ),
  ...history(
    'cas_2025_0122',
    declared('2025-01-20T11:12:00Z', 'Déclaration enregistrée'),
    {
      ...camille,
      kind: 'document',
      subject: 'Justificatif transmis',
      reference: 'JUS-2025-0C7B44E2',
      at: '2025-02-03T09:45:00Z',
      documentIds: ['doc_0122_avis'],
    },
    { direction: 'system', kind: 'status_change', subject: 'Dossier terminé', at: '2025-09-30T08:00:00Z' },
  ),
  ...history(
    'cas_2024_0090',
    declared('2024-02-05T16:08:00Z', 'Déclaration enregistrée'),
    {
      ...by('Karim Delorme'),
      channel: 'email',
      kind: 'message',
      subject: 'Relance : votre avis d’arrêt de travail',
      body: 'Bonjour Madame Orsini,\nSans votre avis d’arrêt avant le 31 mars 2024, nous devrons classer votre dossier.',
      at: '2024-03-11T09:00:00Z',
    },
    { direction: 'system', kind: 'status_change', subject: 'Dossier classé sans suite', at: '2024-04-15T08:00:00Z' },
  ),
];
