import type { Requirement, UploadReceipt } from '@avenant/api';
import { safeFilename } from '@avenant/api/file-name.js';
import { Changes } from './changes.js';
import { examineFile, isReadable } from './examine-file.js';
import { badSize, likeness, refuseFile, type FileFacts } from './file-rules.js';
import { demand } from './impossible-move.js';
import { holdsPlace, summarise, type UploadItem, type UploadSummary, type UploadVerb } from './upload-item.js';
import { Upload, type UploadsApi, type UploadSurroundings } from './upload.js';
import { wait as realWait, type Wait } from './wait.js';

export interface UploadQueueState {
  /** In the order in which they came. */
  readonly items: readonly UploadItem[];
  readonly summary: UploadSummary;
}

export interface UploadQueueOptions {
  api: UploadsApi;
  wait?: Wait | undefined;
}

type Newcomer = Pick<UploadItem, 'filename' | 'bytes' | 'mime' | 'uploadId' | 'file'> & { state: 'checking' | 'interrupted' };

/** What looks at a rare file may not have come. */
const whyUnread = async (file: File) => ((await isReadable(file)) ? 'network' : 'unreadable');

/** Files sent side by side. */
const AT_ONCE = 2;

/**
 * Files on their way to the insurer: looked at one after the other, sent two at a time, asked about until they are judged.
 * It knows no wire: going on after an outage is the port's affair, going on after a session or a tab is this one's.
 * Verbs throw `ImpossibleMove` where `allows` (upload-item) says no, and once it is disposed.
 */
export class UploadQueue implements UploadSurroundings {
  api: UploadsApi;
  readonly wait: Wait;
  readonly #changes: Changes;
  readonly #life = new AbortController();
  readonly life = this.#life.signal;
  #uploads: readonly Upload[] = [];
  #state: UploadQueueState | undefined;
  /** Looking at files happens in one line, so that the first of two equal files is the one that is kept. */
  #line = Promise.resolve();
  /** Uploads that left this queue: a list asked for before must not bring them back. */
  readonly #departed = new Set<string | undefined>();
  #count = 0;

  constructor({ api, wait = realWait }: UploadQueueOptions) {
    this.api = api;
    this.wait = wait;
    this.#changes = new Changes(wait);
  }

  /** The same object until something changes; so is each item. */
  get state(): UploadQueueState {
    if (this.#state) return this.#state;
    const items = this.#uploads.map((it) => it.item);
    return (this.#state = { items, summary: summarise(items) });
  }

  /** At most ten times a second. Answers the way to stop. */
  subscribe(listener: () => void): () => void {
    return this.#changes.subscribe(listener);
  }

  /** Takes files for a requirement; each is judged before it is sent. Answers their identifiers in this queue. */
  add(files: Iterable<File>, requirement: Requirement): string[] {
    this.#demandLife('add');
    return Array.from(files, (file) => {
      const upload = this.#join({ filename: safeFilename(file.name), bytes: file.size, file, state: 'checking' }, requirement);
      this.#queueUp(upload, file);
      return upload.item.id;
    });
  }

  /** Finds again what the insurer has of a requirement after a closed tab: `api.uploads.list`. May be told twice. */
  restore(receipts: Iterable<UploadReceipt>, requirement: Requirement): void {
    this.#demandLife('restore');
    for (const receipt of receipts) {
      const { id: uploadId, filename, bytes, mime, fingerprint } = receipt;
      if (this.#departed.has(uploadId)) continue;
      const upload =
        this.#uploads.find((it) => it.item.uploadId === uploadId) ??
        this.#join({ filename, bytes, mime, uploadId, state: 'interrupted' }, requirement, fingerprint);
      if (upload.item.state === 'interrupted') upload.update(receipt);
    }
  }

  /** Takes a file out at once, and tells the insurer. What has left already is no mistake. */
  remove(id: string): void {
    this.#demandLife('remove');
    for (const upload of this.#part((it) => it.item.id === id)) void upload.giveUp();
    this.#pump();
  }

  pause(id: string): void {
    this.#act('pause', id);
  }

  resume(id: string): void {
    this.#act('resume', id);
  }

  retry(id: string): void {
    this.#act('retry', id);
  }

  /** Asks the insurer again about files that were ready: a submission said that one of them no longer is. */
  verifyAgain(): void {
    for (const upload of this.#uploads) if (upload.item.state === 'ready') upload.verify();
  }

  /** Lets go of files that are handed in: they are the insurer's now. */
  release(uploadIds: readonly string[]): void {
    for (const upload of this.#part(({ item: { uploadId } }) => uploadIds.includes(uploadId!))) upload.leave();
  }

  /** Another client of the same person answers from now on; what was on its way goes on with it. (Another person: dispose of the queue.) */
  use(api: UploadsApi): void {
    if (api === this.api) return;
    this.api = api;
    for (const upload of this.#uploads) upload.restart();
    this.#pump();
  }

  /** Stops everything and tells nobody any more. What has arrived stays with the insurer, to be restored. */
  dispose(): void {
    this.#life.abort();
    this.#changes.close();
    for (const upload of this.#uploads) upload.leave();
  }

  changed(): void {
    this.#state = undefined;
    this.#changes.tell();
  }

  owns(uploadId: string): boolean {
    return this.#uploads.some((it) => it.item.uploadId === uploadId);
  }

  /** A list that was asked for in between may have shown this upload as one that nobody sends. */
  announced(upload: Upload, uploadId: string): void {
    if (this.#uploads.includes(upload)) this.#uploads = this.#uploads.filter((it) => it.item.uploadId !== uploadId);
    else this.#departed.add(uploadId);
  }

  #queueUp(upload: Upload, file: File): void {
    this.#line = this.#line.then(() => this.#look(upload, file));
  }

  async #look(upload: Upload, file: File): Promise<void> {
    const isHere = () => !this.life.aborted && this.#uploads.includes(upload);
    if (!isHere()) return;
    const bad = badSize(file.size, upload.requirement);
    // A file on a slow drive may be removed while it is read; the next one must not wait for it.
    const facts = bad ?? (await Promise.race([examineFile(file).catch(() => whyUnread(file)), upload.left]));
    if (!facts || !isHere()) return;
    if (facts === 'network') upload.become({ state: 'failed', code: facts, retryable: true });
    else if (typeof facts === 'string') upload.become(upload.refused(facts));
    else this.#judge(upload, file, facts);
    this.#pump();
  }

  #judge(upload: Upload, file: File, facts: FileFacts): void {
    const { mime, fingerprint } = facts;
    const isFellow = ({ item }: Upload) => item.requirementId === upload.item.requirementId && holdsPlace(item);
    const others = this.#uploads.filter((it) => it !== upload && isFellow(it));
    const interrupted = others.find((it) => it.item.state === 'interrupted' && it.fingerprint === fingerprint);
    if (interrupted) {
      // The same file was chosen again: its bytes are back.
      this.#uploads = this.#uploads.filter((it) => it !== upload);
      return interrupted.become({ state: 'waiting' }, { file, mime });
    }
    const present = others.map((it) => ({ bytes: it.item.bytes, fingerprint: it.fingerprint }));
    const refusal = refuseFile(facts, upload.requirement, present);
    const suspectedDuplicate = present.some((it) => likeness(facts, it) === 'suspected') || undefined;
    upload.fingerprint = fingerprint;
    upload.become(refusal ? { state: 'refused', refusal } : { state: 'waiting' }, { mime, suspectedDuplicate });
  }

  #pump(): void {
    for (const upload of this.#uploads) {
      if (this.life.aborted || this.#uploads.filter((it) => it.isSending).length >= AT_ONCE) return;
      if (upload.item.state === 'waiting' && !upload.isSending) void upload.transfer().then(() => this.#pump());
    }
  }

  #act(verb: UploadVerb, id: string): void {
    this.#demandLife(verb);
    const upload = this.#uploads.find((it) => it.item.id === id);
    demand(upload, verb);
    upload.act(verb);
    const { state, file } = upload.item;
    if (state === 'waiting' && file && !upload.fingerprint) {
      // It could not be looked at the last time.
      upload.become({ state: 'checking' });
      this.#queueUp(upload, file);
    }
    this.#pump();
  }

  #demandLife(verb: string): void {
    demand(!this.life.aborted, verb);
  }

  #join(item: Newcomer, requirement: Requirement, fingerprint?: string): Upload {
    const upload = new Upload({ id: `file-${++this.#count}`, requirementId: requirement.id, ...item }, requirement, this, fingerprint);
    this.#uploads = [...this.#uploads, upload];
    this.changed();
    return upload;
  }

  /** Takes out those that fit, and answers them. */
  #part(fits: (upload: Upload) => boolean): readonly Upload[] {
    const parting = this.#uploads.filter(fits);
    for (const { item } of parting) this.#departed.add(item.uploadId);
    this.#uploads = this.#uploads.filter((it) => !fits(it));
    this.changed();
    return parting;
  }
}
