import type { Answer, Answers as AnswerMap, Expr as ExprTree } from '../questionnaire-rules.js';
import { Bytes, Id, openEnum, text, whole, z, type Infer } from '../z.js';
import { freeShape, recordOf } from './free-shape.js';

const isWord = (given: unknown): given is string => typeof given === 'string' && given.length <= 10_000;
const isName = (given: unknown): given is string => typeof given === 'string' && /^[A-Za-z]\w{0,63}$/.test(given);
const isScalar = (given: unknown) => isWord(given) || typeof given === 'boolean' || (typeof given === 'number' && Number.isFinite(given));
const isList = (given: unknown): given is unknown[] => Array.isArray(given) && given.length <= 200;
const some = (given: unknown[], fits: (one: unknown) => boolean) => given.every((one) => fits(one));

/** Deep enough for any questionnaire, and for no attack. */
const deepest = 8;
function expr(given: unknown, depth = 0): ExprTree | undefined {
  if (depth > deepest || typeof given !== 'object' || given === null) return undefined;
  const [entry, ...others] = Object.entries(given);
  if (!entry || others.length > 0) return undefined;
  const [name, value] = entry as [string, unknown];
  if (name === 'not') {
    const inner = expr(value, depth + 1);
    return inner && { not: inner };
  }
  if (!isList(value)) return undefined;
  const isAbout = (of: (one: unknown) => boolean) => value.length === 2 && isName(value[0]) && of(value[1]);
  switch (name) {
    case 'all':
    case 'any': {
      const inner = value.flatMap((one) => expr(one, depth + 1) ?? []);
      return inner.length < value.length ? undefined : name === 'all' ? { all: inner } : { any: inner };
    }
    case 'eq':
      return isAbout(isScalar) ? { eq: value as [string, string] } : undefined;
    case 'in':
      return isAbout((list) => isList(list) && some(list, isScalar)) ? { in: value as [string, string[]] } : undefined;
    case 'gt':
    case 'lt':
      if (!isAbout((one) => isScalar(one) && typeof one !== 'boolean')) return undefined;
      return name === 'gt' ? { gt: value as [string, string] } : { lt: value as [string, string] };
    case 'exists':
      return value.length === 1 && isName(value[0]) ? { exists: [value[0]] } : undefined;
    default:
      return undefined;
  }
}

/** A condition over answers: `all`, `any`, `not`, `eq`, `in`, `gt`, `lt`, `exists`; see questionnaire-rules. */
export const Expr = freeShape<ExprTree>(expr, {
  type: 'object',
  minProperties: 1,
  maxProperties: 1,
  description: 'One of all, any (lists of conditions), not (a condition), eq, in, gt, lt ([question, value]), exists ([question]).',
  examples: [{ all: [] }, { eq: ['injured', true] }, { any: [{ exists: ['lossDate'] }, { not: { in: ['implication', ['own_works']] } }] }],
});

const one = (given: unknown): Answer | undefined => {
  if (isWord(given) || typeof given === 'boolean') return given;
  if (isList(given)) return some(given, isWord) ? (given as string[]) : undefined;
  return recordOf(given, 20, (part) => (isWord(part) ? part : undefined));
};
const about = { type: 'object', additionalProperties: { type: ['string', 'boolean', 'array', 'object'] } };
/** Answers by question: text (days `YYYY-MM-DD`, decimals `1234.50`), yes or no, chosen codes, or the parts of an address. */
export const Answers = freeShape<AnswerMap>((given) => recordOf(given, 200, one), {
  ...about,
  examples: [{}, { implication: 'own_works', injured: false, rooms: ['roof', 'wall'], place: { street: '4 rue Haute', city: 'Lyon' } }],
});

/** Answers that change; null takes one away (RFC 7396). */
export type AnswersChange = Readonly<Record<string, Answer | null>>;
export const AnswersChange = freeShape<AnswersChange>(
  (given) => recordOf<Answer | null>(given, 200, (value) => (value === null ? null : one(value))),
  {
    type: 'object',
    additionalProperties: { type: ['string', 'boolean', 'array', 'object', 'null'] },
    examples: [{ injured: null, city: 'Lyon' }],
  },
);

export const QuestionType = openEnum([
  'single',
  'multi',
  'yes_no',
  'text',
  'long_text',
  'date',
  'datetime',
  'money',
  'number',
  'address',
  'plate',
  'iban',
  'party',
  'contract',
  'risk',
  'worksite',
  'files',
  'signature',
]);

/** One thing that is asked. A new one is data: nothing but this needs to know it. */
export const Question = z.object({
  /** Names the answer. */
  id: text(1, 64),
  type: QuestionType,
  label: z.string(),
  help: z.optional(z.string()),
  /** `single`, `multi`. */
  options: z.optional(z.array(z.object({ code: z.string(), label: z.string(), help: z.optional(z.string()) }))),
  /** Asked when it holds; always, where there is none. */
  visibleIf: z.optional(Expr),
  /** Must be answered when it holds; `{ all: [] }` always does. Where there is none, it may be left. */
  requiredIf: z.optional(Expr),
  /** Bounds: of days (`today` stands for the day itself), of numbers, of a text's length; `pattern` of the whole text. */
  validate: z.optional(
    z.object({
      min: z.optional(z.string()),
      max: z.optional(z.string()),
      minLength: z.optional(whole(0)),
      maxLength: z.optional(whole(1)),
      pattern: z.optional(z.string()),
    }),
  ),
  /** `files`: what is taken. */
  files: z.optional(z.object({ accept: z.array(z.string()), maxFiles: whole(1), maxBytesPerFile: Bytes, example: z.optional(z.string()) })),
  sensitivity: z.optional(openEnum(['normal', 'financial', 'health', 'identity'])),
});

/** What an insurer asks of whoever declares a claim on a contract. */
export const ClaimDefinition = z.object({
  id: Id,
  /** A draft that was begun with an older one is brought up to date before it can be sent. */
  version: whole(1),
  contractId: Id,
  contractNumber: z.string(),
  productName: z.string(),
  title: z.string(),
  /** What is good to have at hand before beginning. */
  preparation: z.array(z.object({ label: z.string(), help: z.optional(z.string()) })),
  steps: z.array(z.object({ id: text(1, 64), title: z.string(), intro: z.optional(z.string()), questions: z.array(Question) })),
  /** What is declared on one's honour when it is sent. */
  declaration: z.string(),
});

export type Question = Infer<typeof Question>;
export type QuestionType = Question['type'];
export type ClaimDefinition = Infer<typeof ClaimDefinition>;
export type ClaimStep = ClaimDefinition['steps'][number];
export type { Answer } from '../questionnaire-rules.js';
