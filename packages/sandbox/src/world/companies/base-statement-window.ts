/** Windows open with the insurer's clock, or when the desk opens them; who is to return a statement then hears of it. */
import { longDay } from '../french.js';
import { baseStatement as life } from '../machines.js';
import type { notify } from '../notifications.js';
import { changed } from '../tag.js';
import type { World } from '../world.js';
import { watchersOf } from './audience.js';
import { exerciseName } from './base-statement-files.js';
import { permission } from './base-statements.js';
import type { BaseStatementRow } from './company-rows.js';
import { tellMembers } from './tell-members.js';

type Said = Pick<Parameters<typeof notify>[2], 'title' | 'body' | 'severity'>;

/** Tells who may write it, and has chosen to hear of what is due. */
export const tellWriters = (world: World, { accountId: organisationId, contractId }: BaseStatementRow, said: Said): void =>
  tellMembers(
    world,
    { organisationId, permission, contractIds: [contractId], topic: 'due_date' },
    { type: 'document_request', target: { kind: 'contract', id: contractId }, ...said },
  );

/** Tells the open pages of who may read the contract: they look again. */
export const tellReaders = (world: World, { accountId, contractId }: BaseStatementRow): void =>
  watchersOf(world, { accountId, contractIds: [contractId] }, ['contract.read']).forEach((reader) =>
    world.bulletin.tell(reader, 'contract.updated', contractId),
  );

export function openWindow(world: World, row: BaseStatementRow, window = row.window): void {
  const at = world.instant();
  const state = life.move(row.state, 'open');
  const next = changed(row, at, { state, window, history: [...row.history, { state, at }] });
  world.rows.baseStatements.put(next);
  tellWriters(world, next, {
    title: `Relevé de bases ${exerciseName(row)} à saisir`,
    body: `${world.rows.contracts.get(row.contractId)?.productName ?? ''} : à retourner avant le ${longDay(window.closesAt)}.`,
    severity: 'warning',
  });
  tellReaders(world, next);
}

/** Opens what is due. */
export function settleWindows(world: World): void {
  const today = world.today();
  const due = world.rows.baseStatements.all().filter(({ state, window }) => state === 'not_open' && window.opensAt <= today);
  if (due.length > 0) world.store.transaction(() => due.forEach((row) => openWindow(world, row)));
}
