import { type FileHandle, open } from 'node:fs/promises';

/**
 * The write-ahead log of a SQLite file. SQLite flushes it itself with `synchronous=FULL`, in its own thread's time; with
 * NORMAL it flushes before it moves the log into the file and leaves the rest to us
 * (https://sqlite.org/pragma.html#pragma_synchronous). The log keeps its place as long as a connection is open, and no lock of
 * SQLite is on it, so that it may be opened and closed beside SQLite (https://sqlite.org/howtocorrupt.html warns of the file itself).
 */
export class WriteAheadLog {
  readonly #path: string;
  #file: Promise<FileHandle> | undefined;

  /** `path`: of the SQLite file. */
  constructor(path: string) {
    this.#path = `${path}-wal`;
  }

  /** Puts on disk all that was written to the log before; the event loop goes on meanwhile. */
  async flush(): Promise<void> {
    this.#file ??= open(this.#path, 'r+');
    await (await this.#file).datasync();
  }

  async close(): Promise<void> {
    await (await this.#file)?.close();
  }
}
