import { type BigIntStats, statfsSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** With less than this left on the disk, in bytes, the next writes may be the last; some still find room in the file. */
const roomAtLeast = 8 * 1024 * 1024;

/** Every page is looked at so seldom that it takes a thousandth of the time at most, but not more often than this, in milliseconds. */
const pagesEvery = 10_000;
const share = 1_000;

/** The file of the store as it stands on the disk, seen from outside the connection that keeps it open. */
export class StoreFile {
  readonly #path: string;
  readonly #opened: BigIntStats;
  readonly #room: () => number;
  #nextPages = 0;

  /** `room` tells how many bytes are left on the disk. */
  constructor(path: string, room = () => roomFor(path)) {
    this.#path = path;
    this.#room = room;
    this.#opened = statSync(path, { bigint: true });
  }

  /**
   * Throws when whoever opens the file now would not find the store: it was replaced or emptied, its folder is gone, a page
   * is corrupt, the disk is full. The open connection would go on without a word, on a file that no longer has a name. The file itself is
   * never opened but by SQLite: closing it would let go of SQLite's locks (https://sqlite.org/howtocorrupt.html).
   */
  check(): void {
    const { ino, dev } = statSync(this.#path, { bigint: true });
    if (ino !== this.#opened.ino || dev !== this.#opened.dev) throw new StoreFileError('store.replaced');
    if (this.#room() < roomAtLeast) throw new StoreFileError('store.disk-full');
    const database = new DatabaseSync(this.#path, { readOnly: true, timeout: 10 });
    try {
      if (database.prepare('SELECT at FROM pings').get() === undefined)
        throw new StoreFileError('store.emptied');
      if (performance.now() >= this.#nextPages) this.#checkPages(database);
    } finally {
      database.close();
    }
  }

  #checkPages(database: DatabaseSync): void {
    const began = performance.now();
    const found = database.prepare('PRAGMA quick_check(1)').get()?.quick_check;
    if (found !== 'ok') throw new StoreFileError('store.corrupt');
    const now = performance.now();
    this.#nextPages = now + Math.max(pagesEvery, (now - began) * share);
  }
}

/** The file that a connection keeps open; none where the store is in memory. */
export function findFile(database: DatabaseSync): StoreFile | undefined {
  const path = database.location();
  return path === null ? undefined : new StoreFile(path);
}

function roomFor(path: string): number {
  const { bavail, bsize } = statfsSync(path);
  return bavail * bsize;
}

class StoreFileError extends Error {
  readonly code: string;

  constructor(code: string) {
    super('the file is not what it was');
    this.name = 'StoreFileError';
    this.code = code;
  }
}
