/** The moves of a base statement: every rule of them is kept here, whatever an element shows. */
import type { BaseStatement, BaseStatementChange, BaseValue, FieldError } from '@avenant/api';
import { makeReference } from '../exchanges.js';
import { baseStatement as life } from '../machines.js';
import { Refusal } from '../refusal.js';
import { changed } from '../tag.js';
import type { World } from '../world.js';
import { closeFiles } from './base-statement-files.js';
import { tellReaders } from './base-statement-window.js';
import { numberIn } from './base-statement-hints.js';
import { findStatement, hasScan, obstacle, permission, stateNow, viewStatement, type StatementMove } from './base-statements.js';
import type { BaseStatementRow, LineRow, Mode } from './company-rows.js';
import type { Asker } from './holder.js';

/** For so long after each word, nobody else writes. */
const lockLife = 10 * 60_000;

type Asked = { statementId: string; etag: string };

function refuse(reasonCode: string, row: BaseStatementRow, world: World): never {
  if (reasonCode === permission) throw new Refusal('permission-missing', { reasonCode });
  const held = reasonCode === 'locked_by_other' && row.lock ? { status: 423, until: world.instant(row.lock.until) } : {};
  throw new Refusal('state-conflict', { reasonCode, ...held });
}
/** Versions are compared, not tags: whose lock it is, and what was handed in beside, are nobody's figures. */
const versionOf = (etag: string) => /^"(\d+)-/.exec(etag)?.[1];

const heldBy = (world: World, { account }: Asker) => ({
  accountId: account.id,
  holderName: account.displayName,
  until: world.now() + lockLife,
});

/** The one way of changing a statement: it may be done, by this person, to the lines that they have read. */
function moved(
  world: World,
  asker: Asker,
  { statementId, etag }: Asked,
  move: StatementMove,
  to: (row: BaseStatementRow) => Partial<BaseStatementRow>,
): BaseStatement {
  return world.store.transaction(() => {
    const row = findStatement(world, asker.holder, statementId);
    if (versionOf(etag) !== String(row.version)) throw new Refusal('precondition-failed');
    const reason = obstacle(world, asker, row, move);
    if (reason !== undefined) refuse(reason, row, world);
    const next = changed(row, world.instant(), to(row));
    world.rows.baseStatements.put(next);
    if (next.state !== row.state) tellReaders(world, next);
    return viewStatement(world, asker, next);
  });
}

/** Asked again by who has it, it runs for longer. It is no change of the statement: what others have read stays the last. */
export function lock(world: World, asker: Asker, statementId: string): BaseStatement {
  return world.store.transaction(() => {
    const row = findStatement(world, asker.holder, statementId);
    const reason = obstacle(world, asker, row, 'freeze');
    if (reason !== undefined) refuse(reason, row, world);
    const next = { ...row, lock: heldBy(world, asker) };
    world.rows.baseStatements.put(next);
    if (row.lock?.accountId !== next.lock.accountId) tellReaders(world, next);
    return viewStatement(world, asker, next);
  });
}

function faultOf(world: World, { unit }: LineRow, value: BaseValue): string | undefined {
  const isMoney = 'amount' in value;
  if (isMoney ? unit !== 'money' || value.currency !== world.config.currency : unit !== value.unit)
    return unit === 'money' ? 'money' : 'quantity';
  if (numberIn(value) < 0) return 'too_small';
  const text = isMoney ? value.amount : value.value;
  const decimals = isMoney || unit === 'fte' ? 2 : 0;
  return (/\.(\d*?)0*$/.exec(text)?.[1]?.length ?? 0) > decimals ? (decimals ? 'decimals' : 'whole') : undefined;
}

export const changeLines = (world: World, asker: Asker, asked: Asked & BaseStatementChange) =>
  moved(world, asker, asked, 'change', (row) => {
    const errors: FieldError[] = [];
    const lines = [...row.lines];
    asked.lines.forEach(({ code, value }, at) => {
      const index = lines.findIndex((line) => line.code === code);
      const before = lines[index];
      const fault = before ? value && faultOf(world, before, value) : 'not_found';
      if (fault) errors.push({ pointer: `#/lines/${at}/${before ? 'value' : 'code'}`, code: fault });
      else if (before) {
        const { value: _, ...rest } = before;
        lines[index] = { ...rest, ...(value && { value }) };
      }
    });
    if (errors.length > 0) throw new Refusal('validation-failed', { errors });
    // What is late stays a draft that is late.
    const state = row.state === 'draft' ? row.state : life.move(row.state, 'draft');
    return { lines, state, savedAt: world.instant(), lock: heldBy(world, asker) };
  });

function checkWhole(world: World, row: BaseStatementRow, mode: Mode): void {
  if (!row.modes.includes(mode)) throw new Refusal('state-conflict', { reasonCode: `${mode}_not_offered` });
  const errors =
    mode === 'scan'
      ? hasScan(world, row)
        ? []
        : [{ pointer: '#/mode', code: 'scan_missing' }]
      : row.lines.flatMap(({ value }, at) => (value ? [] : [{ pointer: `#/lines/${at}/value`, code: 'required' }]));
  if (errors.length > 0) throw new Refusal('validation-failed', { errors });
}

export const freeze = (world: World, asker: Asker, asked: Asked & { mode: Mode }) =>
  moved(world, asker, asked, 'freeze', (row) => {
    checkWhole(world, row, asked.mode);
    const now = stateNow(world, row);
    const state = now === 'open' || now === 'correction_requested' ? life.move(now, 'draft', 'frozen') : life.move(now, 'frozen');
    return { mode: asked.mode, state, lock: heldBy(world, asker) };
  });

export const unfreeze = (world: World, asker: Asker, asked: Asked) =>
  moved(world, asker, asked, 'unfreeze', (row) => ({ state: life.move(row.state, 'draft'), lock: heldBy(world, asker) }));

/** Returned: an act in somebody's name. */
export const submit = (world: World, asker: Asker, asked: Asked & { mode: Mode }) =>
  moved(world, asker, asked, 'submit', (row) => {
    if (row.mode !== asked.mode) throw new Refusal('state-conflict', { reasonCode: 'mode_changed' });
    const at = world.instant();
    const state = life.move(row.state, 'submitted');
    closeFiles(world, row, at);
    return {
      state,
      lock: undefined,
      correctionText: undefined,
      lines: row.lines.map(({ correction: _, ...line }) => line),
      attestedBy: asker.account.displayName,
      reference: makeReference(world, 'RB', at),
      history: [...row.history, { state, at }],
    };
  });
