/** The claims of Ferrand Maçonnerie, in their states (DOMAIN §6.2). */
import { spontaneousTexts, takesMore } from '../claims/spontaneous.js';
import type { SampleRequirement, Seed } from './seed.js';

type SampleCase = Seed['cases'][number];
type SampleClaim = NonNullable<Seed['claims']>[number];

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const accountId = 'org_ferrand';
const handler = { handlerName: 'Hugo Lambert' };

const lossTypes = {
  infiltration: { code: 'water_ingress', label: 'Infiltration' },
  cracks: { code: 'cracks', label: 'Fissures' },
  subsidence: { code: 'subsidence', label: 'Affaissement' },
  thirdParty: { code: 'third_party_damage', label: 'Dommage causé à autrui' },
  vehicle: { code: 'vehicle', label: 'Engin ou véhicule' },
  sealing: { code: 'waterproofing', label: "Défaut d'étanchéité" },
};
const implications = {
  own: { code: 'own_works', label: 'Travaux réalisés par mon entreprise' },
  subcontractor: { code: 'subcontractor_works', label: 'Travaux réalisés par un sous-traitant' },
  onSite: { code: 'damage_on_site', label: 'Dommage subi sur mon chantier' },
  thirdParty: { code: 'third_party_claim', label: 'Mise en cause par un tiers' },
};

const ofClaim = (number: string) => `cas_${number.toLowerCase().replace('-', '_')}`;
const sample = (
  number: string,
  ofCase: Omit<SampleCase, 'id' | 'accountId' | 'kind' | 'number' | 'handlerName' | 'contractIds'> & { contractId?: string },
  claim: Omit<SampleClaim, 'id' | 'accountId' | 'damages' | 'activatedGuarantees' | 'appointments' | 'payments' | 'injured'> &
    Partial<SampleClaim>,
): { ofCase: SampleCase; claim: SampleClaim } => {
  const { contractId = 'ctr_bat_decennale', ...shown } = ofCase;
  const id = ofClaim(number);
  return {
    ofCase: { ...shown, id, accountId, kind: 'claim', number, contractIds: [contractId], ...handler },
    claim: {
      injured: false,
      damages: [],
      activatedGuarantees: [],
      appointments: [],
      payments: [],
      handlerContactId: 'cnt_hugo',
      ...claim,
      id,
      accountId,
    },
  };
};
const exact = (value: string) => ({ value, precision: 'exact' as const });

const samples = [
  sample(
    'S26-00418',
    {
      title: 'Infiltration par la toiture',
      state: 'submitted',
      openedAt: '2026-11-19T16:20:00Z',
      eventDate: '2026-11-16',
      reached: { declared: '2026-11-19T16:20:00Z' },
    },
    {
      phase: 'study',
      lossType: lossTypes.infiltration,
      lossDate: exact('2026-11-16'),
      place: '27 rue des Exemples, 99005 Exempleville',
      circumstances:
        "Après les pluies du week-end, de l'eau est apparue au plafond du séjour, sous la charpente que nous avons posée en 2024.",
      implication: implications.own,
      damages: ['Plafond du séjour', 'Isolation des combles'],
      reached: { declared: '2026-11-19T16:20:00Z' },
    },
  ),
  sample(
    'S26-00377',
    {
      title: 'Fissures en façade, villa Les Acacias',
      state: 'in_review',
      openedAt: '2026-10-06T09:45:00Z',
      eventDate: '2026-09-28',
      summary: "L'expert examine la façade et cherche la cause des fissures. Vous pouvez être présent au rendez-vous.",
      reached: { declared: '2026-10-06T09:45:00Z', documents: '2026-10-14T08:00:00Z' },
    },
    {
      phase: 'expert_assigned',
      lossType: lossTypes.cracks,
      lossDate: { value: '2026-09-28', precision: 'approximate' },
      discoveredDate: '2026-10-02',
      place: 'Villa Les Acacias, 9 allée des Exemples, 99006 Exempleville',
      circumstances: "Le maître d'ouvrage a constaté des fissures obliques de plus de 2 mm sur la façade sud, deux ans après la réception.",
      implication: implications.thirdParty,
      damages: ['Façade sud', 'Appui de fenêtre'],
      estimate: eur('18500.00'),
      deductible: eur('1500.00'),
      activatedGuarantees: ['Responsabilité civile décennale'],
      appointments: [
        {
          id: 'apt_s26_00377',
          kind: 'expertise',
          state: 'confirmed',
          start: '2026-12-02T13:00:00Z',
          end: '2026-12-02T15:00:00Z',
          place: 'Villa Les Acacias, 9 allée des Exemples, 99006 Exempleville',
          withName: 'Élodie Marchand, cabinet Exper Bâti',
        },
      ],
      reached: { declared: '2026-10-06T09:45:00Z', study: '2026-10-14T08:00:00Z', expertise: '2026-11-12T10:30:00Z' },
    },
  ),
  sample(
    'S26-00290',
    {
      title: 'Affaissement de la dalle, atelier Morel',
      state: 'to_complete',
      openedAt: '2026-08-24T07:50:00Z',
      eventDate: '2026-08-20',
      summary: 'Le procès-verbal de réception nous manque : il fixe le départ de la garantie de dix ans.',
      reached: { declared: '2026-08-24T07:50:00Z' },
    },
    {
      phase: 'study',
      lossType: lossTypes.subsidence,
      lossDate: exact('2026-08-20'),
      place: 'Atelier Morel, 3 impasse des Exemples, 99002 Exempleville',
      circumstances: "La dalle de l'atelier s'est affaissée de 3 cm le long du mur nord.",
      implication: implications.subcontractor,
      damages: ['Dalle béton', 'Cloison nord'],
      estimate: eur('31200.00'),
      deductible: eur('1500.00'),
      reached: { declared: '2026-08-24T07:50:00Z', study: '2026-09-03T08:00:00Z' },
    },
  ),
  sample(
    'S25-01911',
    {
      contractId: 'ctr_bat_rcpro',
      title: 'Mur mitoyen endommagé par un engin',
      state: 'in_review',
      openedAt: '2025-12-09T13:05:00Z',
      eventDate: '2025-12-08',
      summary: "L'expert a chiffré la remise en état du mur. Notre proposition tient compte de sa vétusté et de votre franchise.",
      reached: { declared: '2025-12-09T13:05:00Z', documents: '2026-01-15T09:00:00Z' },
    },
    {
      phase: 'offer_made',
      lossType: lossTypes.thirdParty,
      lossDate: exact('2025-12-08'),
      place: '51 avenue des Exemples, 99004 Exempleville',
      circumstances: 'En reculant, notre mini-pelle a heurté le mur de clôture du voisin sur quatre mètres.',
      implication: implications.thirdParty,
      damages: ['Mur de clôture'],
      estimate: eur('8190.00'),
      deductible: eur('800.00'),
      activatedGuarantees: ['Responsabilité civile pendant les travaux'],
      appointments: [
        {
          id: 'apt_s25_01911',
          kind: 'expertise',
          state: 'done',
          start: '2026-03-11T09:00:00Z',
          end: '2026-03-11T10:30:00Z',
          place: '51 avenue des Exemples, 99004 Exempleville',
          withName: 'Élodie Marchand, cabinet Exper Bâti',
        },
      ],
      offer: {
        id: 'off_s25_01911',
        amount: eur('6840.00'),
        computation: [
          { label: "Remise en état chiffrée par l'expert", amount: eur('8190.00') },
          { label: 'Vétusté du mur', amount: eur('-550.00') },
          { label: 'Franchise, qui reste à votre charge', amount: eur('-800.00') },
          { label: 'Notre proposition', amount: eur('6840.00') },
        ],
        madeAt: '2026-11-10T09:00:00Z',
        validUntil: '2026-12-10',
        state: 'made',
      },
      reached: {
        declared: '2025-12-09T13:05:00Z',
        study: '2026-01-15T09:00:00Z',
        expertise: '2026-02-20T09:00:00Z',
        settlement: '2026-11-10T09:00:00Z',
      },
    },
  ),
  sample(
    'S24-00733',
    {
      contractId: 'ctr_bat_rcpro',
      title: 'Canalisation percée pendant les travaux',
      state: 'closed',
      outcome: 'accepted',
      openedAt: '2024-06-18T10:15:00Z',
      eventDate: '2024-06-17',
      summary: 'La réparation et les dégâts causés par l’eau ont été payés. Le dossier est clos.',
      reached: {
        declared: '2024-06-18T10:15:00Z',
        documents: '2024-06-25T09:00:00Z',
        study: '2024-09-02T09:00:00Z',
        decision: '2024-09-02T09:00:00Z',
        payment: '2024-09-20T09:00:00Z',
        closed: '2024-10-04T09:00:00Z',
      },
    },
    {
      phase: 'study',
      lossType: lossTypes.thirdParty,
      lossDate: exact('2024-06-17'),
      place: '8 place des Exemples, 99001 Exempleville',
      circumstances: "Une canalisation d'eau a été percée en ouvrant une saignée.",
      implication: implications.onSite,
      damages: ['Canalisation', 'Parquet de l’appartement du dessous'],
      estimate: eur('4950.00'),
      deductible: eur('800.00'),
      activatedGuarantees: ['Responsabilité civile pendant les travaux'],
      offer: {
        id: 'off_s24_00733',
        amount: eur('4150.00'),
        computation: [
          { label: 'Réparation et remise en état', amount: eur('4950.00') },
          { label: 'Franchise, qui reste à votre charge', amount: eur('-800.00') },
          { label: 'Notre proposition', amount: eur('4150.00') },
        ],
        madeAt: '2024-09-02T09:00:00Z',
        validUntil: '2024-10-02',
        state: 'accepted',
        respondedAt: '2024-09-05T12:00:00Z',
      },
      payments: [
        {
          id: 'pay_s24_00733',
          amount: eur('4150.00'),
          paidAt: '2024-09-20T09:00:00Z',
          payeeName: 'M. et Mme Vasseur',
          documentId: 'doc_s24_00733_reglement',
        },
      ],
      reached: {
        declared: '2024-06-18T10:15:00Z',
        study: '2024-06-25T09:00:00Z',
        settlement: '2024-09-02T09:00:00Z',
        closed: '2024-10-04T09:00:00Z',
      },
    },
  ),
  sample(
    'S25-00050',
    {
      title: "Défaut d'étanchéité de la terrasse",
      state: 'decided',
      outcome: 'refused',
      openedAt: '2025-01-13T08:30:00Z',
      eventDate: '2025-01-09',
      contestUntil: '2026-12-31',
      summary: "L'étanchéité de toiture-terrasse n'est pas une activité déclarée à votre contrat.",
      reached: {
        declared: '2025-01-13T08:30:00Z',
        documents: '2025-02-03T09:00:00Z',
        study: '2026-10-30T09:00:00Z',
        decision: '2026-10-30T09:00:00Z',
      },
    },
    {
      phase: 'study',
      lossType: lossTypes.sealing,
      lossDate: { precision: 'unknown' },
      discoveredDate: '2025-01-09',
      place: 'Résidence Les Cèdres, 18 rue des Exemples, 99007 Exempleville',
      circumstances: "Des traces d'humidité sont apparues sous la terrasse du dernier étage.",
      implication: implications.own,
      damages: ['Plafond du dernier étage'],
      estimate: eur('22400.00'),
      reached: { declared: '2025-01-13T08:30:00Z', study: '2025-02-03T09:00:00Z', closed: '2026-10-30T09:00:00Z' },
    },
  ),
];

export const batisseuseCases: Seed['cases'] = samples.map(({ ofCase }) => ofCase);
export const batisseuseClaims: Seed['claims'] = samples.map(({ claim }) => claim);

const asked = (caseId: string, row: Omit<SampleRequirement, 'accountId' | 'caseId' | 'requestRound'>): SampleRequirement => ({
  accountId,
  caseId,
  requestRound: 1,
  ...row,
});

export const batisseuseClaimRequirements: Seed['requirements'] = [
  asked(ofClaim('S26-00290'), {
    id: 'req_s26_00290_reception',
    code: 'acceptance_report',
    label: 'Procès-verbal de réception des travaux',
    help: 'Sa date fixe le départ de la garantie de dix ans.',
    example: "Le procès-verbal signé par vous et par le maître d'ouvrage, avec la date et les réserves.",
    state: 'missing',
    required: 'required',
    deadline: '2026-12-07',
    documentIds: [],
  }),
  asked(ofClaim('S26-00290'), {
    id: 'req_s26_00290_photos',
    code: 'photos',
    label: 'Photos des dommages',
    state: 'accepted',
    required: 'required',
    documentIds: ['doc_s26_00290_photos'],
  }),
  asked(ofClaim('S26-00290'), {
    id: 'req_s26_00290_devis',
    code: 'works_quote',
    label: 'Devis et factures des travaux',
    state: 'under_review',
    required: 'required',
    documentIds: ['doc_s26_00290_devis'],
  }),
  ...batisseuseCases.filter(takesMore).map((row) =>
    asked(row.id, {
      ...spontaneousTexts,
      id: `req_${row.id.slice(4)}_autre`,
      state: 'missing',
      required: 'recommended',
      maxFiles: 10,
      documentIds: [],
    }),
  ),
];
