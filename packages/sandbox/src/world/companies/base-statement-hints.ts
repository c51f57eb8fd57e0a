/** What looks odd in the figures of a base statement. It is said, and never stands in the way. */
import type { BaseHint, BaseValue } from '@avenant/api';
import type { LineRow } from './company-rows.js';

type Code = Exclude<BaseHint['code'], 'unknown'>;

export const numberIn = (value: BaseValue) => Number('amount' in value ? value.amount : value.value);
const filled = (line: LineRow | undefined) => (line?.value ? numberIn(line.value) : undefined);
export const sumOf = (lines: readonly LineRow[]) => lines.reduce((sum, line) => sum + (filled(line) ?? 0), 0);

/** Half as much again as the exercise before, or less than half of it. */
function leap({ value, previousValue }: LineRow): Code | undefined {
  const before = previousValue && numberIn(previousValue);
  if (!value || !before) return undefined;
  const now = numberIn(value);
  return now > before * 1.5 ? 'much_more' : now < before * 0.5 ? 'much_less' : undefined;
}

function oddity(line: LineRow, lines: readonly LineRow[]): Code | undefined {
  const value = filled(line);
  if (value === undefined) return undefined;
  const persons = filled(lines.find(({ kind, unit }) => kind === 'headcount' && unit === 'person'));
  switch (line.kind) {
    case 'subcontracted':
      return lines.some(({ kind }) => kind === 'turnover') && value > sumOf(lines.filter(({ kind }) => kind === 'turnover'))
        ? 'above_turnover'
        : undefined;
    case 'headcount':
      return line.unit === 'fte' && persons !== undefined && value > persons ? 'above_headcount' : undefined;
    case 'payroll':
      return value > 0 && persons === 0 ? 'payroll_without_staff' : undefined;
    case 'turnover':
    case 'fees':
    case 'worksites':
      return undefined;
  }
}

export const hintsOf = (lines: readonly LineRow[]): BaseHint[] =>
  lines.flatMap((line) => {
    const code = oddity(line, lines) ?? leap(line);
    return code ? [{ lineCode: line.code, code }] : [];
  });
