import type { StreamEvent } from '@avenant/api';

type Type = Exclude<StreamEvent['type'], 'unknown'>;
export type Told = Omit<StreamEvent, 'type'> & { type: Type };

/** One open page that is told of what happens. */
export interface Watcher {
  tell(event: Told): void;
  /** The session may have ended, or may be about to. */
  recheck(): void;
  end(): void;
}

/** Where the moves of the world are announced to the pages that are open. Nothing is kept: who was away asks by the usual questions. */
export class Bulletin {
  readonly #watchers = new Map<Watcher, string>();
  readonly #instant: () => string;

  constructor(instant: () => string) {
    this.#instant = instant;
  }
  /** Answers how to stop. */
  watch(accountId: string, watcher: Watcher): () => void {
    this.#watchers.set(watcher, accountId);
    return () => void this.#watchers.delete(watcher);
  }
  /** Told once the running transaction has ended, so that who asks at once is answered with what is new. */
  tell(accountId: string, type: Type, id: string): void {
    const event = { type, id, at: this.#instant() };
    queueMicrotask(() => this.#of(accountId).forEach((watcher) => watcher.tell(event)));
  }
  recheck(accountId?: string): void {
    queueMicrotask(() => this.#of(accountId).forEach((watcher) => watcher.recheck()));
  }
  close(): void {
    this.#of().forEach((watcher) => watcher.end());
  }
  #of(accountId?: string): Watcher[] {
    return [...this.#watchers].filter(([, id]) => accountId === undefined || id === accountId).map(([watcher]) => watcher);
  }
}
