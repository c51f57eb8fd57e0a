/**
 * Which questions of an insurer's questionnaire are asked, given the answers so far. Judged alike where they are drawn and where they are
 * received: the page shows, the insurer decides. A question is data; nothing here knows one by name.
 */
type Scalar = string | number | boolean;
/** `eq`, `in`, `gt`, `lt`, `exists` name a question first. An empty `all` always holds, an empty `any` never. */
export type Expr =
  | { all: Expr[] }
  | { any: Expr[] }
  | { not: Expr }
  | { eq: [question: string, value: Scalar] }
  | { in: [question: string, values: Scalar[]] }
  | { gt: [question: string, value: string | number] }
  | { lt: [question: string, value: string | number] }
  | { exists: [question: string] };

/** As it was given: text (days, amounts and numbers too), yes or no, codes that were chosen, or the parts of an address. */
export type Answer = string | boolean | string[] | Record<string, string>;
export type Answers = Readonly<Record<string, Answer>>;

/** What of a question decides whether it is asked. */
export interface Conditional {
  readonly id: string;
  readonly visibleIf?: Expr | undefined;
  readonly requiredIf?: Expr | undefined;
}
interface Steps<Q extends Conditional> {
  readonly steps: readonly { readonly questions: readonly Q[] }[];
}

/** What was said under a key: never what a page's scripts have put into `Object.prototype`. */
export const answerTo = (answers: Answers, id: string): Answer | undefined => (Object.hasOwn(answers, id) ? answers[id] : undefined);

export function isAnswered(answer: Answer | undefined): boolean {
  if (typeof answer === 'string') return answer.trim() !== '';
  if (typeof answer === 'boolean') return true;
  return answer !== undefined && Object.values(answer).some((part) => part.trim() !== '');
}

const isSame = (given: Answer | undefined, value: Scalar): boolean =>
  Array.isArray(given)
    ? given.includes(String(value))
    : typeof given === 'object'
      ? false
      : given !== undefined && String(given) === String(value);

const decimal = /^-?\d+(\.\d+)?$/;
/** Numbers as numbers, days as days; nothing where the two cannot be compared. */
function order(given: Answer | undefined, value: string | number): number | undefined {
  if (typeof given !== 'string' || given === '') return undefined;
  const other = String(value);
  if (decimal.test(given) !== decimal.test(other)) return undefined;
  if (decimal.test(given)) return Number(given) - Number(other);
  return given < other ? -1 : Number(given > other);
}

/** Whether a condition holds. What is not known does not hold, and neither does what cannot be compared. */
export function holds(expr: Expr, answers: Answers): boolean {
  // By its own key: a page may have written any name into `Object.prototype`.
  const [[name, value]] = Object.entries(expr) as [[string, never]];
  if (name === 'not') return !holds(value, answers);
  const of = (id: string) => answerTo(answers, id);
  const inner = value as Expr[];
  const [id, other] = value as [string, never];
  switch (name) {
    case 'all':
      return inner.every((one) => holds(one, answers));
    case 'any':
      return inner.some((one) => holds(one, answers));
    case 'eq':
      return isSame(of(id), other);
    case 'in':
      return (other as Scalar[]).some((one) => isSame(of(id), one));
    case 'gt':
      return (order(of(id), other) ?? 0) > 0;
    case 'lt':
      return (order(of(id), other) ?? 0) < 0;
    default:
      return name === 'exists' && isAnswered(of(id));
  }
}

/**
 * The questions that are asked, in their order, and the answers that count. A question depends on those before it alone; the answer to one
 * that is not asked counts for nothing, so that what was said before a change of mind decides nothing and is never sent.
 */
export function asked<Q extends Conditional>({ steps }: Steps<Q>, answers: Answers): { questions: Q[]; answers: Record<string, Answer> } {
  const counted: [string, Answer][] = [];
  const live = (): Answers => Object.fromEntries(counted);
  const questions = steps
    .flatMap((step) => step.questions)
    .filter(({ id, visibleIf }) => {
      if (visibleIf && !holds(visibleIf, live())) return false;
      const answer = answerTo(answers, id);
      if (isAnswered(answer)) counted.push([id, answer!]);
      return true;
    });
  return { questions, answers: Object.fromEntries(counted) };
}

/** Whether a question that is asked must be answered; one that says nothing of it may be left. */
export const isRequired = ({ requiredIf }: Conditional, answers: Answers): boolean =>
  requiredIf !== undefined && holds(requiredIf, answers);
