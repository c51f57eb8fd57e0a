import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Collection, Row, Store } from '../ports.js';

class SqliteCollection<T extends Row> implements Collection<T> {
  readonly #parentField: (keyof T & string) | undefined;
  readonly #database: DatabaseSync;
  readonly #name: string;
  readonly #prepared = new Map<string, StatementSync>();

  /** `name` is one of ours, never a caller's; every value goes in as a parameter. */
  constructor(database: DatabaseSync, name: string, parentField: (keyof T & string) | undefined) {
    this.#database = database;
    this.#name = name;
    this.#parentField = parentField;
    database.exec(`
      create table if not exists "${name}" (place integer primary key, id text not null unique, parent text, json text not null) strict;
      create index if not exists "${name}_parent" on "${name}" (parent);`);
  }
  get(id: string): T | undefined {
    const row = this.#prepare('select json from # where id = ?').get(id);
    return row && (JSON.parse(String(row['json'])) as T);
  }
  of(parent: string): T[] {
    return this.#readAll(this.#prepare('select json from # where parent = ? order by place').all(parent));
  }
  all(): T[] {
    return this.#readAll(this.#prepare('select json from # order by place').all());
  }
  put(row: T): void {
    const parent = this.#parentField ? String(row[this.#parentField]) : null;
    this.#prepare(
      'insert into # (id, parent, json) values (?, ?, ?) on conflict (id) do update set parent = excluded.parent, json = excluded.json',
    ).run(row.id, parent, JSON.stringify(row));
  }
  delete(id: string): void {
    this.#prepare('delete from # where id = ?').run(id);
  }
  count(): number {
    return Number(this.#prepare('select count(*) as rows from #').get()?.['rows']);
  }
  #readAll(rows: readonly Record<string, unknown>[]): T[] {
    return rows.map((row) => JSON.parse(String(row['json'])) as T);
  }
  /** Once, at the first use; `#` is this collection. */
  #prepare(text: string): StatementSync {
    let statement = this.#prepared.get(text);
    if (!statement) this.#prepared.set(text, (statement = this.#database.prepare(text.replace('#', `"${this.#name}"`))));
    return statement;
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
