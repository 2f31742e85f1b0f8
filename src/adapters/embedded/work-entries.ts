import { randomUUID } from 'node:crypto';
import type { WorkName } from '../../core/notices/work-queue.ts';
import type { DocumentStore, Stored } from '../../core/store/documents.ts';
import { type Change, dueUntil, letGo, renew, take, type WorkEntry, workEntries } from './work-entry.ts';

/** One piece of work in the hands of this process. */
export interface Taken {
  /** The key of its document. */
  readonly id: string;
  readonly by: string;
  readonly entry: WorkEntry;
}

/**
 * The entries as all processes of the file have them. A change is decided anew until it stands: each time that it does not,
 * somebody else's does, so none waits for ever.
 */
export class WorkEntries {
  readonly #store: DocumentStore;
  readonly #lock: number;

  /** `lock`: how long an entry stays with a process that gives no sign of life, in milliseconds. */
  constructor(store: DocumentStore, lock: number) {
    this.#store = store;
    this.#lock = lock;
  }

  /** At most so many of a name, the longest due first. */
  findDue(name: WorkName, now: number, limit: number): Promise<readonly Stored<WorkEntry>[]> {
    return this.#store.queryRange(workEntries, 'due', { ...dueUntil(name, now), limit });
  }

  /** Gives undefined when another process was quicker. */
  async take(found: Stored<WorkEntry>): Promise<Taken | undefined> {
    const now = Date.now();
    const by = randomUUID();
    const entry = take(found.document, { by, until: now + this.#lock }, now);
    const isTaken = typeof entry === 'object' && (await this.#write(found.key, found, entry));
    return isTaken ? { id: found.key, by, entry } : undefined;
  }

  async renew({ id, by }: Taken): Promise<void> {
    await this.change(id, (found) => renew(found, { by, until: Date.now() + this.#lock }));
  }

  /** Gives from when it is to be done again, if it is. */
  async letGo({ id, by }: Taken, after: Parameters<typeof letGo>[2]): Promise<number | undefined> {
    const left = await this.change(id, (found) => letGo(found, by, after));
    return typeof left === 'object' ? left.at : undefined;
  }

  /** Gives what was decided, once it stands. */
  async change(id: string, decide: (found: WorkEntry | undefined) => Change): Promise<Change> {
    for (;;) {
      const found = await this.#store.load(workEntries, id);
      const change = decide(found?.document);
      if (change === 'as-it-is' || (await this.#write(id, found, change))) return change;
    }
  }

  async #write(id: string, found: Stored<WorkEntry> | undefined, change: Change): Promise<boolean> {
    if (change === 'as-it-is') return true;
    if (found === undefined)
      return change === 'done' || (await this.#store.insert(workEntries, id, change)) === 'written';
    const { version } = found;
    const outcome =
      change === 'done'
        ? await this.#store.delete(workEntries, id, version)
        : await this.#store.replace(workEntries, id, version, change);
    return outcome === 'written';
  }
}
