import { endSessions } from '../world/sessions.js';
import { Refusal } from '../world/refusal.js';
import { plant } from '../world/seed/plant.js';
import type { Seed } from '../world/seed/seed.js';
import type { World } from '../world/world.js';
import { Faults } from './faults.js';

/** What a test may do to the world behind the routes. */
export class Controls {
  readonly faults = new Faults();
  readonly requests = new Map<string, number>();
  readonly #world: World;
  readonly #seed: Seed;

  constructor(world: World, seed: Seed) {
    this.#world = world;
    this.#seed = seed;
  }
  setClock(instant: string): void {
    const at = Date.parse(instant);
    if (Number.isNaN(at)) throw new Refusal('bad-request', { reasonCode: 'instant' });
    this.#world.setNow(at);
  }
  advanceClock(seconds: number): void {
    this.#world.setNow(this.#world.now() + seconds * 1000);
  }
  /** Ends the access of sessions (it can be renewed), or the sessions; of everybody unless an account is named. Answers how many. */
  endSessions(what: 'access' | 'session', accountId?: string): number {
    return endSessions(this.#world, what, accountId);
  }
  /** Cuts every event stream, as a proxy would that has had enough. */
  cutStreams(): void {
    this.#world.bulletin.close();
  }
  counters() {
    const { rows, passwords, received } = this.#world;
    return {
      hashes: passwords.made,
      rows: Object.fromEntries(Object.entries(rows).map(([name, collection]) => [name, collection.count()])),
      received: Object.fromEntries(received),
      requests: Object.fromEntries(this.requests),
    };
  }
  /** Size and SHA-256 of the bytes behind an upload or a document, as they lie in the file store. */
  async file(id: string): Promise<{ bytes: number; sha256: string }> {
    const fileId = this.#world.rows.documents.get(id)?.fileId ?? this.#world.rows.uploads.get(id)?.id;
    if (!fileId) throw new Refusal('not-found');
    return { bytes: this.#world.files.size(fileId), sha256: await this.#world.files.sha256(fileId) };
  }
  /** Back to the first day. */
  async reset(): Promise<void> {
    const { rows, files, received } = this.#world;
    const fileIds = [...rows.documents.all().map((row) => row.fileId), ...rows.uploads.all().map((row) => row.id)];
    await Promise.all(fileIds.map((id) => files.delete(id)));
    for (const collection of Object.values(rows)) for (const row of collection.all()) collection.delete(row.id);
    received.clear();
    this.requests.clear();
    this.faults.clear();
    await plant(this.#world, this.#seed);
  }
}
