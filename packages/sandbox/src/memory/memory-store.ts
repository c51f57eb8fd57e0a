import type { Collection, Row, Store } from '../ports.js';

class MemoryCollection<T extends Row> implements Collection<T> {
  readonly #rows = new Map<string, string>();
  readonly #parentField: (keyof T & string) | undefined;
  readonly #undo: (step: () => void) => void;

  constructor(parentField: (keyof T & string) | undefined, undo: (step: () => void) => void) {
    this.#parentField = parentField;
    this.#undo = undo;
  }
  get(id: string): T | undefined {
    const text = this.#rows.get(id);
    return text === undefined ? undefined : (JSON.parse(text) as T);
  }
  of(parent: string): T[] {
    const field = this.#parentField;
    return field ? this.all().filter((row) => row[field] === parent) : [];
  }
  all(): T[] {
    return [...this.#rows.values()].map((text) => JSON.parse(text) as T);
  }
  put(row: T): void {
    this.#set(row.id, JSON.stringify(row));
  }
  delete(id: string): void {
    this.#set(id, undefined);
  }
  count(): number {
    return this.#rows.size;
  }
  #set(id: string, text: string | undefined): void {
    const before = this.#rows.get(id);
    this.#undo(() => (before === undefined ? this.#rows.delete(id) : this.#rows.set(id, before)));
    if (text === undefined) this.#rows.delete(id);
    else this.#rows.set(id, text);
  }
}

/** A store that lives as long as its page. Rows are kept as JSON, so that it forgets what SQLite would forget. */
export class MemoryStore implements Store {
  readonly #collections = new Map<string, unknown>();
  #undoing: (() => void)[] | undefined;

  collection<T extends Row>(name: string, parentField?: keyof T & string): Collection<T> {
    const known = this.#collections.get(name) as Collection<T> | undefined;
    if (known) return known;
    const made = new MemoryCollection<T>(parentField, (step) => this.#undoing?.push(step));
    this.#collections.set(name, made);
    return made;
  }
  transaction<T>(work: () => T): T {
    if (this.#undoing) return work();
    const steps = (this.#undoing = [] as (() => void)[]);
    try {
      return work();
    } catch (error) {
      this.#undoing = undefined;
      for (const step of steps.toReversed()) step();
      throw error;
    } finally {
      this.#undoing = undefined;
    }
  }
  close(): void {}
}
