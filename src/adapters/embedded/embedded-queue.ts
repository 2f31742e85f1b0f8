import type { Instant } from '../../core/kernel/time.ts';
import type { WorkName, WorkQueue } from '../../core/notices/work-queue.ts';
import type { DocumentStore } from '../../core/store/documents.ts';
import { type QueueOptions, type QueueTimes, usualTimes } from '../queue/queue-options.ts';
import { WorkDesk } from './work-desk.ts';
import { WorkEntries } from './work-entries.ts';
import { ask, entryKey, repeat, workEntries } from './work-entry.ts';

/**
 * Timed and queued work in the file of the store, for one machine. There is one document per name and key, so nothing is
 * done twice at once; whoever does it holds it until a moment that is put off as long as the process lives. Processes
 * look for work once in a while, and this one at once when somebody in it asks.
 */
export class EmbeddedQueue implements WorkQueue {
  readonly #store: DocumentStore;
  readonly #options: QueueOptions;
  readonly #times: QueueTimes;
  readonly #entries: WorkEntries;
  readonly #desks = new Map<WorkName, WorkDesk>();
  #prepared: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(store: DocumentStore, options: QueueOptions) {
    this.#store = store;
    this.#options = options;
    this.#times = { ...usualTimes, ...options.times };
    this.#entries = new WorkEntries(store, this.#times.lock);
  }

  on(name: WorkName, concurrency: number, work: (key: string) => Promise<void>): void {
    const { log } = this.#options;
    const desk = { name, concurrency, work, entries: this.#entries, log, times: this.#times };
    this.#desks.set(name, new WorkDesk(desk));
  }

  /** Moments come in on the clock of the bot, which may be shifted; the entries keep real time. */
  async ask(name: WorkName, key: string, at: Instant): Promise<void> {
    const moment = Math.ceil(Date.now() + at - this.#options.now());
    await this.#prepare();
    const place = { name, key };
    await this.#entries.change(entryKey(place), (found) => ask(found, place, moment, Date.now()));
    this.#lookAt(name, moment);
  }

  async every(name: WorkName, seconds: number): Promise<void> {
    await this.#prepare();
    const place = { name, key: '' };
    await this.#entries.change(entryKey(place), (found) => repeat(found, place, seconds * 1000, Date.now()));
    this.#lookAt(name, Date.now());
  }

  async start(): Promise<void> {
    await this.#prepare();
    this.#timer = setInterval(() => this.#lookEverywhere(), this.#times.look);
    this.#lookEverywhere();
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    this.#timer = undefined;
    const desks = await Promise.all([...this.#desks.values()].map((desk) => desk.close()));
    const late = Promise.withResolvers<void>();
    const timer = setTimeout(late.resolve, this.#times.drain);
    await Promise.race([Promise.all(desks.flatMap((running) => [...running.values()])), late.promise]);
    clearTimeout(timer);
    const left = desks.flatMap((running) => [...running.keys()]);
    if (left.length > 0) this.#options.log.warn({ jobs: left }, 'work goes on after the stop');
  }

  #lookEverywhere(): void {
    for (const desk of this.#desks.values()) desk.look();
  }

  #lookAt(name: WorkName, moment: number): void {
    if (this.#timer !== undefined) this.#desks.get(name)?.lookAt(moment);
  }

  /** A store that can't be had now is tried again by the next one who needs it. */
  #prepare(): Promise<void> {
    const prepared = this.#prepared ?? this.#store.prepare([workEntries]);
    this.#prepared = prepared;
    prepared.catch(() => {
      if (this.#prepared === prepared) this.#prepared = undefined;
    });
    return prepared;
  }
}
