import type { AgendaBackend } from 'agenda';
import type { DocumentStore } from '../../core/store/documents.ts';
import { DocumentJobs } from './document-jobs.ts';

/** Agenda's jobs as documents of our own store, for where there is no MongoDB. Closing the store is left to who opened it. */
export async function openDocumentBackend(store: DocumentStore): Promise<AgendaBackend> {
  const repository = new DocumentJobs(store);
  await repository.connect();
  return {
    name: 'documents',
    ownsConnection: false,
    repository,
    connect: () => Promise.resolve(),
    disconnect: () => Promise.resolve(),
  };
}
