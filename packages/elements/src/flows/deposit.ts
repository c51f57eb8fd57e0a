import {
  asAvenantError,
  type AvenantError,
  type ErrorCode,
  type InsurerApi,
  type Requirement,
  type Submission,
  type SubmissionReceipt,
} from '@avenant/api';
import { Changes } from './changes.js';
import { obstacleTo, type DepositObstacle } from './deposit-obstacle.js';
import { askExpectedDocuments } from './expected-documents.js';
import { readyOf, zonesOf, type DepositZone } from './deposit-zone.js';
import { ImpossibleMove } from './impossible-move.js';
import { SubmissionKeys } from './submission-keys.js';
import { UploadQueue } from './upload-queue.js';
import type { UploadSummary } from './upload-summary.js';
import { wait as realWait, type Wait } from './wait.js';

export type DepositApi = Pick<InsurerApi, 'cases' | 'uploads'>;

/** `unavailable`: the expected documents could not be asked for, `error` says why. */
export type DepositPhase = 'loading' | 'unavailable' | 'open' | 'submitting' | 'submitted';

export interface DepositState {
  readonly phase: DepositPhase;
  readonly zones: readonly DepositZone[];
  readonly comment: string;
  readonly summary: UploadSummary;
  /** Open, and nothing stands in the way. */
  readonly canConfirm: boolean;
  /** What stands in the way while it is open. */
  readonly obstacle?: DepositObstacle | undefined;
  /** Why loading or handing in failed the last time; gone with the next try. */
  readonly error?: AvenantError | undefined;
  /** `submitted` only. */
  readonly receipt?: SubmissionReceipt | undefined;
}

export interface DepositOptions {
  api: DepositApi;
  caseId: string;
  /** One expected document alone. */
  requirementId?: string | undefined;
  wait?: Wait;
}

/** After these the insurer's idea of a file is no longer ours: ask about each again. */
const filesInDoubt: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'upload-not-ready',
  'upload-expired',
  'duplicate-file',
  'file-infected',
  'not-found',
]);

/**
 * Files for the documents that a case waits for: they leave as they come, and are handed in together by one press.
 * Verbs throw `ImpossibleMove` out of their phase; a failure is told by `state`, and takes nothing away.
 */
export class Deposit {
  #api: DepositApi;
  readonly #caseId: string;
  readonly #requirementId: string | undefined;
  readonly #queue: UploadQueue;
  readonly #changes: Changes;
  readonly #keys = new SubmissionKeys();
  readonly #life = new AbortController();
  #phase: DepositPhase = 'loading';
  #requirements: readonly Requirement[] = [];
  #unrestored: ReadonlyMap<string, AvenantError> = new Map();
  #comment = '';
  #error: AvenantError | undefined;
  #receipt: SubmissionReceipt | undefined;
  #loading: Promise<void> | undefined;
  #submitting: Promise<void> | undefined;
  #state: DepositState | undefined;
  #zones: readonly DepositZone[] = [];

  constructor({ api, caseId, requirementId, wait = realWait }: DepositOptions) {
    this.#api = api;
    this.#caseId = caseId;
    this.#requirementId = requirementId;
    this.#changes = new Changes(wait);
    this.#queue = new UploadQueue({ api, wait });
    this.#queue.subscribe(() => this.#changed());
  }

  /** The same object until something changes. */
  get state(): DepositState {
    const { items, summary } = this.#queue.state;
    if (this.#state?.summary === summary) return this.#state;
    this.#zones = zonesOf(this.#requirements, items, this.#unrestored, this.#zones);
    const obstacle = this.#phase === 'open' ? obstacleTo(this.#zones, this.#comment) : undefined;
    return (this.#state = {
      phase: this.#phase,
      zones: this.#zones,
      comment: this.#comment,
      summary,
      canConfirm: this.#phase === 'open' && !obstacle,
      obstacle,
      error: this.#error,
      receipt: this.#receipt,
    });
  }

  /** At most ten times a second. Answers the way to stop. */
  subscribe(listener: () => void): () => void {
    return this.#changes.subscribe(listener);
  }

  /** Asks what is expected, and what the insurer has of it already. May be asked again: files stay. Never rejects. */
  load(): Promise<void> {
    this.#demand('load', 'loading', 'unavailable', 'open');
    if (this.#phase === 'unavailable') this.#become('loading');
    return (this.#loading ??= this.#load().finally(() => (this.#loading = undefined)));
  }

  /** Takes files for one expected document; they leave as soon as they are found good. */
  add(requirementId: string, files: Iterable<File>): string[] {
    this.#demand('add', 'open');
    const zone = this.state.zones.find((it) => it.open && it.requirement.id === requirementId);
    if (!zone) throw new ImpossibleMove('add', 'no such zone, or it is closed');
    return this.#queue.add(files, zone.requirement);
  }

  remove(fileId: string): void {
    this.#demand('remove', 'open');
    this.#queue.remove(fileId);
  }

  pause(fileId: string): void {
    this.#queue.pause(fileId);
  }

  resume(fileId: string): void {
    this.#queue.resume(fileId);
  }

  retry(fileId: string): void {
    this.#queue.retry(fileId);
  }

  /** A precision that goes with the files. One that is too long is kept, and stands in the way. */
  setComment(comment: string): void {
    this.#demand('setComment', 'loading', 'unavailable', 'open');
    this.#comment = comment;
    this.#changed();
  }

  /** Hands in what is ready. Pressed twice, it is one submission. Never rejects: `state` says how it went. */
  confirm(): Promise<void> {
    if (this.#submitting) return this.#submitting;
    if (!this.state.canConfirm) throw new ImpossibleMove('confirm', this.state.obstacle?.code ?? this.#phase);
    const items = this.state.zones
      .map((zone) => ({ requirementId: zone.requirement.id, uploadIds: readyOf(zone).map((it) => it.uploadId!) }))
      .filter(({ uploadIds }) => uploadIds.length > 0);
    const comment = this.#comment.trim();
    this.#become('submitting');
    return (this.#submitting = this.#submit({ items, ...(comment ? { comment } : {}) }).finally(() => (this.#submitting = undefined)));
  }

  /** Back to the zones after a success: some may still wait for their document. */
  reopen(): void {
    this.#demand('reopen', 'submitted');
    this.#receipt = undefined;
    this.#become('open');
  }

  /** Another client of the same person answers from now on. (Another person: dispose of the deposit.) */
  use(api: DepositApi): void {
    this.#api = api;
    this.#queue.use(api);
  }

  /** Stops everything, but a submission that is under way: it is an act, and is not taken back by leaving. */
  dispose(): void {
    this.#life.abort();
    this.#changes.close();
    this.#queue.dispose();
  }

  async #load(error?: AvenantError): Promise<void> {
    const { signal } = this.#life;
    const isWelcome = () => !signal.aborted && this.#phase !== 'submitting' && this.#phase !== 'submitted';
    try {
      const expected = await askExpectedDocuments(this.#api, { caseId: this.#caseId, requirementId: this.#requirementId, signal });
      if (!isWelcome()) return;
      this.#requirements = expected.requirements;
      this.#unrestored = expected.unrestored;
      for (const { requirement, receipts } of expected.found) this.#queue.restore(receipts, requirement);
      this.#become('open', error);
    } catch (failure) {
      // What was known before is still there to be worked with.
      if (isWelcome())
        this.#become(this.#phase === 'open' ? 'open' : 'unavailable', error ?? asAvenantError(failure, 'cases.requirements'));
    }
  }

  async #submit(submission: Submission): Promise<void> {
    try {
      const receipt = await this.#api.cases.submit({ caseId: this.#caseId, ...submission }, { idempotencyKey: this.#keys.of(submission) });
      if (this.#life.signal.aborted) return;
      this.#keys.clear();
      this.#comment = '';
      this.#receipt = receipt;
      this.#requirements = this.#requirements.map((it) => receipt.requirements.find(({ id }) => id === it.id) ?? it);
      this.#queue.release(submission.items.flatMap(({ uploadIds }) => uploadIds));
      this.#become('submitted');
    } catch (error) {
      if (this.#life.signal.aborted) return;
      const failure = asAvenantError(error, 'cases.submit');
      if (failure.code === 'idempotency-key-reused') this.#keys.renew(submission);
      this.#become('open', failure);
      if (filesInDoubt.has(failure.code)) this.#queue.verifyAgain();
      // An earlier press may have reached the insurer although its answer did not reach us.
      if (failure.code === 'requirement-closed' || failure.code === 'state-conflict') await this.#load(failure);
    }
  }

  #demand(verb: string, ...phases: readonly DepositPhase[]): void {
    if (this.#life.signal.aborted) throw new ImpossibleMove(verb, 'disposed');
    if (!phases.includes(this.#phase)) throw new ImpossibleMove(verb, this.#phase);
  }

  #become(phase: DepositPhase, error?: AvenantError): void {
    this.#phase = phase;
    this.#error = error;
    this.#changed();
  }

  #changed(): void {
    this.#state = undefined;
    this.#changes.tell();
  }
}
