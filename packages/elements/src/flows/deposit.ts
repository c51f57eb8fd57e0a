import {
  asAvenantError,
  type AvenantError,
  type InsurerApi,
  type Requirement,
  type Submission,
  type SubmissionReceipt,
} from '@avenant/api';
import { obstacleTo, readyOf, takesFiles, type DepositObstacle, type DepositZone } from './deposit-zone.js';
import { demand } from './impossible-move.js';
import { SubmissionKeys } from './submission-keys.js';
import { UploadQueue } from './upload-queue.js';
import type { UploadItem, UploadSummary } from './upload-item.js';
import type { Wait } from './wait.js';

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
  wait?: Wait | undefined;
}

/** After these the insurer's idea of a file is no longer ours: ask about each again. */
const filesInDoubt: readonly string[] = ['upload-not-ready', 'upload-expired', 'duplicate-file', 'file-infected', 'not-found'];

/**
 * Files for the documents that a case waits for: they leave as they come, and are handed in together by one press.
 * Verbs throw `ImpossibleMove` out of their phase; a failure is told by `state`, and takes nothing away.
 */
export class Deposit {
  #api: DepositApi;
  readonly #caseId: string;
  readonly #requirementId: string | undefined;
  readonly #queue: UploadQueue;
  readonly #keys = new SubmissionKeys();
  #phase: DepositPhase = 'loading';
  #requirements: readonly Requirement[] = [];
  #unrestored: ReadonlyMap<string, AvenantError> = new Map();
  #comment = '';
  #error: AvenantError | undefined;
  #receipt: SubmissionReceipt | undefined;
  #loading: Promise<void> | undefined;
  #submitting: Promise<void> | undefined;
  #state: DepositState | undefined;

  constructor({ api, caseId, requirementId, wait }: DepositOptions) {
    this.#api = api;
    this.#caseId = caseId;
    this.#requirementId = requirementId;
    this.#queue = new UploadQueue({ api, wait });
  }

  /** The same object until something changes. */
  get state(): DepositState {
    const { items, summary } = this.#queue.state;
    if (this.#state?.summary === summary) return this.#state;
    const [phase, comment] = [this.#phase, this.#comment];
    const zones = this.#requirements.map((it) => this.#zone(it, items)).filter((zone) => zone.open || zone.items[0]);
    const obstacle = phase === 'open' ? obstacleTo(zones, comment) : undefined;
    const canConfirm = phase === 'open' && !obstacle;
    return (this.#state = { phase, zones, comment, summary, canConfirm, obstacle, error: this.#error, receipt: this.#receipt });
  }

  /** At most ten times a second. Answers the way to stop. */
  subscribe(listener: () => void): () => void {
    return this.#queue.subscribe(listener);
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
    demand(zone, 'add');
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
    this.#queue.changed();
  }

  /** Hands in what is ready. Pressed twice, it is one submission. Never rejects: `state` says how it went. */
  confirm(): Promise<void> {
    if (this.#submitting) return this.#submitting;
    demand(this.state.canConfirm, 'confirm');
    const items = this.state.zones
      .map((zone) => ({ requirementId: zone.requirement.id, uploadIds: readyOf(zone).map((it) => it.uploadId!) }))
      .filter(({ uploadIds }) => uploadIds[0]);
    const comment = this.#comment.trim();
    this.#become('submitting');
    return (this.#submitting = this.#submit({ items, ...(comment && { comment }) }).finally(() => (this.#submitting = undefined)));
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
    this.#queue.dispose();
  }

  /** A zone in which nothing has changed is the same object as before. */
  #zone(requirement: Requirement, all: readonly UploadItem[]): DepositZone {
    const items = all.filter((it) => it.requirementId === requirement.id);
    const unrestored = this.#unrestored.get(requirement.id);
    const before = this.#state?.zones.find((it) => it.requirement === requirement && it.unrestored === unrestored);
    const isSame = before?.items.length === items.length && items.every((item, i) => item === before.items[i]);
    return isSame ? before : { requirement, open: takesFiles(requirement), items, unrestored };
  }

  async #load(error?: AvenantError): Promise<void> {
    const signal = this.#queue.life;
    const isWelcome = () => !signal.aborted && this.#phase !== 'submitting' && this.#phase !== 'submitted';
    try {
      const { items } = await this.#api.cases.requirements({ caseId: this.#caseId }, { signal });
      const requirements = items.filter(({ id }) => id === (this.#requirementId ?? id));
      const unrestored = new Map<string, AvenantError>();
      /** Requirements whose uploads could not be asked for may be worked with all the same. */
      const listed = async ({ id: requirementId }: Requirement) => {
        try {
          return (await this.#api.uploads.list({ requirementId }, { signal })).items;
        } catch (failure) {
          unrestored.set(requirementId, asAvenantError(failure, 'uploads.list'));
          return [];
        }
      };
      const found = await Promise.all(requirements.filter(takesFiles).map(async (it) => [it, await listed(it)] as const));
      if (!isWelcome()) return;
      this.#requirements = requirements;
      this.#unrestored = unrestored;
      for (const [requirement, receipts] of found) this.#queue.restore(receipts, requirement);
      this.#become('open', error);
    } catch (failure) {
      // What was known before is still there to be worked with.
      if (isWelcome())
        this.#become(this.#phase === 'open' ? 'open' : 'unavailable', error ?? asAvenantError(failure, 'cases.requirements'));
    }
  }

  async #submit(submission: Submission): Promise<void> {
    const { life } = this.#queue;
    try {
      const receipt = await this.#api.cases.submit({ caseId: this.#caseId, ...submission }, { idempotencyKey: this.#keys.of(submission) });
      if (life.aborted) return;
      this.#keys.clear();
      this.#comment = '';
      this.#receipt = receipt;
      this.#requirements = this.#requirements.map((it) => receipt.requirements.find(({ id }) => id === it.id) ?? it);
      this.#queue.release(submission.items.flatMap(({ uploadIds }) => uploadIds));
      this.#become('submitted');
    } catch (error) {
      if (life.aborted) return;
      const failure = asAvenantError(error, 'cases.submit');
      const { code } = failure;
      if (code === 'idempotency-key-reused') this.#keys.renew(submission);
      this.#become('open', failure);
      if (filesInDoubt.includes(code)) this.#queue.verifyAgain();
      // An earlier press may have reached the insurer although its answer did not reach us.
      if (code === 'requirement-closed' || code === 'state-conflict') await this.#load(failure);
    }
  }

  #demand(verb: string, ...phases: readonly DepositPhase[]): void {
    demand(!this.#queue.life.aborted && phases.includes(this.#phase), verb);
  }

  #become(phase: DepositPhase, error?: AvenantError): void {
    this.#phase = phase;
    this.#error = error;
    this.#queue.changed();
  }
}
