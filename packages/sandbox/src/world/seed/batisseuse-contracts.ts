import type { Guarantee } from '@avenant/api';
import type { Seed } from './seed.js';

const eur = (amount: string) => ({ amount, currency: 'EUR' });
type Sample = Seed['contracts'][number];

const exclusions = [
  { code: 'wilful', label: 'Fait intentionnel ou dol' },
  { code: 'upkeep', label: "Défaut d'entretien ou usage anormal de l'ouvrage" },
  { code: 'undeclared', label: "Travaux d'une activité qui n'est pas déclarée au contrat" },
];

const decennial: Guarantee[] = [
  {
    code: 'decennial',
    label: 'Responsabilité civile décennale',
    summary:
      "Nous payons la réparation des dommages qui touchent la solidité de l'ouvrage ou le rendent impropre à son usage, pendant dix ans.",
    status: 'included',
    limits: [{ kind: 'per_claim', amount: eur('10000000.00') }],
    deductible: { kind: 'absolute', amount: eur('1500.00') },
    maxDuration: 'P10Y',
    exclusions,
  },
  {
    code: 'good_working',
    label: 'Bon fonctionnement des équipements',
    summary: "Les éléments d'équipement qui se démontent sont couverts pendant deux ans.",
    status: 'included',
    limits: [{ kind: 'per_claim', amount: eur('150000.00') }],
    deductible: { kind: 'absolute', amount: eur('1500.00') },
    maxDuration: 'P2Y',
    exclusions,
  },
];
const liability: Guarantee[] = [
  {
    code: 'operations',
    label: 'Responsabilité civile pendant les travaux',
    summary: 'Les dommages causés à autrui sur le chantier ou en dehors.',
    status: 'included',
    limits: [{ kind: 'per_claim', amount: eur('6000000.00') }],
    deductible: { kind: 'absolute', amount: eur('800.00') },
    exclusions,
  },
];
const fleet: Guarantee[] = [
  {
    code: 'third_party',
    label: 'Responsabilité civile circulation',
    summary: "Les dommages que vos véhicules causent à d'autres.",
    status: 'included',
    limits: [{ kind: 'per_claim', amount: eur('100000000.00') }],
    exclusions: [],
  },
];
const works: Guarantee[] = [
  {
    code: 'works_damage',
    label: 'Dommages-ouvrage',
    summary: 'Les réparations de nature décennale sont payées sans attendre de savoir qui est responsable.',
    status: 'included',
    limits: [{ kind: 'total', amount: eur('2400000.00') }],
    exclusions,
  },
];

const contract = (
  organisation: readonly [id: string, name: string],
  id: string,
  number: string,
  productName: string,
  more: Partial<Sample> & Pick<Sample, 'productLine' | 'guarantees'>,
): Sample => ({
  id,
  accountId: organisation[0],
  number,
  numberDisplay: { prefix: number.slice(0, 4), significant: number.slice(4) },
  productName,
  state: 'in_force',
  coverage: 'insured',
  insurerName: 'La Bâtisseuse',
  policyholderName: organisation[1],
  insuredNames: [organisation[1]],
  effectiveDate: '2021-01-01',
  currentTermsPeriod: { start: '2026-01-01', end: '2026-12-31' },
  renewalDate: '2027-01-01',
  currentVersion: { versionNumber: 1, effectiveFrom: more.effectiveDate ?? '2021-01-01' },
  paymentPlan: { frequency: 'quarterly', method: 'direct_debit' },
  risks: (more.activities ?? []).map((label, at) => ({ kind: 'activity', id: `rsk_${id.slice('ctr_'.length)}_${at + 1}`, label })),
  ...more,
});

const ferrand = ['org_ferrand', 'Ferrand Maçonnerie SARL'] as const;
const toitures = ['org_toitures', 'Toitures du Val SAS'] as const;
const tuileries = ['org_tuileries', 'SCI Les Tuileries'] as const;

export const batisseuseContracts: Seed['contracts'] = [
  contract(ferrand, 'ctr_bat_decennale', 'BAT-774120', 'Décennale bâtiment', {
    productLine: 'construction_liability',
    subject: 'Maçonnerie, charpente',
    activities: ['Maçonnerie et béton armé', 'Charpente et structure en bois'],
    currentVersion: { versionNumber: 3, effectiveFrom: '2025-01-01' },
    annualPremium: eur('13860.00'),
    guarantees: decennial,
  }),
  contract(ferrand, 'ctr_bat_rcpro', 'BAT-774121', 'RC professionnelle', {
    productLine: 'construction_liability',
    subject: "Responsabilité civile de l'entreprise",
    annualPremium: eur('2991.40'),
    guarantees: liability,
  }),
  contract(ferrand, 'ctr_bat_flotte', 'BAT-601002', 'Flotte automobile', {
    productLine: 'motor',
    state: 'suspended',
    subject: '6 véhicules',
    annualPremium: eur('8120.00'),
    guarantees: fleet,
  }),
  contract(ferrand, 'ctr_bat_do', 'BAT-880015', 'Dommages-ouvrage chantier', {
    productLine: 'construction_liability',
    state: 'terminated',
    subject: 'Résidence Les Cèdres, Lyon 7e',
    effectiveDate: '2023-03-01',
    guarantees: works,
  }),
  contract(toitures, 'ctr_bat_toitures', 'BAT-775208', 'Décennale bâtiment', {
    productLine: 'construction_liability',
    subject: 'Couverture, zinguerie',
    activities: ['Couverture', 'Zinguerie'],
    annualPremium: eur('9640.00'),
    effectiveDate: '2022-04-01',
    guarantees: decennial,
  }),
  contract(tuileries, 'ctr_bat_tuileries', 'BAT-879440', 'Dommages-ouvrage chantier', {
    productLine: 'construction_liability',
    subject: 'Immeuble Les Tuileries, Villeurbanne',
    annualPremium: eur('5210.00'),
    effectiveDate: '2025-06-01',
    guarantees: works,
  }),
];
