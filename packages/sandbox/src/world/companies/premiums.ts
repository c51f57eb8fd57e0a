/** Premium calls, as they stand now: what is paid, what remains, and what not paying leads to. */
import type { Money, PremiumNotice, PremiumPage } from '@avenant/api';
import { daysAfter } from '../calendar.js';
import { isSeen } from '../documents.js';
import { premium as life } from '../machines.js';
import { less, total } from '../money.js';
import { owned } from '../owned.js';
import { Refusal } from '../refusal.js';
import { tagged } from '../tag.js';
import type { World } from '../world.js';
import type { PremiumRow } from './company-rows.js';
import { offered, sees, type Holder } from './holder.js';

type State = PremiumRow['state'];
/** Nothing is owed any more, or not yet. */
const atRest: ReadonlySet<State> = new Set(['upcoming', 'paid', 'cancelled', 'refunded']);

/** What is not paid on its day is late from the next, without anybody touching it. */
export const stateNow = (world: World, { state, dueDate }: PremiumRow): State =>
  !atRest.has(state) && dueDate < world.today() && life.can(state, 'overdue') ? 'overdue' : state;

/** A call for several contracts tells what each costs: it takes them all. */
const isFor = (holder: Holder, { contractIds }: PremiumRow) => contractIds.every((id) => sees(holder, [id]));

export function findPremium(world: World, holder: Holder, id: string): PremiumRow {
  const row = owned(world.rows.premiums.get(id), holder);
  if (!isFor(holder, row)) throw new Refusal('not-found');
  return row;
}

/** The latest due first. */
export const listPremiums = (world: World, holder: Holder): PremiumRow[] =>
  world.rows.premiums
    .of(holder.id)
    .filter((row) => isFor(holder, row))
    .toSorted((a, b) => b.dueDate.localeCompare(a.dueDate) || a.number.localeCompare(b.number));

export const totalOf = ({ net, taxes, fees }: PremiumRow): Money => total([net, taxes, ...(fees ? [fees] : [])]);
const balanceOf = (row: PremiumRow, state: State): Money =>
  state === 'cancelled' || state === 'refunded' ? total([], row.net.currency) : less(totalOf(row), row.paid);

/** Code des assurances, L.113-3: a formal notice ten days after the due date at the earliest, no cover thirty days after it, the end ten days later. */
const legalBasis = 'L.113-3';
function stepsOf(world: World, { dueDate, remindedOn, noticeOn }: PremiumRow, state: State): PremiumNotice['steps'] {
  const [today, earliest] = [world.today(), daysAfter(dueDate, 10)];
  if (state !== 'overdue' && state !== 'reminded' && state !== 'formal_notice') return [];
  const from = noticeOn ?? (earliest > today ? earliest : today);
  const step = (code: 'formal_notice' | 'suspension' | 'termination', date: string) => ({
    code,
    date,
    // A contract ends by a decision of the insurer's, from that day on: never by itself.
    done: noticeOn !== undefined && code !== 'termination' && date <= today,
    legalBasis,
  });
  return [
    ...(remindedOn ? [{ code: 'reminder' as const, date: remindedOn, done: true }] : []),
    step('formal_notice', from),
    step('suspension', daysAfter(from, 30)),
    step('termination', daysAfter(from, 40)),
  ];
}

/** What is added up: what is asked now, and what of it is late. */
export function sumsOf(world: World, shown: readonly PremiumNotice[]): Pick<PremiumPage, 'outstanding' | 'late'> {
  const owed = shown.filter(({ state }) => state !== 'unknown' && !atRest.has(state));
  const late = owed.filter(({ dueDate }) => dueDate < world.today());
  const sum = (of: typeof owed) => total(of.map(({ balance }) => balance));
  return owed.length === 0 ? {} : { outstanding: sum(owed), ...(late.length > 0 && { late: sum(late) }) };
}

export function viewPremium(world: World, holder: Holder, row: PremiumRow): PremiumNotice {
  const { accountId: _, contractIds, remindedOn: __, noticeOn: ___, documentId, ...shown } = row;
  const state = stateNow(world, row);
  const document = documentId === undefined ? undefined : world.rows.documents.get(documentId);
  const download = offered(holder, 'document.read', [{ rel: 'download', enabled: true }]);
  return tagged(row, {
    ...shown,
    state,
    contracts: contractIds.flatMap((contractId) => {
      const contract = world.rows.contracts.get(contractId);
      return contract ? [{ contractId, number: contract.number, productName: contract.productName }] : [];
    }),
    total: totalOf(row),
    balance: balanceOf(row, state),
    steps: stepsOf(world, row, state),
    ...(document &&
      isSeen(world, holder, document) && {
        document: { documentId: document.id, filename: document.filename, bytes: document.bytes },
      }),
    allowedActions: [{ rel: 'view', enabled: true }, ...(document ? download : [])],
  });
}
