import { asAvenantError, isAvenantError, type InsurerApi, type Requirement, type UploadReceipt } from '@avenant/api';
import { isReadable } from './examine-file.js';
import { refusal, type FileRefusal } from './file-rules.js';
import { demand } from './impossible-move.js';
import { settledReceipt } from './settled-receipt.js';
import { allows, type UploadItem, type UploadPhase, type UploadVerb } from './upload-item.js';
import type { Wait } from './wait.js';

export type UploadsApi = Pick<InsurerApi, 'uploads'>;

/** What a file shares with the others of its queue. */
export interface UploadSurroundings {
  readonly wait: Wait;
  /** Aborted with the queue. */
  readonly life: AbortSignal;
  readonly api: UploadsApi;
  changed(): void;
  /** A file of the queue has this upload already. */
  owns(uploadId: string): boolean;
  /** The insurer has given a file its identifier. */
  announced(upload: Upload, uploadId: string): void;
}

/** How long a request may take to stop before what it was sending is given up all the same. */
const STOPPING = 100;
/** Giving up is told so many times if need be; what stays behind expires at the insurer's. */
const DISCARDS = 4;

/** One file's way to the insurer: announced once, sent by one request at a time, asked about until it is judged. */
export class Upload {
  /** As it is now: a new object for every change. */
  item: UploadItem;
  fingerprint: string | undefined;
  readonly requirement: Requirement;
  readonly #around: UploadSurroundings;
  /** Every byte is with the insurer: trying again means asking again. */
  #hasArrived = false;
  /** Whether the insurer has heard of it is open: the answer was lost. */
  #inDoubt = false;
  #gone = false;
  #tellLeft!: (nothing: undefined) => void;
  /** Resolves when the file leaves the queue: nothing that it waits for matters any more. */
  readonly left = new Promise<undefined>((resolve) => (this.#tellLeft = resolve));
  #announcing: Promise<string> | undefined;
  #sending: Promise<void> | undefined;
  /** What is going on now: a request that sends, or one that asks. */
  #run = new AbortController();

  constructor(item: UploadItem, requirement: Requirement, around: UploadSurroundings, fingerprint?: string) {
    this.item = item;
    this.requirement = requirement;
    this.#around = around;
    this.fingerprint = fingerprint;
  }

  /** A request still holds its bytes, even if it was told to stop. */
  get isSending(): boolean {
    return this.#sending !== undefined;
  }

  become(phase: UploadPhase, more?: Partial<UploadItem>): void {
    // What was true of a failure does not follow into the next phase.
    const { code, retryable, ...kept } = this.item as UploadItem & { code?: unknown; retryable?: unknown };
    this.item = { ...kept, ...phase, ...more } as UploadItem;
    this.#around.changed();
  }

  refused(code: FileRefusal['code']): UploadPhase {
    return { state: 'refused', refusal: refusal(code, this.requirement, this.item.bytes) };
  }

  act(verb: UploadVerb): void {
    demand(allows(verb, this.item), verb);
    if (this.#hasArrived && this.item.uploadId) return this.verify();
    this.become({ state: verb === 'pause' ? 'paused' : 'waiting' });
    if (verb === 'pause') this.#run.abort();
  }

  /** Asks the insurer again what it thinks of the file. */
  verify(): void {
    this.become({ state: 'verifying' });
    void this.#during((signal) => settledReceipt(this.#around, this.item.uploadId!, signal));
  }

  /** Another client answers from now on: what was going on goes on with it. */
  restart(): void {
    this.#run.abort();
    if (this.item.state === 'sending') this.become({ state: 'waiting' });
    else if (this.item.state === 'verifying') this.verify();
  }

  /** Sends what the insurer does not have yet. Never rejects; never twice at the same time. */
  transfer(): Promise<void> {
    this.#hasArrived = false;
    this.become({ state: 'sending' });
    return (this.#sending = this.#during((signal) => this.#send(signal)).finally(() => (this.#sending = undefined)));
  }

  /** Leaves the queue, and the insurer's. Resolves when the insurer was told, or could not be. */
  async giveUp(): Promise<void> {
    const { api, wait, life } = this.#around;
    this.leave();
    // An announcement is short, and stopping it would leave an upload that nobody knows of.
    await this.#announcing?.catch(() => {});
    await Promise.race([this.#sending, wait(STOPPING)]);
    const { uploadId } = this.item;
    for (let attempt = 0; uploadId && attempt < DISCARDS && !life.aborted; attempt++) {
      try {
        return await api.uploads.discard({ uploadId });
      } catch (error) {
        if (isAvenantError(error) && !error.retryable) return;
        await wait(1000 * 4 ** attempt, life).catch(() => {});
      }
    }
  }

  /** Leaves the queue, and stays with the insurer. */
  leave(): void {
    this.#gone = true;
    this.#tellLeft(undefined);
    this.#run.abort();
  }

  /** What the insurer says of the file. */
  update({ state, offset, reasonCode = 'unknown', mime = this.item.mime }: UploadReceipt): void {
    if (this.#gone) return;
    if (state === 'receiving' && this.item.state === 'interrupted') return this.become(this.item, { sent: offset });
    this.#hasArrived = true;
    const more = { sent: this.item.bytes, mime };
    if (state === 'clean') this.become({ state: 'ready' }, more);
    else if (state === 'infected') this.become(this.refused(state), more);
    else if (state === 'refused') this.become(this.refused(reasonCode), more);
    else {
      this.become(this.item, more);
      this.verify();
    }
  }

  async #during(task: (signal: AbortSignal) => Promise<UploadReceipt>): Promise<void> {
    const { signal } = (this.#run = new AbortController());
    try {
      this.update(await task(signal));
    } catch (error) {
      const [phase, more] = await this.#troubleOf(error);
      if (!this.#gone && !signal.aborted) this.become(phase, more);
    }
  }

  async #send(signal: AbortSignal): Promise<UploadReceipt> {
    const uploadId = this.item.uploadId ?? (await (this.#announcing = this.#announce()));
    signal.throwIfAborted();
    const onProgress = (sent: number) => {
      if (!signal.aborted) this.become(this.item, { sent: Math.min(sent, this.item.bytes) });
    };
    return this.#around.api.uploads.send({ uploadId, file: this.item.file! }, { signal, onProgress });
  }

  /** Tells the insurer of the file once, even when the answer to the first telling was lost: then it looks before it tells again. */
  async #announce(): Promise<string> {
    const { api, life: signal } = this.#around;
    const { filename, bytes, mime: filetype = '', requirementId } = this.item;
    const intent = { caseId: this.requirement.caseId, requirementId, filename, filetype, bytes, fingerprint: this.fingerprint! };
    const known = this.#inDoubt ? (await api.uploads.list({ requirementId }, { signal })).items : [];
    const heard = known.find((it) => it.state === 'receiving' && it.fingerprint === this.fingerprint && !this.#around.owns(it.id));
    this.#inDoubt = true;
    const uploadId = heard?.id ?? (await api.uploads.create(intent, { signal })).uploadId;
    this.#inDoubt = false;
    this.#around.announced(this, uploadId);
    this.become(this.item, { uploadId });
    return uploadId;
  }

  /** What may pass is known here: a chunk may not come while it lasts. The rest is an answer of the insurer's. */
  async #troubleOf(error: unknown): Promise<[phase: UploadPhase, more?: Partial<UploadItem>]> {
    const { code, retryable } = asAvenantError(error, 'uploads');
    const { file } = this.item;
    // A browser says "network" for a file that it could not read.
    if (file && !this.#hasArrived && !(await isReadable(file))) return [this.refused('unreadable')];
    const trouble = retryable ? undefined : await import('./upload-trouble.js').catch(() => undefined);
    return trouble?.troubleOf(error, this.item, (it) => this.refused(it)) ?? [{ state: 'failed', code, retryable: true }];
  }
}
