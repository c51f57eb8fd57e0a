import {
  asAvenantError,
  type Answer,
  type AvenantError,
  type ClaimDraft as Kept,
  type ClaimDraftChange,
  type InsurerApi,
} from '@avenant/api';
import { type Answers, answerTo } from '@avenant/api/questionnaire-rules.js';
import { demand } from './impossible-move.js';
import { wait as realWait, type Wait } from './wait.js';

export type ClaimDraftApi = Pick<InsurerApi, 'claimDrafts'>;

/** `conflict`: what is typed here was changed elsewhere too; nothing is kept until somebody chooses. `gone`: the insurer keeps it no longer. */
export type Saving = 'saved' | 'unsaved' | 'saving' | 'failed' | 'conflict' | 'gone';

export interface ClaimDraftState {
  /** As the insurer has it. */
  readonly kept: Kept;
  /** As it stands in the fields. */
  readonly answers: Answers;
  readonly stepId: string;
  readonly saving: Saving;
  /** Why it could not be kept the last time. */
  readonly error?: AvenantError | undefined;
  /** Questions that were answered here and elsewhere, each in its own way. */
  readonly disputed: readonly string[];
}

export interface ClaimDraftOptions {
  readonly api: ClaimDraftApi;
  readonly draft: Kept;
  readonly wait?: Wait | undefined;
}

/** What is typed leaves a second after the first stroke that is not kept yet: at most the last two seconds are lost with the tab. */
const pause = 1000;
/** After a failure it is tried again by itself. */
const patience = 5000;

const isSame = (one: Answer | undefined, other: Answer | undefined) => JSON.stringify(one) === JSON.stringify(other);

/**
 * A declaration that the insurer keeps as it is written: one request at a time, each on the version that was read. Two tabs, or two
 * people, never write over each other: where both have answered the same question, somebody chooses. Never rejects: `state` tells.
 */
export class ClaimDraft {
  readonly #api: ClaimDraftApi;
  readonly #wait: Wait;
  readonly #life = new AbortController();
  readonly #listeners = new Set<() => void>();
  /** What is not kept yet; nothing where an answer was taken away. */
  #pending = new Map<string, Answer | undefined>();
  /** What left without an answer: found again at the insurer's, it is ours and no one else's. */
  #doubtful: [string, Answer | undefined][] = [];
  #theirs: Kept | undefined;
  /** Where the insurer last heard that one stands here; where somebody stands elsewhere is no reason to be moved. */
  #keptStep: string;
  #waiting = false;
  #saving: Promise<void> | undefined;
  #state: ClaimDraftState;

  constructor({ api, draft, wait = realWait }: ClaimDraftOptions) {
    this.#api = api;
    this.#wait = wait;
    this.#keptStep = draft.stepId;
    this.#state = { kept: draft, answers: draft.answers, stepId: draft.stepId, saving: 'saved', disputed: [] };
  }

  get state(): ClaimDraftState {
    return this.#state;
  }

  /** Something would be lost if the page went away. */
  get isUnsaved(): boolean {
    return this.#state.kept.state === 'draft' && (this.#pending.size > 0 || this.#state.stepId !== this.#keptStep);
  }

  subscribe(listener: () => void): () => void {
    const own = () => listener();
    this.#listeners.add(own);
    return () => void this.#listeners.delete(own);
  }

  /** Keeps an answer, half typed or whole; an empty one is taken away. */
  answer(id: string, answer: Answer | undefined): void {
    this.#demand('answer');
    if (isSame(answer, answerTo(this.#state.answers, id))) return; // A field that is left tells once more what it holds.
    this.#pending.set(id, answer);
    this.#draw();
    this.#later(pause);
  }

  /** Goes to a step; where one stands is kept too. */
  goTo(stepId: string): void {
    this.#demand('goTo');
    if (stepId === this.#state.stepId) return;
    this.#become({ stepId });
    this.#later(pause);
  }

  /** Keeps all of it now; false where it could not be. */
  async flush(): Promise<boolean> {
    do {
      while (this.#saving) await this.#saving;
      if (this.isUnsaved && this.#isFree) await (this.#saving = this.#save());
      // On another version than was read: at once again, on that one.
    } while (this.isUnsaved && this.#state.saving === 'unsaved' && this.#isFree);
    return !this.isUnsaved && this.#state.saving === 'saved';
  }

  /** What is typed here counts: it goes over what was answered elsewhere. */
  keepMine(): Promise<boolean> {
    return this.#settle(() => {});
  }

  /** What was answered elsewhere counts. */
  takeTheirs(): Promise<boolean> {
    return this.#settle(() => this.#state.disputed.forEach((id) => this.#pending.delete(id)));
  }

  /** What the insurer has of it now: files may have come, or somebody may have sent it. */
  async refresh(): Promise<void> {
    while (this.#saving) await this.#saving;
    if (this.#life.signal.aborted || this.#state.saving === 'conflict') return;
    await (this.#saving = this.#reread()
      .then(
        (theirs) => this.#meet(theirs),
        (error: unknown) => this.#fail(error),
      )
      .finally(() => (this.#saving = undefined)));
    if (this.isUnsaved) this.#later(0);
  }

  /** Stops; what is under way arrives or not. */
  dispose(): void {
    this.#life.abort();
    this.#listeners.clear();
  }

  get #isFree(): boolean {
    return !this.#life.signal.aborted && this.#state.saving !== 'conflict' && this.#state.saving !== 'gone';
  }

  #later(milliseconds: number): void {
    if (this.#state.saving === 'saved') this.#become({ saving: 'unsaved' });
    if (this.#waiting || this.#saving || !this.#isFree) return;
    this.#waiting = true;
    this.#wait(milliseconds, this.#life.signal).then(
      () => {
        this.#waiting = false;
        if (!this.#saving && this.#isFree && this.isUnsaved) this.#saving = this.#save();
      },
      () => {}, // The page has gone.
    );
  }

  async #save(): Promise<void> {
    const { kept, stepId } = this.#state;
    const sent = new Map(this.#pending);
    this.#become({ saving: 'saving' });
    this.#doubtful = [...this.#doubtful, ...sent];
    const answers = Object.fromEntries([...sent].map(([id, answer]) => [id, answer ?? null]));
    const change: ClaimDraftChange = { ...(sent.size > 0 && { answers }), stepId };
    try {
      const now = await this.#api.claimDrafts.change({ draftId: kept.id, etag: kept.etag, ...change });
      if (this.#life.signal.aborted) return;
      this.#keptStep = stepId;
      for (const [id, answer] of sent) if (this.#pending.get(id) === answer) this.#pending.delete(id);
      this.#keep(now);
    } catch (error) {
      await this.#stumble(error);
    } finally {
      this.#saving = undefined;
    }
    const { saving } = this.#state;
    if (this.isUnsaved && !this.#life.signal.aborted) this.#later(saving === 'failed' ? patience : pause);
  }

  async #stumble(error: unknown): Promise<void> {
    if (this.#life.signal.aborted) return;
    const { code } = asAvenantError(error);
    if (code !== 'precondition-failed' && code !== 'state-conflict') return this.#fail(error);
    try {
      this.#meet(await this.#reread());
    } catch (failure) {
      this.#fail(failure);
    }
  }

  #fail(error: unknown): void {
    if (this.#life.signal.aborted) return;
    const failure = asAvenantError(error, 'claimDrafts.change');
    this.#become({ saving: failure.code === 'not-found' ? 'gone' : 'failed', error: failure });
  }

  #reread(): Promise<Kept> {
    return this.#api.claimDrafts.get({ draftId: this.#state.kept.id }, { signal: this.#life.signal });
  }

  /** Another version than ours: what was changed there alone is taken; what was changed in both places is for somebody to choose. */
  #meet(theirs: Kept): void {
    const { kept } = this.#state;
    const disputed = [...this.#pending.keys()].filter((id) => {
      const there = theirs.answers[id];
      const ours = [kept.answers[id], this.#pending.get(id), ...this.#doubtful.filter(([one]) => one === id).map(([, answer]) => answer)];
      return !ours.some((answer) => isSame(there, answer));
    });
    if (disputed.length === 0 || theirs.state !== 'draft') return this.#keep(theirs);
    this.#theirs = theirs;
    this.#become({ saving: 'conflict', disputed });
  }

  /** `now` is the insurer's version from here on. */
  #keep(now: Kept): void {
    for (const [id, answer] of this.#pending) if (isSame(now.answers[id], answer)) this.#pending.delete(id);
    if (now.state !== 'draft') this.#pending.clear();
    this.#doubtful = [];
    this.#state = { ...this.#state, kept: now, error: undefined, disputed: [] };
    this.#draw({ saving: this.isUnsaved ? 'unsaved' : 'saved' });
  }

  async #settle(choose: () => void): Promise<boolean> {
    demand(this.#theirs && this.#state.saving === 'conflict', 'choose');
    const theirs = this.#theirs;
    this.#theirs = undefined;
    choose();
    this.#keep(theirs);
    return this.flush();
  }

  /** The answers as they stand: the insurer's, and over them what is not kept yet. */
  #draw(change: Partial<ClaimDraftState> = {}): void {
    const answers = new Map(Object.entries(this.#state.kept.answers));
    for (const [id, answer] of this.#pending)
      if (answer === undefined) answers.delete(id);
      else answers.set(id, answer);
    this.#become({ ...change, answers: Object.fromEntries(answers) });
  }

  #demand(verb: string): void {
    demand(!this.#life.signal.aborted && this.#state.kept.state === 'draft', verb);
  }

  #become(change: Partial<ClaimDraftState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
