import type { InsurerApi, Requirement, UploadReceipt } from '@avenant/api';
import { Announcement } from './announcement.js';
import { discardUpload } from './discard-upload.js';
import { isReadable } from './examine-file.js';
import type { FileFacts } from './file-rules.js';
import { ImpossibleMove } from './impossible-move.js';
import { settledReceipt } from './settled-receipt.js';
import { allows, moves, type UploadItem, type UploadPhase } from './upload-item.js';
import { isForgotten, phaseOfError, phaseOfReceipt } from './upload-outcome.js';
import type { Wait } from './wait.js';

export type UploadsApi = Pick<InsurerApi, 'uploads'>;

/** What a file shares with the others of its queue. */
export interface UploadSurroundings {
  readonly wait: Wait;
  /** Aborted with the queue. */
  readonly life: AbortSignal;
  readonly api: () => UploadsApi;
  readonly changed: () => void;
  /** A file of the queue has this upload already. */
  readonly owns: (uploadId: string) => boolean;
  /** The insurer has given a file its identifier. */
  readonly announced: (upload: Upload, uploadId: string) => void;
}

/** How long a request may take to stop before what it was sending is given up all the same. */
const STOPPING = 100;

/** One file's way to the insurer: announced once, sent by one request at a time, asked about until it is judged. */
export class Upload {
  fingerprint?: string | undefined;
  readonly requirement: Requirement;
  readonly #around: UploadSurroundings;
  #item: UploadItem;
  /** Every byte is with the insurer: trying again means asking again. */
  #arrived = false;
  #gone = false;
  #tellLeft!: () => void;
  /** Resolves when the file leaves the queue: nothing that it waits for matters any more. */
  readonly left = new Promise<undefined>((resolve) => {
    this.#tellLeft = () => resolve(undefined);
  });
  readonly #announcement = new Announcement();
  #announcing: Promise<string> | undefined;
  #sending: Promise<void> | undefined;
  /** What is going on now: a request that sends, or one that asks. */
  #run = new AbortController();

  constructor(item: UploadItem, requirement: Requirement, around: UploadSurroundings) {
    this.#item = item;
    this.requirement = requirement;
    this.#around = around;
  }

  /** A file that the insurer knows from before this page. */
  static restored(id: string, receipt: UploadReceipt, requirement: Requirement, around: UploadSurroundings): Upload {
    const { filename, bytes, mime, id: uploadId } = receipt;
    const upload = new Upload(
      { id, requirementId: requirement.id, filename, bytes, mime, uploadId, state: 'interrupted' },
      requirement,
      around,
    );
    upload.fingerprint = receipt.fingerprint;
    upload.update(receipt);
    return upload;
  }

  get item(): UploadItem {
    return this.#item;
  }

  /** A request still holds its bytes, even if it was told to stop. */
  get isSending(): boolean {
    return this.#sending !== undefined;
  }

  /** The rules have spoken: the file may go, or it may not. */
  judge(phase: UploadPhase, facts?: FileFacts, suspectedDuplicate?: true): void {
    this.fingerprint = facts?.fingerprint;
    this.#go(phase, { mime: facts?.mime, suspectedDuplicate });
  }

  /** The same file was chosen again: its bytes are back. */
  adopt(file: File, facts: FileFacts): void {
    this.fingerprint = facts.fingerprint;
    this.#go({ state: 'waiting' }, { file, mime: facts.mime });
  }

  /** What the insurer says of a file whose bytes are not here. */
  update(receipt: UploadReceipt): void {
    if (receipt.state === 'receiving') this.#set({ sent: receipt.offset });
    else this.#settle(receipt);
  }

  pause(): void {
    this.#demand('pause');
    this.#go({ state: 'paused' });
    this.#run.abort();
  }

  resume(): void {
    this.#demand('resume');
    this.#go({ state: 'waiting' });
  }

  retry(): void {
    this.#demand('retry');
    if (this.#arrived) this.verify();
    else this.#go({ state: 'waiting' });
  }

  /** Asks the insurer again what it thinks of the file. */
  verify(): void {
    this.#go({ state: 'verifying' });
    void this.#ask();
  }

  /** Another client answers from now on: what was going on goes on with it. */
  restart(): void {
    this.#run.abort();
    if (this.#item.state === 'sending') this.#go({ state: 'waiting' });
    else if (this.#item.state === 'verifying') void this.#ask();
  }

  /** Sends what the insurer does not have yet. Never rejects; never twice at the same time. */
  transfer(): Promise<void> {
    if (this.#sending) throw new ImpossibleMove('transfer', 'sending');
    this.#go({ state: 'sending' });
    this.#sending = this.#transfer().finally(() => (this.#sending = undefined));
    return this.#sending;
  }

  /** Leaves the queue, and the insurer's. Resolves when the insurer was told, or could not be. */
  async giveUp(): Promise<void> {
    this.leave();
    // An announcement is short, and stopping it would leave an upload that nobody knows of.
    await this.#announcing?.catch(() => undefined);
    await Promise.race([this.#sending, this.#around.wait(STOPPING)]);
    const { uploadId } = this.#item;
    if (uploadId) await discardUpload(this.#around.api(), uploadId, { wait: this.#around.wait, signal: this.#around.life });
  }

  /** Leaves the queue, and stays with the insurer. */
  leave(): void {
    this.#gone = true;
    this.#tellLeft();
    this.#run.abort();
  }

  async #transfer(): Promise<void> {
    const { signal } = (this.#run = new AbortController());
    try {
      const uploadId = this.#item.uploadId ?? (await (this.#announcing = this.#announce()));
      signal.throwIfAborted();
      const onProgress = (sent: number) => {
        if (!signal.aborted) this.#set({ sent: Math.min(sent, this.#item.bytes) });
      };
      const receipt = await this.#around.api().uploads.send({ uploadId, file: this.#item.file! }, { signal, onProgress });
      this.#settle(receipt);
    } catch (error) {
      await this.#fail(error, signal);
    }
  }

  async #announce(): Promise<string> {
    const { filename, bytes, mime = '', requirementId } = this.#item;
    const intent = { caseId: this.requirement.caseId, requirementId, filename, filetype: mime, bytes, fingerprint: this.fingerprint! };
    const uploadId = await this.#announcement.make(this.#around.api(), intent, this.#around.owns, this.#around.life);
    this.#around.announced(this, uploadId);
    this.#set({ uploadId });
    return uploadId;
  }

  async #ask(): Promise<void> {
    const { signal } = (this.#run = new AbortController());
    try {
      const receipt = await settledReceipt(this.#around.api(), this.#item.uploadId!, { wait: this.#around.wait, signal });
      if (!signal.aborted) this.#settle(receipt);
    } catch (error) {
      await this.#fail(error, signal);
    }
  }

  #settle(receipt: UploadReceipt): void {
    if (this.#gone) return;
    this.#arrived = true;
    const phase = phaseOfReceipt(receipt, this.requirement);
    this.#go(phase, { sent: this.#item.bytes, mime: receipt.mime ?? this.#item.mime });
    if (phase.state === 'verifying') void this.#ask();
  }

  async #fail(error: unknown, signal: AbortSignal): Promise<void> {
    if (this.#gone) return;
    const phase = phaseOfError(error, this.#item.bytes, this.requirement);
    const { file } = this.#item;
    if (phase.state === 'failed') {
      // A browser says "network" for a file that it could not read.
      const isLost = !this.#arrived && file && !(await isReadable(file));
      if (signal.aborted) return;
      if (isLost) return this.#go({ state: 'refused', refusal: { code: 'unreadable' } });
      if (isForgotten(phase.code)) {
        this.#arrived = false;
        this.#set({ uploadId: undefined, sent: undefined });
        if (!file) return this.#go({ state: 'interrupted' });
      }
    }
    this.#go(phase);
  }

  #demand(verb: 'pause' | 'resume' | 'retry'): void {
    if (!allows(verb, this.#item)) throw new ImpossibleMove(verb, this.#item.state);
  }

  #go(phase: UploadPhase, more: Partial<UploadItem> = {}): void {
    const from = this.#item.state;
    if (from !== phase.state && !moves[from].includes(phase.state)) throw new ImpossibleMove(phase.state, from);
    // What was true of a failure does not follow into this one.
    const kept = { ...this.#item } as Partial<Record<'code' | 'retryable', unknown>>;
    delete kept.code;
    delete kept.retryable;
    this.#item = { ...kept, ...more, ...phase } as UploadItem;
    this.#around.changed();
  }

  #set(more: Partial<Pick<UploadItem, 'sent' | 'uploadId'>>): void {
    this.#item = { ...this.#item, ...more };
    this.#around.changed();
  }
}
