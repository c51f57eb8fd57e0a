import type { Requirement, UploadReceipt } from '@avenant/api';
import { safeFilename } from '@avenant/api/file-name.js';
import { Changes } from './changes.js';
import { examineFile } from './examine-file.js';
import { likeness, refuseBySize, refuseFile, type FileFacts } from './file-rules.js';
import { ImpossibleMove } from './impossible-move.js';
import { holdsPlace, type UploadItem } from './upload-item.js';
import { summarise, type UploadSummary } from './upload-summary.js';
import { Upload, type UploadsApi, type UploadSurroundings } from './upload.js';
import { wait as realWait, type Wait } from './wait.js';

export interface UploadQueueState {
  /** In the order in which they came. */
  readonly items: readonly UploadItem[];
  readonly summary: UploadSummary;
}

export interface UploadQueueOptions {
  api: UploadsApi;
  /** Files sent side by side; two by default. */
  atOnce?: number;
  wait?: Wait;
}

/**
 * Files on their way to the insurer: looked at one after the other, sent one or two at a time, asked about until they are judged.
 * It knows no wire: going on after an outage is the port's affair, going on after a session or a tab is this one's.
 * Verbs throw `ImpossibleMove` where `allows` (upload-item) says no, and once it is disposed.
 */
export class UploadQueue {
  #api: UploadsApi;
  readonly #atOnce: number;
  readonly #changes: Changes;
  readonly #around: UploadSurroundings;
  #uploads: readonly Upload[] = [];
  #state: UploadQueueState | undefined;
  /** Looking at files happens in one line, so that the first of two equal files is the one that is kept. */
  #line: Promise<void> = Promise.resolve();
  /** Uploads that left this queue: a list asked for before must not bring them back. */
  readonly #departed = new Set<string>();
  #count = 0;
  readonly #life = new AbortController();

  constructor({ api, atOnce = 2, wait = realWait }: UploadQueueOptions) {
    this.#api = api;
    this.#atOnce = atOnce;
    this.#changes = new Changes(wait);
    this.#around = {
      wait,
      life: this.#life.signal,
      api: () => this.#api,
      changed: () => this.#changed(),
      owns: (uploadId) => this.#uploads.some((it) => it.item.uploadId === uploadId),
      announced: (upload, uploadId) => this.#announced(upload, uploadId),
    };
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
    const added = Array.from(files, (file) => {
      const identity = { id: this.#nextId(), requirementId: requirement.id, filename: safeFilename(file.name), bytes: file.size, file };
      return new Upload({ ...identity, state: 'checking' }, requirement, this.#around);
    });
    this.#replace([...this.#uploads, ...added]);
    for (const upload of added) this.#line = this.#line.then(() => this.#look(upload));
    return added.map((it) => it.item.id);
  }

  /** Finds again what the insurer has of a requirement after a closed tab: `api.uploads.list`. May be told twice. */
  restore(receipts: Iterable<UploadReceipt>, requirement: Requirement): void {
    this.#demandLife('restore');
    for (const receipt of receipts) {
      const known = this.#uploads.find((it) => it.item.uploadId === receipt.id);
      if (known?.item.state === 'interrupted') known.update(receipt);
      if (known || this.#departed.has(receipt.id)) continue;
      this.#replace([...this.#uploads, Upload.restored(this.#nextId(), receipt, requirement, this.#around)]);
    }
  }

  /** Takes a file out at once, and tells the insurer. What has left already is no mistake. */
  remove(id: string): void {
    this.#demandLife('remove');
    const upload = this.#uploads.find((it) => it.item.id === id);
    if (!upload) return;
    this.#replace(this.#uploads.filter((it) => it !== upload));
    if (upload.item.uploadId) this.#departed.add(upload.item.uploadId);
    void upload.giveUp();
    this.#pump();
  }

  pause(id: string): void {
    this.#find('pause', id).pause();
  }

  resume(id: string): void {
    this.#find('resume', id).resume();
    this.#pump();
  }

  retry(id: string): void {
    this.#find('retry', id).retry();
    this.#pump();
  }

  /** Asks the insurer again about files that were ready: a submission said that one of them no longer is. */
  verifyAgain(): void {
    this.#demandLife('verifyAgain');
    for (const upload of this.#uploads) if (upload.item.state === 'ready') upload.verify();
  }

  /** Lets go of files that are handed in: they are the insurer's now. */
  release(uploadIds: Iterable<string>): void {
    this.#demandLife('release');
    const handedIn = new Set(uploadIds);
    for (const uploadId of handedIn) this.#departed.add(uploadId);
    const leaves = (it: Upload) => it.item.uploadId !== undefined && handedIn.has(it.item.uploadId);
    for (const upload of this.#uploads.filter(leaves)) upload.leave();
    this.#replace(this.#uploads.filter((it) => !leaves(it)));
  }

  /** Another client of the same person answers from now on; what was on its way goes on with it. (Another person: dispose of the queue.) */
  use(api: UploadsApi): void {
    this.#demandLife('use');
    if (api === this.#api) return;
    this.#api = api;
    for (const upload of this.#uploads) upload.restart();
    this.#pump();
  }

  /** Stops everything and tells nobody any more. What has arrived stays with the insurer, to be restored. */
  dispose(): void {
    this.#life.abort();
    this.#changes.close();
    for (const upload of this.#uploads) upload.leave();
  }

  async #look(upload: Upload): Promise<void> {
    const { file, bytes } = upload.item;
    const isHere = () => !this.#life.signal.aborted && this.#uploads.includes(upload);
    if (!isHere()) return;
    const bySize = refuseBySize(bytes, upload.requirement);
    if (bySize) return upload.judge({ state: 'refused', refusal: bySize });
    // A file on a slow drive may be removed while it is read; the next one must not wait for it.
    const facts = await Promise.race([examineFile(file!).catch(() => 'unreadable' as const), upload.left]);
    if (facts === undefined || !isHere()) return;
    if (facts === 'unreadable') return upload.judge({ state: 'refused', refusal: { code: 'unreadable' } });
    this.#judge(upload, facts);
    this.#pump();
  }

  #judge(upload: Upload, facts: FileFacts): void {
    const { requirementId, file } = upload.item;
    const others = this.#uploads.filter((it) => it !== upload && it.item.requirementId === requirementId && holdsPlace(it.item));
    const interrupted = others.find((it) => it.item.state === 'interrupted' && it.fingerprint === facts.fingerprint);
    if (interrupted) {
      interrupted.adopt(file!, facts);
      return this.#replace(this.#uploads.filter((it) => it !== upload));
    }
    const present = others.map((it) => ({ bytes: it.item.bytes, fingerprint: it.fingerprint }));
    const refusal = refuseFile(facts, upload.requirement, present);
    const suspected = present.some((it) => likeness(facts, it) === 'suspected') || undefined;
    upload.judge(refusal ? { state: 'refused', refusal } : { state: 'waiting' }, facts, suspected);
  }
  /** A list that was asked for in between may have shown this upload as one that nobody sends. */
  #announced(upload: Upload, uploadId: string): void {
    if (this.#uploads.includes(upload)) this.#replace(this.#uploads.filter((it) => it.item.uploadId !== uploadId));
    else this.#departed.add(uploadId);
  }

  #pump(): void {
    const free = () => this.#uploads.filter((it) => it.isSending).length < this.#atOnce;
    const next = () => this.#uploads.find((it) => it.item.state === 'waiting' && !it.isSending);
    for (let upload = next(); upload && free() && !this.#life.signal.aborted; upload = next())
      void upload.transfer().then(() => this.#pump());
  }

  #find(verb: string, id: string): Upload {
    this.#demandLife(verb);
    const upload = this.#uploads.find((it) => it.item.id === id);
    if (!upload) throw new ImpossibleMove(verb, 'no such file');
    return upload;
  }

  #demandLife(verb: string): void {
    if (this.#life.signal.aborted) throw new ImpossibleMove(verb, 'disposed');
  }

  #nextId(): string {
    return `file-${++this.#count}`;
  }

  #replace(uploads: readonly Upload[]): void {
    this.#uploads = uploads;
    this.#changed();
  }

  #changed(): void {
    this.#state = undefined;
    this.#changes.tell();
  }
}
