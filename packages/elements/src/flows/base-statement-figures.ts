/** The figures of a base statement: what was typed beside what the insurer has. */
import type { AvenantError, BaseLine, BaseStatement, BaseStatementChange, BaseValue, Money } from '@avenant/api';
import { demand } from './impossible-move.js';
import { typedNumber } from './typed-number.js';

export interface LineProblem {
  readonly code: string;
  readonly why: 'missing' | 'format' | 'refused';
}
/** Somebody has written another figure meanwhile: both are kept until a person has chosen. */
export interface LineConflict {
  readonly code: string;
  readonly theirs?: BaseValue | undefined;
}
export interface Figures {
  /** As the insurer has it. */
  readonly statement: BaseStatement;
  /** What stands in fields and is not the insurer's yet, as it was typed. */
  readonly typed: Readonly<Record<string, string>>;
  readonly conflicts: readonly LineConflict[];
}
export type StatementWay = 'online' | 'scan';
export interface BaseStatementDraftState extends Figures {
  readonly problems: readonly LineProblem[];
  /** It was to be held still, and something is to be put right first. */
  readonly checked?: boolean;
  readonly keeping: 'idle' | 'busy' | 'failed';
  /** Why keeping, or the last move, failed. */
  readonly error?: AvenantError | undefined;
  readonly busy?: 'freeze' | 'unfreeze' | 'submit' | undefined;
}

export const decimalsOf = ({ unit }: BaseLine) => (unit === 'money' ? 2 : unit === 'fte' ? 1 : 0);
/** An answer's own word, not one that a page has written into every object. */
export const isMoney = (value: BaseValue): value is Money => Object.hasOwn(value, 'amount');
export const numberOf = (value: BaseValue) => (isMoney(value) ? value.amount : value.value);
const same = (one: BaseValue | undefined, other: BaseValue | undefined) =>
  one === other || (!!one && !!other && Number(numberOf(one)) === Number(numberOf(other)));

export function lineOf({ lines }: BaseStatement, code: string): BaseLine {
  const line = lines.find((one) => one.code === code);
  demand(line, 'type');
  return line;
}
/** What was typed, as a value; nothing where the field was emptied, null where it cannot be read. */
function valueIn({ statement, typed }: Figures, code: string): BaseValue | undefined | null {
  const text = typed[code] ?? '';
  if (text.trim() === '') return undefined;
  const line = lineOf(statement, code);
  const number = typedNumber(text, decimalsOf(line));
  if (number === undefined) return null;
  const { unit } = line;
  return unit === 'money' || unit === 'unknown' ? { amount: number, currency: statement.currency } : { value: number, unit };
}
export const unreadable = (figures: Figures) => Object.keys(figures.typed).filter((code) => valueIn(figures, code) === null);

/** The insurer does not have it yet. */
export function isNew(figures: Figures, code: string): boolean {
  const value = valueIn(figures, code);
  return value === null || !same(value, lineOf(figures.statement, code).value);
}
/** What stands in a line: typed, or else the insurer's. */
export const valueOf = (figures: Figures, { code, value }: BaseLine): BaseValue | undefined =>
  Object.hasOwn(figures.typed, code) ? (valueIn(figures, code) ?? undefined) : value;

/** `before`: what the insurer had when the figure was begun. */
export function conflictIn(figures: Figures, code: string, before: BaseValue | undefined): LineConflict[] {
  const theirs = lineOf(figures.statement, code).value;
  return same(theirs, before) || same(theirs, valueIn(figures, code) ?? undefined) ? [] : [{ code, theirs }];
}

/** What can be kept now: read, new, and not waiting for a choice. */
export function sendable(figures: Figures): BaseStatementChange['lines'] {
  const asked = new Set(figures.conflicts.map(({ code }) => code));
  return Object.keys(figures.typed).flatMap((code) => {
    const value = valueIn(figures, code);
    if (value === null || asked.has(code) || !isNew(figures, code)) return [];
    return [{ code, ...(value && { value }) }];
  });
}
export const missingIn = ({ statement }: Figures): LineProblem[] =>
  statement.lines.flatMap(({ code, value }) => (value ? [] : [{ code, why: 'missing' as const }]));

/** The lines that a refusal points to. */
export const linesIn = ({ details }: AvenantError, lines: readonly { code: string }[]): string[] =>
  (details.errors ?? []).flatMap(({ pointer }) => lines[Number(/\/lines\/(\d+)/.exec(pointer)?.[1])]?.code ?? []);
