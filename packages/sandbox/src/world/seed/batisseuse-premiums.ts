/** Premium calls of La Bâtisseuse's customers: each state once at least (DOMAIN §6.2). */
import { daysAfter } from '../calendar.js';
import type { Seed } from './seed.js';

type Sample = NonNullable<Seed['premiums']>[number];

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const starts = ['01-01', '04-01', '07-01', '10-01'];
const ends = ['03-31', '06-30', '09-30', '12-31'];
const dues = ['03-01', '06-01', '09-01', '12-01'];
const quarter = (of: number, n: number) => ({
  period: { start: `${of}-${starts[n - 1]}`, end: `${of}-${ends[n - 1]}` },
  dueDate: `${of}-${dues[n - 1]}`,
});

/** Three weeks before its day, with its paper. */
function call(
  whose: string,
  of: number,
  n: number,
  [net, taxes]: readonly [string, string],
  more: Partial<Sample> & Pick<Sample, 'accountId' | 'contractIds' | 'state'>,
): Sample {
  const id = `prm_${whose}_${of}_t${n}`;
  const due = quarter(of, n);
  const paid = more.state === 'paid' ? eur((Number(net) + Number(taxes)).toFixed(2)) : eur('0.00');
  return {
    id,
    number: `APP-${of}-T${n}-${whose.toUpperCase()}`,
    kind: 'call',
    ...due,
    ...(more.state !== 'upcoming' && { issuedOn: daysAfter(due.dueDate, -21), documentId: `doc_${id}` }),
    ...(more.state === 'paid' && { settledOn: due.dueDate }),
    net: eur(net),
    taxes: eur(taxes),
    paid,
    method: 'direct_debit',
    ...more,
  };
}

const ferrand = { accountId: 'org_ferrand', contractIds: ['ctr_bat_decennale', 'ctr_bat_rcpro'] };
const fleet = { accountId: 'org_ferrand', contractIds: ['ctr_bat_flotte'], method: 'transfer' as const };
const toitures = { accountId: 'org_toitures', contractIds: ['ctr_bat_toitures'] };
const year2026 = ['3865.00', '347.85'] as const;
const year2025 = ['3742.00', '336.78'] as const;
const ofFleet = ['1710.00', '320.00'] as const;
const ofToitures = ['2211.00', '199.00'] as const;

export const batisseusePremiums: Seed['premiums'] = [
  call('bat', 2026, 4, year2026, { ...ferrand, state: 'issued' }),
  ...[3, 2, 1].map((n) => call('bat', 2026, n, year2026, { ...ferrand, state: 'paid' })),
  ...[4, 3, 2, 1].map((n) => call('bat', 2025, n, year2025, { ...ferrand, state: 'paid' })),
  {
    ...call('bat', 2025, 4, ['-210.00', '-18.90'], { ...ferrand, state: 'refunded' }),
    id: 'prm_bat_2025_regul',
    number: 'REG-2025-BAT',
    kind: 'adjustment',
    period: { start: '2025-01-01', end: '2025-12-31' },
    dueDate: '2026-05-04',
    issuedOn: '2026-04-20',
    settledOn: '2026-05-04',
    reason: 'Votre activité a été moindre que prévu : nous vous avons remboursé la différence.',
    documentId: 'doc_prm_bat_2025_regul',
  },
  call('flotte', 2026, 4, ofFleet, { ...fleet, state: 'upcoming' }),
  call('flotte', 2026, 3, ofFleet, { ...fleet, state: 'formal_notice', remindedOn: '2026-09-14', noticeOn: '2026-10-14' }),
  call('flotte', 2026, 2, ofFleet, { ...fleet, state: 'paid', settledOn: '2026-06-09' }),
  call('toitures', 2026, 4, ofToitures, {
    ...toitures,
    state: 'rejected_debit',
    reason: 'Votre banque a refusé le prélèvement du 20 novembre 2026 : provision insuffisante.',
  }),
  call('toitures', 2026, 3, ofToitures, { ...toitures, state: 'reminded', remindedOn: '2026-11-16', dueDate: '2026-11-05' }),
  call('toitures', 2026, 2, ofToitures, { ...toitures, state: 'partially_paid', paid: eur('1200.00'), dueDate: '2026-12-15' }),
  call('toitures', 2026, 1, ofToitures, {
    ...toitures,
    state: 'cancelled',
    reason: 'Appel émis deux fois : vous n’avez rien à payer.',
  }),
  call('tuileries', 2026, 4, ['4780.00', '430.00'], {
    accountId: 'org_tuileries',
    contractIds: ['ctr_bat_tuileries'],
    // Nobody has paid it on its day.
    state: 'issued',
    dueDate: '2026-11-10',
  }),
];
