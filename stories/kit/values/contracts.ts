import type { Contract, Guarantee } from '@avenant/api';
import { contract, guarantee, page } from '../../../test/elements/kit/answers.ts';
import { type DrawnValue, keyOf } from './drawn-value.ts';

const card = { tag: 'avenant-contract-card', attributes: { 'contract-id': 'ctr_1' } } as const;
const tab = { tag: 'avenant-insurance-tab', attributes: { 'contract-id': 'ctr_1' } } as const;
const oneContract = (of: string, change: (value: never) => Partial<Contract>, says: DrawnValue['says']): DrawnValue => ({
  of,
  ...card,
  answered: (insurer, [value]) => insurer.on('contracts.get', () => contract(change(value!))),
  says,
});
const guarantees = (of: string, change: (value: never) => Partial<Guarantee>, says: DrawnValue['says']): DrawnValue => ({
  of,
  ...tab,
  together: true,
  answered: (insurer, values) =>
    insurer
      .on('contracts.guarantees', () => page(...values.map((value) => guarantee({ code: value, label: value, ...change(value) }))))
      .on('cases.list', () => page()),
  says,
});
const insured = { none: 'what an insured contract shows says that it is insured' };
const amount = { amount: '150.00', currency: 'EUR' };

export const contracts: readonly DrawnValue[] = [
  ...(['frequency', 'method'] as const).map((part): DrawnValue => ({
    of: `PaymentPlan.${part}`,
    tag: 'avenant-contract-details',
    attributes: { 'contract-id': 'ctr_1' },
    answered: (insurer, [value]) =>
      insurer.on('contracts.get', () => contract({ paymentPlan: { frequency: 'annual', method: 'transfer', [part]: value } })),
    says: keyOf('contract-details', { unknown: { none: 'how a premium is paid is left out where it cannot be named' } }),
  })),
  {
    of: 'Contract.pendingChanges.target',
    tag: 'avenant-contract-details',
    attributes: { 'contract-id': 'ctr_1' },
    answered: (insurer, [target]) =>
      insurer.on('contracts.get', () =>
        contract({ pendingChanges: [{ changeRequestId: 'chg_1', target: target!, requestedOn: '2026-11-18' }] }),
      ),
    says: (value) => `contract-details.${value === 'address' ? 'newAddress' : 'otherChange'}`,
  },
  oneContract('ContractState', (state) => ({ state }), keyOf('contract-status')),
  oneContract('ProductLine', (productLine) => ({ productLine }), keyOf('contract-card', { unknown: 'contract-card.other' })),
  oneContract(
    'Contract.coverage',
    (coverage) => ({ coverage }),
    (value) => (value === 'none' ? 'contract-card.uninsured' : insured),
  ),
  guarantees(
    'Guarantee.status',
    (status) => ({ status }),
    keyOf('insurance-tab', {
      included: 'insurance-tab.paid',
      optional_selected: 'insurance-tab.paid',
      optional_available: 'insurance-tab.optional',
      unknown: 'insurance-tab.unclear',
    }),
  ),
  guarantees(
    'Guarantee.limits.kind',
    (kind) => ({ limits: [{ kind, amount, rate: '0.70' }] }),
    keyOf('insurance-tab', {
      total: 'insurance-tab.perTotal',
      per_instalment: 'insurance-tab.perInstalment',
      unknown: 'insurance-tab.perInsured',
    }),
  ),
  guarantees(
    'Guarantee.deductible.kind',
    (kind) => ({ deductible: kind === 'days' ? { kind, duration: 'P90D' } : { kind, amount } }),
    (value) => {
      const keys: Record<string, string> = { days: 'franchise', absolute: 'franchiseAmount', relative: 'franchiseRelative' };
      return `insurance-tab.${keys[value] ?? 'franchisePlain'}`;
    },
  ),
];
