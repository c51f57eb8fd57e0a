import type { Guarantee, Instalment, LoanRisk } from '@avenant/api';
import type { Seed } from './seed.js';

const eur = (amount: string) => ({ amount, currency: 'EUR' });

const exclusions = {
  suicide: { code: 'suicide_first_year', label: "Suicide au cours de la première année d'assurance" },
  fraud: { code: 'fraud', label: 'Fait intentionnel ou fausse déclaration' },
  resignation: { code: 'resignation', label: 'Démission ou rupture conventionnelle' },
  fixedTerm: { code: 'fixed_term_end', label: "Fin de contrat à durée déterminée ou de mission d'intérim" },
};

/** The four guarantees of Lumio's group contract; amounts follow the credit. */
const guarantees = (total: string, perInstalment: string, conditionsDocumentId: string): Guarantee[] => [
  {
    code: 'death',
    label: 'Décès',
    summary: "Lumio est remboursé du capital qui reste dû au jour du décès : vos proches n'ont rien à payer.",
    status: 'included',
    limits: [{ kind: 'total', amount: eur(total), rate: '1.00' }],
    endsAtAge: 80,
    exclusions: [exclusions.suicide, exclusions.fraud],
    conditionsDocumentId,
  },
  {
    code: 'total_disability',
    label: "Perte totale et irréversible d'autonomie (PTIA)",
    summary: 'Le capital restant dû est remboursé si vous ne pouvez plus accomplir seul les actes de la vie courante.',
    status: 'included',
    limits: [{ kind: 'total', amount: eur(total), rate: '1.00' }],
    endsAtAge: 65,
    exclusions: [exclusions.fraud],
    conditionsDocumentId,
  },
  {
    code: 'work_incapacity',
    label: 'Incapacité temporaire de travail (ITT)',
    summary: 'Vos échéances sont prises en charge pendant votre arrêt de travail, une fois la franchise passée.',
    status: 'included',
    limits: [{ kind: 'per_instalment', amount: eur(perInstalment), rate: '1.00' }],
    deductible: { kind: 'days', duration: 'P90D' },
    maxDuration: 'P36M',
    endsAtAge: 65,
    exclusions: [exclusions.fraud],
    conditionsDocumentId,
  },
  {
    code: 'job_loss',
    label: "Perte d'emploi",
    summary: 'Vos échéances sont prises en charge après un licenciement, si vous percevez une allocation chômage.',
    status: 'optional_selected',
    limits: [{ kind: 'per_instalment', amount: eur(perInstalment), rate: '1.00' }],
    waitingPeriod: 'P180D',
    deductible: { kind: 'days', duration: 'P90D' },
    maxDuration: 'P15M',
    endsAtAge: 60,
    exclusions: [exclusions.resignation, exclusions.fixedTerm],
    conditionsDocumentId,
  },
];

const months = ['2026-07', '2026-08', '2026-09', '2026-10', '2026-11', '2026-12', '2027-01', '2027-02', '2027-03'];
/** Instalments on the fifth of each month; those of October and November 2026 were paid by the insurance where it covers the credit. */
const instalments = (amount: string, covered: readonly string[] = []): Instalment[] =>
  months.map((month) => ({
    dueDate: `${month}-05`,
    amount: eur(amount),
    state: covered.includes(month) ? 'covered' : month <= '2026-11' ? 'debited' : 'planned',
  }));

const loan = (facts: Omit<LoanRisk, 'kind' | 'lenderName'>): LoanRisk => ({ kind: 'loan', lenderName: 'Lumio Crédit', ...facts });
const covered = ['2026-10', '2026-11'];
const insurance = {
  productLine: 'borrower' as const,
  state: 'in_force' as const,
  insurerName: 'Lumio Assurances Vie',
  paymentPlan: { frequency: 'monthly' as const, method: 'direct_debit' as const },
};
const camille = { accountId: 'acc_camille', policyholderName: 'Camille Orsini', insuredNames: ['Camille Orsini'] };

export const lumioContracts: Seed['contracts'] = [
  {
    ...insurance,
    ...camille,
    id: 'ctr_lumio_libre',
    number: 'LIB-2021-448120',
    numberDisplay: { prefix: 'LIB-2021-', significant: '448120' },
    productName: 'Lumio Libre',
    subject: 'Crédit renouvelable',
    coverage: 'insured',
    effectiveDate: '2021-03-15',
    currentTermsPeriod: { start: '2026-03-15', end: '2027-03-14' },
    renewalDate: '2027-03-15',
    annualPremium: eur('106.80'),
    guarantees: guarantees('6000.00', '92.40', 'doc_conditions_libre'),
    risks: [
      loan({
        id: 'rsk_libre',
        loanKind: 'revolving',
        lenderRef: 'LIB 448 120',
        outstanding: eur('1860.00'),
        instalment: eur('92.40'),
        insuredShare: '1.00',
        instalments: instalments('92.40', covered),
      }),
    ],
  },
  {
    ...insurance,
    ...camille,
    id: 'ctr_lumio_projet',
    number: 'PRJ-2025-448121',
    numberDisplay: { prefix: 'PRJ-2025-', significant: '448121' },
    productName: 'Projet',
    subject: 'Prêt personnel',
    coverage: 'insured',
    effectiveDate: '2025-08-05',
    currentTermsPeriod: { start: '2026-08-05', end: '2027-08-04' },
    renewalDate: '2027-08-05',
    annualPremium: eur('256.80'),
    guarantees: guarantees('11500.00', '214.37', 'doc_conditions_projet'),
    risks: [
      loan({
        id: 'rsk_projet',
        loanKind: 'personal',
        lenderRef: 'PRJ 448 121',
        outstanding: eur('9412.55'),
        instalment: eur('214.37'),
        endDate: '2030-08-05',
        insuredShare: '1.00',
        instalments: instalments('214.37', covered),
      }),
    ],
  },
  {
    accountId: 'acc_camille',
    productLine: 'borrower',
    state: 'in_force',
    policyholderName: 'Camille Orsini',
    id: 'ctr_lumio_express',
    number: 'EXP-2026-448122',
    numberDisplay: { prefix: 'EXP-2026-', significant: '448122' },
    productName: 'Lumio Express',
    subject: 'Petit prêt personnel',
    coverage: 'none',
    effectiveDate: '2026-05-05',
    guarantees: [],
    risks: [
      loan({
        id: 'rsk_express',
        loanKind: 'personal',
        lenderRef: 'EXP 448 122',
        outstanding: eur('1204.18'),
        instalment: eur('104.90'),
        endDate: '2027-11-05',
        instalments: instalments('104.90'),
      }),
    ],
  },
  {
    ...insurance,
    accountId: 'acc_yanis',
    policyholderName: 'Yanis Belkacem',
    insuredNames: ['Yanis Belkacem'],
    id: 'ctr_lumio_libre_yanis',
    number: 'LIB-2023-451907',
    numberDisplay: { prefix: 'LIB-2023-', significant: '451907' },
    productName: 'Lumio Libre',
    subject: 'Crédit renouvelable',
    coverage: 'insured',
    effectiveDate: '2023-06-12',
    currentTermsPeriod: { start: '2026-06-12', end: '2027-06-11' },
    renewalDate: '2027-06-12',
    annualPremium: eur('61.20'),
    guarantees: guarantees('3000.00', '55.00', 'doc_conditions_yanis'),
    risks: [
      loan({
        id: 'rsk_libre_yanis',
        loanKind: 'revolving',
        lenderRef: 'LIB 451 907',
        outstanding: eur('640.00'),
        instalment: eur('55.00'),
        insuredShare: '1.00',
        instalments: instalments('55.00'),
      }),
    ],
  },
  {
    ...insurance,
    accountId: 'acc_maelle',
    policyholderName: 'Maëlle Le Goff',
    insuredNames: ['Maëlle Le Goff'],
    id: 'ctr_lumio_libre_maelle',
    number: 'LIB-2024-462310',
    numberDisplay: { prefix: 'LIB-2024-', significant: '462310' },
    productName: 'Lumio Libre',
    subject: 'Crédit renouvelable',
    coverage: 'insured',
    effectiveDate: '2024-03-04',
    currentTermsPeriod: { start: '2026-03-04', end: '2027-03-03' },
    renewalDate: '2027-03-04',
    annualPremium: eur('61.20'),
    guarantees: guarantees('3000.00', '55.00', 'doc_conditions_maelle'),
    risks: [
      loan({
        id: 'rsk_libre_maelle',
        loanKind: 'revolving',
        lenderRef: 'LIB 462 310',
        outstanding: eur('640.00'),
        instalment: eur('55.00'),
        insuredShare: '1.00',
        instalments: instalments('55.00'),
      }),
    ],
  },
];
