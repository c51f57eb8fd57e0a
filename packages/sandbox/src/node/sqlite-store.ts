import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Collection, Row, Store } from '../ports.js';

class SqliteCollection<T extends Row> implements Collection<T> {
  readonly #parentField: (keyof T & string) | undefined;
  readonly #get: StatementSync;
  readonly #of: StatementSync;
  readonly #all: StatementSync;
  readonly #put: StatementSync;
  readonly #delete: StatementSync;
  readonly #count: StatementSync;

  /** `name` is one of ours, never a caller's; every value goes in as a parameter. */
  constructor(database: DatabaseSync, name: string, parentField: (keyof T & string) | undefined) {
    this.#parentField = parentField;
    database.exec(`
      create table if not exists "${name}" (place integer primary key, id text not null unique, parent text, json text not null) strict;
      create index if not exists "${name}_parent" on "${name}" (parent);`);
    this.#get = database.prepare(`select json from "${name}" where id = ?`);
    this.#of = database.prepare(`select json from "${name}" where parent = ? order by place`);
    this.#all = database.prepare(`select json from "${name}" order by place`);
    this.#put = database.prepare(
      `insert into "${name}" (id, parent, json) values (?, ?, ?) on conflict (id) do update set parent = excluded.parent, json = excluded.json`,
    );
    this.#delete = database.prepare(`delete from "${name}" where id = ?`);
    this.#count = database.prepare(`select count(*) as rows from "${name}"`);
  }
  get(id: string): T | undefined {
    const row = this.#get.get(id);
    return row && (JSON.parse(String(row['json'])) as T);
  }
  of(parent: string): T[] {
    return this.#of.all(parent).map((row) => JSON.parse(String(row['json'])) as T);
  }
  all(): T[] {
    return this.#all.all().map((row) => JSON.parse(String(row['json'])) as T);
  }
  put(row: T): void {
    this.#put.run(row.id, this.#parentField ? String(row[this.#parentField]) : null, JSON.stringify(row));
  }
  delete(id: string): void {
    this.#delete.run(id);
  }
  count(): number {
    return Number(this.#count.get()?.['rows']);
  }
}

/** A store in one SQLite file: what is written is there after a restart. */
export class SqliteStore implements Store {
  readonly #database: DatabaseSync;
  #inTransaction = false;

  constructor(path: string) {
    this.#database = new DatabaseSync(path);
    this.#database.exec('pragma journal_mode = wal; pragma synchronous = normal; pragma foreign_keys = on; pragma busy_timeout = 2000;');
  }
  collection<T extends Row>(name: string, parentField?: keyof T & string): Collection<T> {
    return new SqliteCollection<T>(this.#database, name, parentField);
  }
  transaction<T>(work: () => T): T {
    if (this.#inTransaction) return work();
    this.#database.exec('begin immediate');
    this.#inTransaction = true;
    try {
      const result = work();
      this.#database.exec('commit');
      return result;
    } catch (error) {
      this.#database.exec('rollback');
      throw error;
    } finally {
      this.#inTransaction = false;
    }
  }
  close(): void {
    this.#database.close();
  }
}
