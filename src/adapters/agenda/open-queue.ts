import type { JobRepository } from 'agenda';
import type { Db } from 'mongodb';
import type { Instant } from '../../core/kernel/time.ts';
import type { WorkName, WorkQueue } from '../../core/notices/work-queue.ts';
import type { DocumentStore } from '../../core/store/documents.ts';
import type { QueueOptions } from './queue-options.ts';

/** Where the jobs stand: beside the documents, in the same database. */
export type QueuePlace =
  | { readonly store: DocumentStore }
  | {
      readonly database: Db;
      /** Gives the same jobs, whose calls end in time although the database may be silent. */
      readonly limit?: (jobs: JobRepository) => JobRepository;
    };

/**
 * Gives the queue of this process. Agenda itself is loaded when it is first needed, so that a bot which has to listen is
 * not kept from it: call `start` when the door is open. Stop the queue before the store is closed.
 */
export function openQueue(place: QueuePlace, options: QueueOptions): WorkQueue {
  return new LateQueue(() => openAgenda(place, options));
}

async function openAgenda(place: QueuePlace, options: QueueOptions): Promise<WorkQueue> {
  const { AgendaQueue } = await import('./agenda-queue.ts');
  if ('database' in place) {
    const { openMongoBackend } = await import('./mongo-backend.ts');
    return new AgendaQueue(await openMongoBackend(place.database, place.limit), options);
  }
  const { openDocumentBackend } = await import('./document-backend.ts');
  return new AgendaQueue(await openDocumentBackend(place.store), options);
}

/** A queue that is opened by the first one who needs it; one that could not be opened is tried again by the next. */
class LateQueue implements WorkQueue {
  readonly #open: () => Promise<WorkQueue>;
  readonly #workers = new Map<WorkName, (queue: WorkQueue) => void>();
  #queue: Promise<WorkQueue> | undefined;

  constructor(open: () => Promise<WorkQueue>) {
    this.#open = open;
  }

  on(name: WorkName, concurrency: number, work: (key: string) => Promise<void>): void {
    this.#workers.set(name, (queue) => queue.on(name, concurrency, work));
  }

  async ask(name: WorkName, key: string, at: Instant): Promise<void> {
    await (await this.#need()).ask(name, key, at);
  }

  async every(name: WorkName, seconds: number): Promise<void> {
    await (await this.#need()).every(name, seconds);
  }

  async start(): Promise<void> {
    const queue = await this.#need();
    for (const engage of this.#workers.values()) engage(queue);
    await queue.start();
  }

  async stop(): Promise<void> {
    await (await this.#queue)?.stop();
  }

  #need(): Promise<WorkQueue> {
    const queue = this.#queue ?? this.#open();
    this.#queue = queue;
    queue.catch(() => {
      if (this.#queue === queue) this.#queue = undefined;
    });
    return queue;
  }
}
