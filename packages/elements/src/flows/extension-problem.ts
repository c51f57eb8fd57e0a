import type { AvenantError, DateRange, FieldError } from '@avenant/api';
import { overlaps, typedDay } from './period.js';

/** A period as it was typed, and the days that it means. */
export interface TypedPeriod extends DateRange {
  readonly typed: { readonly start: string; readonly end: string };
}

export type ExtensionField = 'start' | 'end' | 'resumed' | 'resumedOn' | 'periods';
export type ExtensionProblemCode =
  | 'missing'
  | 'format'
  | 'order'
  | 'future'
  | 'overlap'
  | 'declared'
  | 'too_many'
  | 'too_early'
  | 'before_event'
  | 'taken'
  | 'too_far'
  | 'refused';

/** Something to be put right before an extension can be sent. */
export interface ExtensionProblem {
  readonly field: ExtensionField;
  readonly code: ExtensionProblemCode;
  /** `periods`: which of them; none means all of them. */
  readonly of?: TypedPeriod | undefined;
  /** The period that it runs into. */
  readonly other?: DateRange | undefined;
  /** The day that it must not pass, or must follow. */
  readonly day?: string | undefined;
}

/** The most that one request may hold (extensions.schema.ts). */
export const periodsMax = 12;

export interface Beside {
  readonly today: string;
  readonly periods: readonly TypedPeriod[];
  readonly declared: readonly DateRange[];
}

function dayProblem(field: 'start' | 'end' | 'resumedOn', typed: string): ExtensionProblem[] {
  if (typed.trim() === '') return [{ field, code: 'missing' }];
  return typedDay(typed) ? [] : [{ field, code: 'format' }];
}

/** What is wrong with a period that was typed, beside the others; an empty list when nothing is. */
export function periodProblems(typed: TypedPeriod['typed'], { today, periods, declared }: Beside): ExtensionProblem[] {
  const problems = [...dayProblem('start', typed.start), ...dayProblem('end', typed.end)];
  const start = typedDay(typed.start);
  const end = typedDay(typed.end);
  if (start && start > today) problems.unshift({ field: 'start', code: 'future', day: today });
  if (start && end && end < start) problems.push({ field: 'end', code: 'order' });
  if (!start || !end || problems.length > 0) return problems;
  if (periods.length >= periodsMax) return [{ field: 'start', code: 'too_many' }];
  const other = periods.find((one) => overlaps(one, { start, end }));
  if (other) return [{ field: 'start', code: 'overlap', other }];
  const known = declared.find((one) => overlaps(one, { start, end }));
  return known ? [{ field: 'start', code: 'declared', other: known }] : [];
}

/** What is wrong with what was said of the return to work. */
export function resumedProblems(resumed: boolean | undefined, typed: string, { today, periods }: Beside): ExtensionProblem[] {
  if (resumed === undefined) return [{ field: 'resumed', code: 'missing' }];
  if (!resumed) return [];
  const on = typedDay(typed);
  if (!on) return dayProblem('resumedOn', typed);
  const last = periods.reduce((latest, { end }) => (end > latest ? end : latest), '');
  if (on <= last) return [{ field: 'resumedOn', code: 'too_early', day: last }];
  return on > today ? [{ field: 'resumedOn', code: 'future', day: today }] : [];
}

const codes: Readonly<Record<string, ExtensionProblemCode>> = {
  'period-overlap': 'taken',
  'period-future': 'too_far',
  period_overlap: 'taken',
  period_future: 'too_far',
  end_before_start: 'order',
  before_event: 'before_event',
  not_after_last_day: 'too_early',
  date_in_future: 'future',
  required: 'missing',
};
const codeFor = (...said: readonly string[]): ExtensionProblemCode =>
  said.flatMap((one) => (Object.hasOwn(codes, one) ? [codes[one]!] : []))[0] ?? 'refused';

function fromField({ pointer, code }: FieldError, of: AvenantError, { today, periods }: Beside): ExtensionProblem {
  const last = periods.at(-1)?.end;
  const [, place, index] = /^#?\/(\w+)(?:\/(\d+))?/.exec(pointer) ?? [];
  const known = codeFor(code, of.code);
  if (place === 'resumedWork') return { field: 'resumed', code: 'missing' };
  if (place === 'resumedOn') return { field: 'resumedOn', code: known, day: known === 'too_early' ? last : today };
  return { field: 'periods', code: known, of: periods[Number(index ?? -1)] };
}

/** What the insurer found wrong with the days; nothing when the failure is of another kind. */
export function refusedDays(error: AvenantError, beside: Beside): ExtensionProblem[] {
  if (!['period-overlap', 'period-future', 'validation-failed'].includes(error.code)) return [];
  const errors = error.details.errors ?? [];
  return errors.length > 0 ? errors.map((one) => fromField(one, error, beside)) : [{ field: 'periods', code: codeFor(error.code) }];
}
