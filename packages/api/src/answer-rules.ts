/** What is wrong with an answer, judged alike by the page and by the insurer. */
import { isAnswered, type Answer } from './questionnaire-rules.js';
import type { Question } from './resources/questionnaire.schema.js';

/** `part`: which field of an address, a person or a building site. */
export interface AnswerFault {
  readonly code: string;
  readonly part?: string | undefined;
  readonly params?: Record<string, string | number> | undefined;
}
export interface Judging {
  /** The insurer's today, `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether a contract or a risk is one of theirs; not judged where it is not known. */
  readonly isTheirs?: ((question: Question, id: string) => boolean) | undefined;
}

interface Part {
  readonly name: string;
  readonly optional?: true;
}
const place: readonly Part[] = [{ name: 'street' }, { name: 'postalCode' }, { name: 'city' }];
/** Fields of an answer that has several, in the order that they are asked. */
export const partsOf: Readonly<Record<string, readonly Part[]>> = {
  address: place,
  party: [{ name: 'name' }, { name: 'phone', optional: true }, { name: 'email', optional: true }],
  worksite: [{ name: 'name' }, ...place],
};

const isDay = (text: string) => {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(text) : undefined;
  return at !== undefined && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
};
/** Check digits of an account number (ISO 13616). */
function isIban(text: string): boolean {
  const compact = text.replace(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d\d[A-Z0-9]{11,30}$/.test(compact)) return false;
  const figures = (compact.slice(4) + compact.slice(0, 4)).replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return [...figures].reduce((rest, figure) => (rest * 10 + Number(figure)) % 97, 0) === 1;
}
const shapes: Readonly<Record<string, RegExp>> = {
  postalCode: /^\d{4,5}$/,
  phone: /^\+?[\d\s().-]{6,20}$/,
  email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  plate: /^[A-Z0-9][A-Z0-9 -]{2,14}$/i,
  datetime: /^\d{4}-\d\d-\d\dT\d\d:\d\d$/,
};

function partFault(type: string, answer: Record<string, string>): AnswerFault | undefined {
  for (const { name, optional } of partsOf[type]!) {
    const text = (Object.hasOwn(answer, name) ? answer[name]! : '').trim();
    if (text === '' && !optional) return { code: 'required', part: name };
    if (text !== '' && shapes[name]?.test(text) === false) return { code: name, part: name };
    if (text.length > 200) return { code: 'too_long', part: name, params: { max: 200 } };
  }
  return undefined;
}

function dayFault(text: string, { min, max }: NonNullable<Question['validate']>, today: string): AnswerFault | undefined {
  const day = text.slice(0, 10);
  if (!isDay(day)) return { code: 'date_format' };
  const bound = (word: string | undefined) => (word === 'today' ? today : word);
  const [first, last] = [bound(min), bound(max)];
  if (last !== undefined && day > last) return { code: max === 'today' ? 'date_future' : 'date_late', params: { max: last } };
  return first !== undefined && day < first ? { code: 'date_early', params: { min: first } } : undefined;
}

function numberFault(text: string, type: string, { min, max }: NonNullable<Question['validate']>): AnswerFault | undefined {
  if (!(type === 'money' ? /^\d{1,12}(\.\d{1,2})?$/ : /^-?\d{1,12}(\.\d{1,4})?$/).test(text)) return { code: type };
  if (min !== undefined && Number(text) < Number(min)) return { code: 'too_small', params: { min } };
  return max !== undefined && Number(text) > Number(max) ? { code: 'too_big', params: { max } } : undefined;
}

function textFault(text: string, { type, validate = {} }: Question, today: string): AnswerFault | undefined {
  const { minLength = 0, maxLength = type === 'long_text' ? 4000 : 300, pattern } = validate;
  switch (type) {
    case 'date':
      return dayFault(text, validate, today);
    case 'datetime':
      return shapes['datetime']!.test(text) ? dayFault(text, validate, today) : { code: 'date_format' };
    case 'money':
    case 'number':
      return numberFault(text, type, validate);
    case 'iban':
      return isIban(text) ? undefined : { code: 'iban' };
    case 'plate':
      return shapes['plate']!.test(text.trim()) ? undefined : { code: 'plate' };
    default:
      if (text.trim().length < minLength) return { code: 'too_short', params: { min: minLength } };
      if (text.length > maxLength) return { code: 'too_long', params: { max: maxLength } };
      // An insurer's own pattern; one that is no pattern refuses nobody.
      return pattern === undefined || matches(pattern, text) ? undefined : { code: 'pattern' };
  }
}
function matches(pattern: string, text: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`, 'u').test(text);
  } catch {
    return true;
  }
}

const isChoice = (type: string) => type === 'single' || type === 'multi';

/** What is wrong with one answer; nothing where it will do, or where there is none. Files are judged where they arrive. */
export function faultOf(question: Question, answer: Answer | undefined, { today, isTheirs }: Judging): AnswerFault | undefined {
  const { type, options = [] } = question;
  if (answer === undefined || !isAnswered(answer) || type === 'files') return undefined;
  if (type === 'yes_no') return typeof answer === 'boolean' ? undefined : { code: 'invalid' };
  if (isChoice(type)) {
    const chosen = type === 'multi' ? answer : [answer];
    const known = Array.isArray(chosen) && chosen.every((code) => options.some((option) => option.code === code));
    return known ? undefined : { code: 'not_an_option' };
  }
  if (Object.hasOwn(partsOf, type))
    return typeof answer === 'object' && !Array.isArray(answer) ? partFault(type, answer) : { code: 'invalid' };
  if (typeof answer !== 'string') return { code: 'invalid' };
  if (type === 'contract' || type === 'risk') return isTheirs?.(question, answer) === false ? { code: 'not_an_option' } : undefined;
  return textFault(answer, question, today);
}
