import type { SampleDecision } from './seed.js';

const eur = (amount: string) => ({ amount, currency: 'EUR' });

/** What contesting takes, whoever decides. */
export const lumioRecourse = {
  contestChannels: [
    { channel: 'email' as const, label: 'Par e-mail', value: 'reclamations@lumio.example' },
    {
      channel: 'post' as const,
      label: 'Par courrier',
      value: 'Lumio Assurances Vie, Service Réclamations, TSA 10043, 99000 Exempleville Cedex',
    },
    { channel: 'phone' as const, label: 'Par téléphone', value: '+33199000041' },
  ],
  mediator: {
    name: "Médiateur de l'assurance",
    url: 'https://mediation.example/',
    address: 'Médiation, TSA 50110, 99001 Exempleville Cedex',
  },
};

const ofCamille = { accountId: 'acc_camille', ...lumioRecourse };

export const lumioDecisions: readonly SampleDecision[] = [
  {
    ...ofCamille,
    id: 'dec_2026_0733',
    caseId: 'cas_2026_0733',
    outcome: 'accepted',
    decidedAt: '2026-09-14T08:00:00Z',
    authorName: 'Sophie Arnaud',
    reasons: [
      {
        code: 'deductible_elapsed',
        text: 'La franchise de 90 jours est passée depuis le 13 septembre 2026 : vos échéances sont prises en charge à partir de ce jour.',
        clause: "Notice d'information, article 5.2 – Incapacité temporaire de travail",
      },
    ],
    amount: eur('613.54'),
    period: { start: '2026-09-13', end: '2026-11-12' },
    documentId: 'doc_0733_decision',
  },
  {
    ...ofCamille,
    id: 'dec_2026_0612',
    caseId: 'cas_2026_0612',
    outcome: 'partially_accepted',
    decidedAt: '2026-08-31T08:00:00Z',
    authorName: 'Karim Delorme',
    reasons: [
      {
        code: 'deductible_elapsed',
        text: 'La franchise de 90 jours a couru du 12 janvier au 11 avril 2026. La période du 12 avril au 31 mai 2026 est prise en charge.',
        clause: "Notice d'information, article 5.2 – Incapacité temporaire de travail",
      },
      {
        code: 'work_resumed',
        text: "Vous avez repris le travail le 1er juin 2026 : la période du 1er au 30 juin 2026 n'est pas prise en charge.",
        clause: "Notice d'information, article 5.4 – Fin de la prise en charge",
      },
    ],
    amount: eur('504.68'),
    period: { start: '2026-04-12', end: '2026-05-31' },
    refusedPeriod: { start: '2026-06-01', end: '2026-06-30' },
    documentId: 'doc_0612_decision',
    contestUntil: '2027-02-28',
  },
  {
    ...ofCamille,
    id: 'dec_2025_0410',
    caseId: 'cas_2025_0410',
    outcome: 'refused',
    decidedAt: '2026-01-12T08:00:00Z',
    authorName: 'Sophie Arnaud',
    reasons: [
      {
        code: 'waiting_period',
        text: "Votre perte d'emploi du 3 octobre 2025 est survenue pendant le délai de carence de 180 jours, qui courait jusqu'au 1er février 2026.",
        clause: "Notice d'information, article 6.1 – Perte d'emploi : délai de carence",
      },
    ],
    refusedPeriod: { start: '2025-10-03', end: '2026-01-12' },
    documentId: 'doc_0410_decision',
    contestUntil: '2026-12-31',
  },
  {
    ...ofCamille,
    id: 'dec_2025_0122',
    caseId: 'cas_2025_0122',
    outcome: 'accepted',
    decidedAt: '2025-03-03T08:00:00Z',
    authorName: 'Karim Delorme',
    reasons: [
      {
        code: 'deductible_elapsed',
        text: 'La franchise de 90 jours est passée depuis le 2 mars 2025 : vos échéances sont prises en charge à partir de ce jour.',
        clause: "Notice d'information, article 5.2 – Incapacité temporaire de travail",
      },
    ],
    amount: eur('369.60'),
    period: { start: '2025-03-02', end: '2025-06-30' },
    documentId: 'doc_0122_decision',
  },
];
