/** The insurer's moves with base statements: opens a window, studies what came back, validates it or asks to have it corrected. */
import { daysAfter, isDay } from '../calendar.js';
import { makeFiles, exerciseName, reopenFiles, type Piece } from '../companies/base-statement-files.js';
import { printBlank, printValidated } from '../companies/base-statement-papers.js';
import { openWindow, tellReaders, tellWriters } from '../companies/base-statement-window.js';
import { viewStatement } from '../companies/base-statements.js';
import type { BaseStatementRow } from '../companies/company-rows.js';
import { baseStatement as life, type BaseStatementState } from '../machines.js';
import type { DocumentRow } from '../records.js';
import { Refusal } from '../refusal.js';
import { begun, changed } from '../tag.js';
import { typeset } from '../typeset.js';
import type { World } from '../world.js';

const usualWindow = 30;

export function statementOf(world: World, id: string): BaseStatementRow {
  const row = world.rows.baseStatements.get(id);
  if (!row) throw new Refusal('not-found');
  return row;
}

/** From where somebody at the desk takes it, the way over its study. */
const ways: Partial<Record<BaseStatementState, readonly BaseStatementState[]>> = { submitted: ['under_review'], under_review: [] };
const studied = (row: BaseStatementRow, to: 'validated' | 'correction_requested') =>
  [...(ways[row.state] ?? []), to].reduce((from, next) => life.move(from, next), row.state);

const movesOf = ({ state }: BaseStatementRow) =>
  Object.entries({
    open: state === 'not_open',
    study: state === 'submitted',
    validate: ways[state] !== undefined,
    correct: ways[state] !== undefined,
  }).flatMap(([move, can]) => (can ? [move] : []));

/** Every statement of every company, and what may be done with it now. */
export const listDeskStatements = (world: World) =>
  world.rows.baseStatements.all().map((row) => ({
    statement: viewStatement(world, { account: { id: '' }, holder: { id: row.accountId } }, row),
    organisation: { id: row.accountId, name: world.rows.organisations.get(row.accountId)?.name ?? '' },
    moves: movesOf(row),
  }));

export function openStatement(world: World, id: string, closesAt = daysAfter(world.today(), usualWindow)): void {
  if (!isDay(closesAt) || closesAt < world.today())
    throw new Refusal('validation-failed', { errors: [{ pointer: '#/closesAt', code: 'date_in_past' }] });
  world.store.transaction(() => openWindow(world, statementOf(world, id), { opensAt: world.today(), closesAt }));
}

export function studyStatement(world: World, id: string): void {
  world.store.transaction(() => {
    const row = statementOf(world, id);
    const at = world.instant();
    const state = life.move(row.state, 'under_review');
    world.rows.baseStatements.put(changed(row, at, { state, history: [...row.history, { state, at }] }));
    tellReaders(world, row);
  });
}

export interface Correction {
  text: string;
  lines: { code: string; text: string }[];
}
/** What is wrong, as a whole and line by line; it may be corrected for a fortnight at least. */
export function askToCorrect(world: World, id: string, { text, lines }: Correction): void {
  world.store.transaction(() => {
    const row = statementOf(world, id);
    const at = world.instant();
    const state = studied(row, 'correction_requested');
    const fault = lines.findIndex(({ code }) => !row.lines.some((line) => line.code === code));
    if (fault >= 0) throw new Refusal('validation-failed', { errors: [{ pointer: `#/lines/${fault}/code`, code: 'not_found' }] });
    const least = daysAfter(world.today(), 14);
    const next = changed(row, at, {
      state,
      correctionText: typeset(text.trim()),
      window: { ...row.window, closesAt: row.window.closesAt > least ? row.window.closesAt : least },
      lines: row.lines.map((line) => {
        const said = lines.find(({ code }) => code === line.code);
        return said ? { ...line, correction: typeset(said.text.trim()) } : line;
      }),
      history: [...row.history, { state, at }],
    });
    world.rows.baseStatements.put(next);
    reopenFiles(world, next, at, typeset(text.trim()));
    tellWriters(world, next, {
      title: `Relevé de bases ${exerciseName(row)} à corriger`,
      body: typeset(text.trim()),
      severity: 'warning',
    });
    tellReaders(world, next);
  });
}

const yearLater = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

/** The exercise after this one, its figures beside those to come. */
function nextOf(row: BaseStatementRow, id: string, at: string): BaseStatementRow {
  const { contractId, accountId, exercise, window, modes, letter } = row;
  return {
    ...begun(at),
    ...{ id, contractId, accountId, modes, letter },
    exercise: { start: yearLater(exercise.start), end: yearLater(exercise.end) },
    window: { opensAt: yearLater(window.opensAt), closesAt: yearLater(window.closesAt) },
    state: 'not_open',
    lines: row.lines.map(({ value, correction: _, previousValue: __, ...line }) => ({ ...line, ...(value && { previousValue: value }) })),
    history: [],
  };
}

/** Validated: its paper is there to be downloaded, and the next exercise waits for its window. */
export async function validateStatement(world: World, id: string): Promise<void> {
  const before = statementOf(world, id);
  const at = world.instant();
  studied(before, 'validated');
  const document = await printValidated(world, before, at, true);
  const next = nextOf(before, world.ids.make('bst'), at);
  const blank = await printBlank(world, next);
  const commit = (papers: readonly DocumentRow[]) =>
    world.store.transaction(() => {
      const row = statementOf(world, id);
      const state = studied(row, 'validated');
      papers.forEach((paper) => world.rows.documents.put(paper));
      world.rows.baseStatements.put(
        changed(row, at, { state, validatedDocumentId: document.id, history: [...row.history, { state, at }] }),
      );
      world.rows.baseStatements.put({ ...next, ...makeFiles(world, next, piecesOf(world, row)), blankDocumentId: blank.id });
      tellWriters(world, row, {
        title: `Relevé de bases ${exerciseName(row)} validé`,
        body: 'Vous pouvez le télécharger.',
        severity: 'success',
      });
      tellReaders(world, row);
    });
  try {
    commit([document, blank]);
  } catch (error) {
    await Promise.all([document, blank].map(({ fileId }) => world.files.delete(fileId)));
    throw error;
  }
}

const piecesOf = (world: World, { piecesCaseId }: BaseStatementRow): Piece[] =>
  piecesCaseId === undefined
    ? []
    : world.rows.requirements.of(piecesCaseId).map(({ code, label, help }) => ({ code, label, ...(help && { help }) }));
