import type { Mistaken } from '../flows/questionnaire.js';
import { type Place, date } from '../kit/format.js';
import { partLabel } from './question-parts.js';
import type { QuestionWords } from './question.labels.js';

const day = (param: string | number | undefined, place: Place) => {
  const text = String(param ?? '');
  return /^\d{4}-\d\d-\d\d$/.test(text) ? date(text, place) : text;
};

/** What is wrong with an answer, and how to put it right. */
export function sentenceOf({ question, code, part, params = {} }: Mistaken, words: QuestionWords, place: Place): string {
  const { min = '', max = '' } = params;
  switch (code) {
    case 'required':
      if (part !== undefined) return words.requiredPart({ name: partLabel(question, part, words) });
      if (question.type === 'files') return words.requiredFile;
      return ['single', 'multi', 'yes_no', 'contract', 'risk'].includes(question.type) ? words.requiredChoice : words.required;
    case 'too_short':
    case 'too_small':
      return words[code]({ min });
    case 'too_long':
    case 'too_big':
      return words[code]({ max });
    case 'date_future':
    case 'date_late':
      return words[code]({ date: day(max, place) });
    case 'date_early':
      return words.date_early({ date: day(min, place) });
    case 'postalCode':
      return words.postal;
    case 'phone':
      return words.phoneShape;
    case 'email':
      return words.emailShape;
    case 'date_format':
    case 'money':
    case 'number':
    case 'plate':
    case 'iban':
    case 'pattern':
    case 'not_an_option':
      return words[code];
    default:
      return words.invalid;
  }
}
