/** Windows open with the insurer's clock, or when the desk opens them; who is to return a statement then hears of it. */
import { longDay } from '../french.js';
import { baseStatement as life } from '../machines.js';
import { notify } from '../notifications.js';
import { changed } from '../tag.js';
import type { World } from '../world.js';
import { exerciseName } from './base-statement-files.js';
import { mayWrite } from './base-statements.js';
import type { BaseStatementRow } from './company-rows.js';
import { isOpenAccess, sees } from './holder.js';

type Said = Pick<Parameters<typeof notify>[2], 'title' | 'body' | 'severity'>;

/** Tells who may write it, and has chosen to hear of what is new. */
export function tellWriters(world: World, row: BaseStatementRow, said: Said): void {
  for (const membership of world.rows.memberships.of(row.accountId)) {
    const holder = { id: row.accountId, membership };
    if (membership.notified && isOpenAccess(world, membership) && mayWrite(holder) && sees(holder, [row.contractId]))
      notify(world, membership.accountId, { type: 'document_request', target: { kind: 'contract', id: row.contractId }, ...said });
  }
}

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
}

/** Opens what is due. */
export function settleWindows(world: World): void {
  const today = world.today();
  const due = world.rows.baseStatements.all().filter(({ state, window }) => state === 'not_open' && window.opensAt <= today);
  if (due.length > 0) world.store.transaction(() => due.forEach((row) => openWindow(world, row)));
}
