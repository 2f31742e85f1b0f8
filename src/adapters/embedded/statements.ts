import type { DatabaseSync, StatementSync } from 'node:sqlite';

type Value = string | number;

/** SQL as it is asked again and again, prepared once. */
export class Statements {
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<string, StatementSync>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** All rows, of a shape that the SQL says. */
  all<Row>(sql: string, ...values: readonly Value[]): Row[] {
    return this.#prepare(sql).all(...values) as unknown as Row[];
  }

  /** The first row; undefined when there is none. */
  get(sql: string, ...values: readonly Value[]) {
    return this.#prepare(sql).get(...values);
  }

  /** Gives how many rows changed. */
  run(sql: string, ...values: readonly Value[]): number {
    return Number(this.#prepare(sql).run(...values).changes);
  }

  /** With the database. */
  close(): void {
    this.#prepared.clear();
    this.#database.close();
  }

  #prepare(sql: string): StatementSync {
    const known = this.#prepared.get(sql) ?? this.#database.prepare(sql);
    this.#prepared.set(sql, known);
    return known;
  }
}
