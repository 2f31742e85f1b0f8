import type { JobRepository } from 'agenda';
import type { Db } from 'mongodb';
import type { WorkQueue } from '../../core/notices/work-queue.ts';
import type { QueueOptions } from '../queue/queue-options.ts';
import { LateQueue } from './late-queue.ts';

/** Where the jobs stand: beside the documents, in the same database. */
export interface QueuePlace {
  readonly database: Db;
  /** Gives the same jobs, whose calls end in time although the database may be silent. */
  readonly limit?: (jobs: JobRepository) => JobRepository;
}

/**
 * Gives the queue of this process. Agenda itself is loaded when it is first needed, so that a bot which has to listen is
 * not kept from it: call `start` when the door is open. Stop the queue before the store is closed.
 */
export function openQueue({ database, limit }: QueuePlace, options: QueueOptions): WorkQueue {
  return new LateQueue(async () => {
    const { AgendaQueue } = await import('./agenda-queue.ts');
    const { openMongoBackend } = await import('./mongo-backend.ts');
    return new AgendaQueue(await openMongoBackend(database, limit), options);
  });
}
