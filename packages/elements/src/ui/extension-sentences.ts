import { type ExtensionField, type ExtensionProblem, periodsMax } from '../flows/extension-problem.js';
import { type Place, date } from '../kit/format.js';
import type { Mistake } from './error-summary.js';
import { periodId, periodText } from './extension-periods.js';
import type { ExtensionWords } from './extension.labels.js';

/** What is wrong, and how to put it right. */
export function sentenceOf({ field, code, other, day }: ExtensionProblem, words: ExtensionWords, place: Place): string {
  const names: Partial<Record<ExtensionField, string>> = { start: words.startName, end: words.endName, resumedOn: words.resumedOnName };
  const name = names[field] ?? '';
  const text = other ? periodText(other, words, place) : '';
  const on = day ? date(day, place) : '';
  switch (code) {
    case 'missing':
      return field === 'resumed' ? words.resumedMissing : words.missing({ name });
    case 'format':
      return words.format({ name });
    case 'overlap':
      return words.overlap({ text });
    case 'declared':
      return words.declaredAlready({ text });
    case 'future':
      if (field === 'resumedOn') return words.resumedFuture({ date: on });
      return field === 'start' ? words.future({ date: on }) : words.too_far;
    case 'too_early':
      return words.too_early({ date: on });
    case 'too_many':
      return words.too_many({ max: periodsMax });
    default:
      return words[code];
  }
}

/** Where the focus goes to put it right. */
const placeOf = ({ field, of }: ExtensionProblem): string => (field === 'resumed' ? 'resumed-yes' : of ? periodId(of) : field);

/** For the summary above the form. */
export const mistakesIn = (problems: readonly ExtensionProblem[], words: ExtensionWords, place: Place): Mistake[] =>
  problems.map((problem) => ({ id: placeOf(problem), text: words.error({ text: sentenceOf(problem, words, place) }) }));
