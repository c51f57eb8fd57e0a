import type { AvenantError, DateRange, Extension } from '@avenant/api';
import { type Beside, type ExtensionProblem, type TypedPeriod, periodProblems, refusedDays, resumedProblems } from './extension-problem.js';
import { ImpossibleMove } from './impossible-move.js';
import { typedDay } from './period.js';

export type ExtensionPhase = 'editing' | 'reviewing' | 'sent';

export interface ExtensionState {
  readonly phase: ExtensionPhase;
  /** What stands in the fields, as it was typed. */
  readonly typed: Readonly<Record<'start' | 'end' | 'resumedOn', string>>;
  /** In the order of their days. */
  readonly periods: readonly TypedPeriod[];
  /** Whether work has been taken up again; nothing until it is said. */
  readonly resumed?: boolean | undefined;
  readonly problems: readonly ExtensionProblem[];
}

export interface ExtensionOptions {
  /** The insurer's today, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Days that were declared before. */
  readonly declared?: () => readonly DateRange[];
}

const nothingTyped = { start: '', end: '' };

/**
 * Further days off work, on their way to being asked for: periods are added one by one, then looked over as a whole. What is typed stays
 * until it has become a period; what is refused comes back to be put right. Verbs throw `ImpossibleMove` out of their phase.
 */
export class ExtensionDraft {
  readonly #options: ExtensionOptions;
  readonly #listeners = new Set<() => void>();
  #state: ExtensionState = { phase: 'editing', typed: { ...nothingTyped, resumedOn: '' }, periods: [], problems: [] };

  /** `before`: the one that was left, which this one goes on from. */
  constructor(options: ExtensionOptions, before?: ExtensionDraft) {
    this.#options = options;
    if (before?.isTouched) this.#state = before.state;
  }

  get state(): ExtensionState {
    return this.#state;
  }

  /** Something would be lost if the page went away. */
  get isTouched(): boolean {
    const { phase, typed, periods, resumed } = this.#state;
    return phase !== 'sent' && (periods.length > 0 || resumed !== undefined || Object.values(typed).some((text) => text.trim()));
  }

  /** Answers the way to stop listening. */
  subscribe(listener: () => void): () => void {
    const own = () => listener();
    this.#listeners.add(own);
    return () => void this.#listeners.delete(own);
  }

  /** Keeps what is typed, and says nothing of it yet. */
  type(field: keyof ExtensionState['typed'], text: string): void {
    this.#demand('type', 'editing');
    this.#become({ typed: { ...this.#state.typed, [field]: text } });
  }

  /** The person goes to another field: what was wrong is looked at again, nothing new is found wrong. */
  leave(): void {
    this.#demand('leave', 'editing');
    const { typed, resumed, problems } = this.#state;
    const found = [...periodProblems(typed, this.#beside), ...resumedProblems(resumed, typed.resumedOn, this.#beside)];
    const isListed = ({ field }: ExtensionProblem) => field === 'periods';
    const fields = problems.map(({ field }) => field);
    this.#become({ problems: [...problems.filter(isListed), ...found.filter(({ field }) => fields.includes(field))] });
  }

  /** Makes a period of what stands in the fields; false when it cannot be one, `problems` says why. */
  add(): boolean {
    this.#demand('add', 'editing');
    const { typed, periods, problems } = this.#state;
    const found = periodProblems(typed, this.#beside);
    const others = problems.filter(({ field }) => !Object.hasOwn(nothingTyped, field));
    if (found.length > 0) {
      this.#become({ problems: [...found, ...others] });
      return false;
    }
    const period = { start: typedDay(typed.start)!, end: typedDay(typed.end)!, typed: { start: typed.start, end: typed.end } };
    this.#become({
      typed: { ...typed, ...nothingTyped },
      periods: [...periods, period].sort((a, b) => a.start.localeCompare(b.start)),
      problems: others,
    });
    return true;
  }

  /** Gives a period up. */
  remove(period: TypedPeriod): void {
    this.#demand('remove', 'editing');
    const { periods, problems } = this.#state;
    if (!periods.includes(period)) throw new ImpossibleMove('remove: no such period');
    this.#become({
      periods: periods.filter((one) => one !== period),
      // What was said of all of them was said of others.
      problems: problems.filter(({ field, of }) => field !== 'periods' || (of !== undefined && of !== period)),
    });
  }

  /** Whether the fields are free to take a period back. */
  get canChange(): boolean {
    const { phase, typed } = this.#state;
    return phase === 'editing' && !typed.start.trim() && !typed.end.trim();
  }

  /** Takes a period back into the fields, as it was typed. */
  change(period: TypedPeriod): void {
    if (!this.canChange) throw new ImpossibleMove('change: the fields are taken');
    this.remove(period);
    this.#become({ typed: { ...this.#state.typed, ...period.typed } });
  }

  /** Says whether work has been taken up again. */
  answer(resumed: boolean): void {
    this.#demand('answer', 'editing');
    const { problems } = this.#state;
    this.#become({ resumed, problems: problems.filter(({ field }) => field !== 'resumed' && (resumed || field !== 'resumedOn')) });
  }

  /** Looks the whole over: a period that stands in the fields is taken as well. False when something is to be put right. */
  review(): boolean {
    this.#demand('review', 'editing');
    this.#become({ problems: [] });
    if (!this.canChange || !this.#state.periods[0]) this.add();
    const { typed, resumed, problems } = this.#state;
    const all = [...problems, ...resumedProblems(resumed, typed.resumedOn, this.#beside)];
    this.#become({ problems: all, phase: all[0] ? 'editing' : 'reviewing' });
    return !all[0];
  }

  /** Back to the fields. */
  edit(): void {
    this.#demand('edit', 'reviewing');
    this.#become({ phase: 'editing' });
  }

  /** What is asked of the insurer. */
  get request(): Extension {
    this.#demand('request', 'reviewing');
    const { periods, resumed, typed } = this.#state;
    return {
      periods: periods.map(({ start, end }) => ({ start, end })),
      resumedWork: resumed === true,
      ...(resumed && { resumedOn: typedDay(typed.resumedOn)! }),
    };
  }

  /** The insurer has refused. True when it is about the days: they are there to be put right. */
  refuse(error: AvenantError): boolean {
    this.#demand('refuse', 'reviewing');
    const problems = refusedDays(error, this.#beside);
    if (problems.length > 0) this.#become({ phase: 'editing', problems });
    return problems.length > 0;
  }

  /** The insurer has it. */
  settle(): void {
    this.#demand('settle', 'reviewing');
    this.#become({ phase: 'sent' });
  }

  get #beside(): Beside {
    return { today: this.#options.today(), declared: this.#options.declared?.() ?? [], periods: this.#state.periods };
  }

  #demand(verb: string, phase: ExtensionPhase): void {
    if (this.#state.phase !== phase) throw new ImpossibleMove(`${verb} while ${this.#state.phase}`);
  }

  #become(change: Partial<ExtensionState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

const begun = new WeakMap<object, Map<string, ExtensionDraft>>();

/** The request for a case: as it was left, where its page was left by a link. In memory alone, by client: another person has another. */
export function extensionOf(client: object, caseId: string, options: ExtensionOptions): ExtensionDraft {
  const known = begun.get(client) ?? new Map<string, ExtensionDraft>();
  const draft = new ExtensionDraft(options, known.get(caseId));
  begun.set(client, known.set(caseId, draft));
  return draft;
}
