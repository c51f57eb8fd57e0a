import type { Collection, Row, Store } from '../ports.js';

interface Written {
  text: string;
  parent: string | undefined;
}

class MemoryCollection<T extends Row> implements Collection<T> {
  readonly #rows = new Map<string, Written>();
  readonly #parentField: (keyof T & string) | undefined;
  readonly #undo: (step: () => void) => void;

  constructor(parentField: (keyof T & string) | undefined, undo: (step: () => void) => void) {
    this.#parentField = parentField;
    this.#undo = undo;
  }
  get(id: string): T | undefined {
    const row = this.#rows.get(id);
    return row && (JSON.parse(row.text) as T);
  }
  of(parent: string): T[] {
    return [...this.#rows.values()].filter((row) => row.parent === parent).map((row) => JSON.parse(row.text) as T);
  }
  all(): T[] {
    return Array.from(this.#rows.values(), (row) => JSON.parse(row.text) as T);
  }
  put(row: T): void {
    this.#set(row.id, { text: JSON.stringify(row), parent: this.#parentField && String(row[this.#parentField]) });
  }
  delete(id: string): void {
    this.#set(id, undefined);
  }
  count(): number {
    return this.#rows.size;
  }
  #set(id: string, row: Written | undefined): void {
    const before = this.#rows.get(id);
    this.#undo(() => (before ? this.#rows.set(id, before) : this.#rows.delete(id)));
    if (row) this.#rows.set(id, row);
    else this.#rows.delete(id);
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
