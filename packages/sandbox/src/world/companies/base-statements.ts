/** Base statements (relevés de bases) as they are seen: what may be done with each follows from its window, its state and who looks. */
import type { AllowedAction, BaseStatement } from '@avenant/api';
import { owned } from '../owned.js';
import { Refusal } from '../refusal.js';
import { tagged } from '../tag.js';
import type { World } from '../world.js';
import { hintsOf } from './base-statement-hints.js';
import type { BaseStatementRow } from './company-rows.js';
import { may, sees, type Asker, type Holder } from './holder.js';

export const permission = 'base_statement.write';
export type StatementMove = 'change' | 'deposit_scan' | 'freeze' | 'unfreeze' | 'submit';
/** Who looks: of an account, only who it is. */
export type Looker = Pick<Asker, 'holder'> & { account: { id: string } };

/** A window closes without anybody touching it. */
export const stateNow = (world: World, { state, window }: BaseStatementRow): BaseStatementRow['state'] =>
  (state === 'open' || state === 'draft') && world.today() > window.closesAt ? 'overdue' : state;

const writable: readonly BaseStatementRow['state'][] = ['open', 'draft', 'overdue', 'correction_requested'];
/** It waits for the customer. */
export const isWaiting = (world: World, row: BaseStatementRow) => [...writable, 'frozen'].includes(stateNow(world, row));
export const mayWrite = (holder: Holder) => may(holder, permission);
export const lockOf = (world: World, { lock }: BaseStatementRow) => (lock && world.now() < lock.until ? lock : undefined);

/** Why this person may not make this move now, in a word; nothing when they may. The view and the move itself both ask here. */
export function obstacle(world: World, { account, holder }: Looker, row: BaseStatementRow, move: StatementMove): string | undefined {
  if (!mayWrite(holder)) return permission;
  const state = stateNow(world, row);
  const fits = move === 'unfreeze' || move === 'submit' ? state === 'frozen' : writable.includes(state);
  if (!fits) return `base_statement_${state}`;
  const lock = lockOf(world, row);
  if (lock && lock.accountId !== account.id) return 'locked_by_other';
  if (move === 'change' && !row.modes.includes('online')) return 'online_not_offered';
  return move === 'deposit_scan' && !row.modes.includes('scan') ? 'scan_not_offered' : undefined;
}

function action(world: World, looker: Looker, row: BaseStatementRow, rel: StatementMove): AllowedAction {
  const reasonCode = obstacle(world, looker, row, rel);
  return reasonCode === undefined ? { rel, enabled: true, deadline: row.window.closesAt } : { rel, enabled: false, reasonCode };
}

export function findStatement(world: World, holder: Holder, id: string): BaseStatementRow {
  const row = owned(world.rows.baseStatements.get(id), holder);
  if (!sees(holder, [row.contractId])) throw new Refusal('not-found');
  return row;
}

/** Those that wait for the customer first, then the latest exercise. */
export const listStatements = (world: World, holder: Holder, only: (row: BaseStatementRow) => boolean): BaseStatementRow[] =>
  world.rows.baseStatements
    .of(holder.id)
    .filter((row) => sees(holder, [row.contractId]) && only(row))
    .toSorted(
      (a, b) =>
        Number(isWaiting(world, b)) - Number(isWaiting(world, a)) ||
        b.exercise.start.localeCompare(a.exercise.start) ||
        a.window.closesAt.localeCompare(b.window.closesAt) ||
        a.id.localeCompare(b.id),
    );

/** Its scan lies with the insurer, and has not been sent back. */
export const hasScan = (world: World, { scanCaseId }: BaseStatementRow): boolean =>
  scanCaseId !== undefined &&
  world.rows.requirements.of(scanCaseId).some(({ state }) => ['received', 'under_review', 'accepted'].includes(state));

function documentOf(world: World, id: string | undefined) {
  const row = id === undefined ? undefined : world.rows.documents.get(id);
  return row && { documentId: row.id, filename: row.filename, bytes: row.bytes };
}

export function viewStatement(world: World, looker: Looker, row: BaseStatementRow): BaseStatement {
  const contract = world.rows.contracts.get(row.contractId);
  const { accountId: _, blankDocumentId, validatedDocumentId, lock: __, ...shown } = row;
  const lock = lockOf(world, row);
  const [blankDocument, validatedDocument] = [documentOf(world, blankDocumentId), documentOf(world, validatedDocumentId)];
  const state = stateNow(world, row);
  return tagged(row, {
    ...shown,
    contractNumber: contract?.number ?? '',
    productName: contract?.productName ?? '',
    state,
    isLate: isWaiting(world, row) && world.today() > row.window.closesAt,
    currency: world.config.currency,
    hints: hintsOf(row.lines),
    hasScan: hasScan(world, row),
    ...(blankDocument && { blankDocument }),
    ...(validatedDocument && { validatedDocument }),
    ...(lock && {
      lock: { holderName: lock.holderName, until: world.instant(lock.until), isYours: lock.accountId === looker.account.id },
    }),
    allowedActions: (['change', 'deposit_scan', 'freeze', 'unfreeze', 'submit'] as const).map((rel) => action(world, looker, row, rel)),
  });
}

/** « Saisir vos relevés de bases » on a contract: while a window is open, or says why not; nothing where none was ever asked. */
export function enterAction(world: World, holder: Holder, contractId: string): AllowedAction[] {
  const rows = world.rows.baseStatements.of(holder.id).filter((row) => row.contractId === contractId);
  const [first] = rows.filter((row) => isWaiting(world, row)).toSorted((a, b) => a.window.closesAt.localeCompare(b.window.closesAt));
  const rel = 'enter_base_statement';
  if (rows.length === 0) return [];
  if (!first) return [{ rel, enabled: false, reasonCode: 'base_statement_not_open' }];
  if (!mayWrite(holder)) return [{ rel, enabled: false, reasonCode: permission }];
  // A day that is over is no deadline: the statement itself says that it is late.
  const isOver = world.today() > first.window.closesAt;
  return [{ rel, enabled: true, ...(!isOver && { deadline: first.window.closesAt }) }];
}
