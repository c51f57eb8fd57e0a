import {
  type AvenantError,
  type BaseStatement,
  type BaseStatementChange,
  type BaseValue,
  type InsurerApi,
  asAvenantError,
} from '@avenant/api';
import {
  type BaseStatementDraftState,
  type StatementWay,
  conflictIn,
  isNew,
  lineOf,
  linesIn,
  missingIn,
  sendable,
  unreadable,
} from './base-statement-figures.js';
import { demand } from './impossible-move.js';
import { type Wait, wait } from './wait.js';

export interface BaseStatementDraftOptions {
  readonly api: Pick<InsurerApi, 'baseStatements'>;
  readonly statement: BaseStatement;
  readonly wait?: Wait;
}

type Lines = BaseStatementChange['lines'];

/** After the last key, in milliseconds. */
const pause = 1200;

/**
 * A base statement being filled in: each figure is kept at the insurer's a moment after it was typed, held still to be checked, and returned.
 * Nothing typed is lost: not when keeping fails, not when a colleague was first. Verbs throw `ImpossibleMove` where they make no sense.
 */
export class BaseStatementDraft {
  readonly #api: BaseStatementDraftOptions['api'];
  readonly #wait: Wait;
  readonly #listeners = new Set<() => void>();
  /** What the insurer had when a figure was begun. */
  readonly #before = new Map<string, BaseValue | undefined>();
  #state: BaseStatementDraftState;
  #active: string | undefined;
  #timer: AbortController | undefined;
  #keeping: Promise<void> | undefined;
  #locked = false;
  #over = false;

  constructor({ api, statement, wait: waits = wait }: BaseStatementDraftOptions) {
    this.#api = api;
    this.#wait = waits;
    this.#state = { statement, typed: {}, problems: [], conflicts: [], keeping: 'idle' };
  }

  get state(): BaseStatementDraftState {
    return this.#state;
  }
  /** Something would be lost if the page went away. */
  get isDirty(): boolean {
    return Object.keys(this.#state.typed).some((code) => isNew(this.#state, code)) && this.may('change');
  }
  may(rel: string): boolean {
    return this.#state.statement.allowedActions.some((action) => action.rel === rel && action.enabled);
  }

  subscribe(listener: () => void): () => void {
    const own = () => listener();
    this.#listeners.add(own);
    return () => void this.#listeners.delete(own);
  }

  /** The statement was read anew: what is typed stays. */
  meet(statement: BaseStatement): void {
    if (statement.version < this.#state.statement.version) return; // An older answer that came late.
    const next = { ...this.#state, statement };
    const conflicts = Object.keys(next.typed).flatMap((code) => conflictIn(next, code, this.#before.get(code)));
    this.#become({ statement, conflicts });
  }

  /** The first figure is begun: colleagues hear of it. */
  async begin(): Promise<void> {
    if (this.#locked || !this.may('change')) return;
    this.#locked = true;
    try {
      this.meet(await this.#api.baseStatements.lock({ statementId: this.#id }));
    } catch (error) {
      this.#locked = false;
      if (asAvenantError(error).code === 'state-conflict') await this.look();
    }
  }

  type(code: string, text: string): void {
    const line = lineOf(this.#state.statement, code);
    if (!Object.hasOwn(this.#state.typed, code)) this.#before.set(code, line.value);
    this.#active = code;
    this.#become({ typed: { ...this.#state.typed, [code]: text }, problems: this.#state.problems.filter((one) => one.code !== code) });
    this.#later();
  }

  /** Another field: what can be read is kept at once; what cannot is said, unless a button is being pressed: nothing moves under the finger. */
  async leave(code: string, pressing = false): Promise<void> {
    this.#active = undefined;
    const text = this.#state.typed[code];
    if (text === undefined) return;
    if (!pressing && unreadable(this.#state).includes(code)) this.#become({ problems: [...this.#state.problems, { code, why: 'format' }] });
    await this.keep();
  }

  keepMine(code: string): Promise<void> {
    this.#before.set(code, lineOf(this.#state.statement, code).value);
    this.#become({ conflicts: this.#state.conflicts.filter((one) => one.code !== code) });
    return this.keep();
  }
  takeTheirs(code: string): void {
    this.#forget([code]);
    this.#become({ conflicts: this.#state.conflicts.filter((one) => one.code !== code) });
  }

  /** Asks how it stands, where somebody else may have written. */
  async look(): Promise<void> {
    try {
      this.meet(await this.#api.baseStatements.get({ statementId: this.#id }));
    } catch (error) {
      this.#become({ error: asAvenantError(error) });
    }
  }

  /** Keeps what was typed and can be read; what a colleague has written meanwhile is asked about first. */
  async keep(): Promise<void> {
    this.#timer?.abort();
    while (this.#keeping) await this.#keeping;
    this.#settle();
    const lines = sendable(this.#state);
    if (lines.length === 0 || !this.may('change')) return;
    this.#keeping = this.#send(lines);
    try {
      await this.#keeping;
    } finally {
      this.#keeping = undefined;
    }
  }

  /** Holds it still, to be checked. False where something is to be put right first. */
  async freeze(mode: StatementWay): Promise<boolean> {
    demand(!this.#state.busy, 'freeze');
    this.#active = undefined;
    const unread = unreadable(this.#state);
    if (mode === 'online') {
      await this.keep();
      if (unread.length > 0 || this.#state.keeping === 'failed' || this.#state.conflicts.length > 0) {
        const lacking = missingIn(this.#state).filter(({ code }) => !unread.includes(code));
        this.#become({ problems: [...lacking, ...unread.map((code) => ({ code, why: 'format' as const }))], checked: true });
        return false;
      }
    }
    return this.#move('freeze', (asked) => this.#api.baseStatements.freeze({ ...asked, mode }));
  }
  unfreeze(): Promise<boolean> {
    return this.#move('unfreeze', (asked) => this.#api.baseStatements.unfreeze(asked));
  }
  /** Returned, as declared. An answer that was lost is looked for: a statement is not returned twice. */
  async submit(): Promise<boolean> {
    const { mode } = this.#state.statement;
    demand(mode === 'online' || mode === 'scan', 'submit');
    const done = await this.#move('submit', (asked) => this.#api.baseStatements.submit({ ...asked, mode, attested: true }));
    if (done || !this.#state.error) return done;
    await this.look();
    const isReturned = ['submitted', 'under_review', 'validated'].includes(this.#state.statement.state);
    if (isReturned) this.#become({ error: undefined });
    return isReturned;
  }

  /** The page goes: what is typed is kept on the way out, unless somebody else is there by now. */
  dispose(keeping = true): void {
    this.#timer?.abort();
    if (keeping) void this.keep();
    this.#over = true;
  }

  get #id(): string {
    return this.#state.statement.id;
  }
  #later(): void {
    this.#timer?.abort();
    const timer = (this.#timer = new AbortController());
    this.#wait(pause, timer.signal).then(
      () => this.keep(),
      () => {},
    );
  }

  async #send(lines: Lines, again = true): Promise<void> {
    this.#become({ keeping: 'busy', error: undefined });
    try {
      const { etag } = this.#state.statement;
      const statement = await this.#api.baseStatements.change({ statementId: this.#id, etag, lines });
      this.#locked = true;
      lines.forEach(({ code, value }) => this.#before.set(code, value));
      this.#become({ keeping: 'idle', statement });
      this.#settle();
    } catch (thrown) {
      const error = asAvenantError(thrown);
      if (error.code !== 'precondition-failed' && error.code !== 'state-conflict') return this.#refused(error, lines);
      await this.look();
      this.#become({ keeping: 'idle' });
      const rest = sendable(this.#state);
      // Written by another hand, but not these figures: they are kept beside them.
      if (again && rest.length > 0 && this.may('change')) await this.#send(rest, false);
    }
  }
  #refused(error: AvenantError, lines: readonly { code: string }[]): void {
    const found = linesIn(error, lines).map((code) => ({ code, why: 'refused' as const }));
    this.#become({ keeping: 'failed', error, problems: [...this.#state.problems, ...found] });
  }

  async #move(
    busy: 'freeze' | 'unfreeze' | 'submit',
    ask: (asked: { statementId: string; etag: string }) => Promise<BaseStatement>,
  ): Promise<boolean> {
    if (this.#state.busy) return false;
    this.#become({ busy, error: undefined, problems: [], checked: false });
    try {
      const statement = await ask({ statementId: this.#id, etag: this.#state.statement.etag });
      this.#become({ busy: undefined, statement });
      return true;
    } catch (thrown) {
      const error = asAvenantError(thrown);
      const missing = linesIn(error, this.#state.statement.lines).map((code) => ({ code, why: 'missing' as const }));
      this.#become({ busy: undefined, problems: missing, checked: missing.length > 0, ...(missing.length === 0 && { error }) });
      if (error.code === 'precondition-failed' || error.code === 'state-conflict') await this.look();
      return false;
    }
  }

  /** What the insurer has is typed no more; what is being typed on stays as it stands under the fingers. */
  #settle(): void {
    this.#forget(Object.keys(this.#state.typed).filter((code) => code !== this.#active && !isNew(this.#state, code)));
  }
  #forget(codes: readonly string[]): void {
    if (codes.length === 0) return;
    const typed = Object.fromEntries(Object.entries(this.#state.typed).filter(([code]) => !codes.includes(code)));
    this.#become({ typed });
  }
  #become(change: Partial<BaseStatementDraftState>): void {
    this.#state = { ...this.#state, ...change };
    if (!this.#over) this.#listeners.forEach((tell) => tell());
  }
}
