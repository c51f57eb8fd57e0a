import type { SampleRequirement, Seed } from './seed.js';

const asked = (
  caseId: string,
  row: Omit<SampleRequirement, 'accountId' | 'caseId' | 'required' | 'requestRound' | 'documentIds'> & Partial<SampleRequirement>,
) => ({
  accountId: 'acc_camille',
  caseId,
  required: 'required' as const,
  requestRound: 1,
  documentIds: [],
  ...row,
});

const kinds = {
  dailyAllowance: {
    code: 'daily_allowance_statement',
    help: "Il nous indique les jours d'arrêt que l'Assurance maladie vous a payés, et donc les échéances que nous pouvons prendre en charge.",
    example:
      'Le relevé complet, toutes les pages, avec votre nom et la période. Vous le trouvez sur votre compte ameli, rubrique « Mes paiements ».',
  },
  sickLeave: {
    code: 'sick_leave_notice',
    help: 'Il nous confirme la date de début et la durée de votre arrêt de travail.',
    example:
      "Le volet 3 de l'avis, à plat et bien éclairé : les dates, le cachet du médecin et les quatre bords de la page doivent être lisibles.",
  },
  employer: {
    code: 'employer_certificate',
    help: "Elle nous confirme que vous étiez en poste à la date de l'arrêt.",
    example: 'Une attestation de moins de trois mois, datée, signée, avec le cachet de votre employeur.',
  },
  dismissal: {
    code: 'dismissal_letter',
    help: 'Elle nous indique le motif et la date de la rupture de votre contrat de travail.',
    example: "La lettre entière, avec sa date et la signature de l'employeur.",
  },
  unemployment: {
    code: 'unemployment_certificate',
    help: "Elle nous confirme vos droits à l'allocation chômage et la date à laquelle ils commencent.",
    example: "L'attestation de droits de France Travail, à télécharger dans votre espace candidat.",
  },
  hospital: {
    code: 'hospital_certificate',
    help: 'Il nous confirme les dates de votre séjour, sans en dire le motif.',
    example: "Le bulletin de situation remis par le secrétariat de l'établissement.",
  },
};

const underReview = { state: 'under_review' as const };
const accepted = { state: 'accepted' as const };
const second = { requestRound: 2, deadline: '2026-12-04' };

export const lumioRequirements: Seed['requirements'] = [
  asked('cas_2026_1041', {
    ...kinds.dailyAllowance,
    ...second,
    id: 'req_1041_indemnites',
    label: "Relevé d'indemnités journalières (octobre 2026)",
    state: 'missing',
  }),
  asked('cas_2026_1041', {
    ...kinds.sickLeave,
    ...second,
    id: 'req_1041_avis',
    label: "Avis d'arrêt de travail",
    state: 'rejected',
    rejection: { code: 'illegible', text: 'La photo est floue : nous ne pouvons lire ni les dates ni le cachet du médecin.' },
    documentIds: ['doc_1041_avis'],
  }),
  asked('cas_2026_1041', {
    ...kinds.employer,
    ...accepted,
    id: 'req_1041_employeur',
    label: "Attestation de l'employeur",
    documentIds: ['doc_1041_employeur'],
  }),
  asked('cas_2026_0987', {
    ...kinds.dismissal,
    ...accepted,
    id: 'req_0987_lettre',
    label: 'Lettre de licenciement',
    documentIds: ['doc_0987_lettre'],
  }),
  asked('cas_2026_0987', {
    ...kinds.unemployment,
    ...underReview,
    id: 'req_0987_droits',
    label: 'Attestation de droits France Travail',
    documentIds: ['doc_0987_droits'],
  }),
  asked('cas_2026_0987', {
    ...kinds.unemployment,
    ...underReview,
    code: 'unemployment_statement',
    help: 'Il nous indique les allocations que vous avez reçues, mois par mois.',
    id: 'req_0987_situation',
    label: 'Relevé de situation (octobre 2026)',
    documentIds: ['doc_0987_situation'],
  }),
  asked('cas_2026_0733', {
    ...kinds.hospital,
    ...accepted,
    id: 'req_0733_hopital',
    label: "Bulletin d'hospitalisation",
    documentIds: ['doc_0733_hopital'],
  }),
  asked('cas_2026_0733', {
    ...kinds.dailyAllowance,
    ...accepted,
    id: 'req_0733_indemnites',
    label: "Relevé d'indemnités journalières (juillet 2026)",
    documentIds: ['doc_0733_indemnites'],
  }),
  asked('cas_2026_0612', {
    ...kinds.sickLeave,
    ...accepted,
    id: 'req_0612_avis',
    label: "Avis d'arrêt de travail",
    documentIds: ['doc_0612_avis'],
  }),
  asked('cas_2026_0612', {
    ...kinds.employer,
    id: 'req_0612_reprise',
    label: 'Attestation de reprise du travail',
    state: 'waived',
    required: 'recommended',
  }),
  asked('cas_2025_0410', {
    ...kinds.dismissal,
    ...accepted,
    id: 'req_0410_lettre',
    label: 'Lettre de licenciement',
    documentIds: ['doc_0410_lettre'],
  }),
  asked('cas_2025_0122', {
    ...kinds.sickLeave,
    ...accepted,
    id: 'req_0122_avis',
    label: "Avis d'arrêt de travail",
    documentIds: ['doc_0122_avis'],
  }),
  asked('cas_2024_0090', {
    ...kinds.sickLeave,
    id: 'req_0090_avis',
    label: "Avis d'arrêt de travail",
    state: 'missing',
    deadline: '2024-03-31',
  }),
];
