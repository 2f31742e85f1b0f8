import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDocumentBackend } from '../../src/adapters/agenda/document-backend.ts';
import { openEmbeddedStore } from '../../src/adapters/embedded/open-embedded-store.ts';
import { jobRepositoryContract } from './job-repository.suite.ts';
import { workQueueContract } from './work-queue.suite.ts';

const folder = await mkdtemp(join(tmpdir(), 'klankbord-'));
const clear = () => rm(folder, { recursive: true, force: true });

jobRepositoryContract(
  'one SQLite file',
  async () => {
    const store = openEmbeddedStore(folder);
    const { repository } = await openDocumentBackend(store);
    return { jobs: repository, close: () => store.close() };
  },
  clear,
);

workQueueContract('one SQLite file', {
  clear,
  words: ['embedded', folder],
  open: async () => {
    const store = openEmbeddedStore(folder);
    const { repository } = await openDocumentBackend(store);
    return { place: { store }, jobs: repository, close: () => store.close() };
  },
});
