import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedQueue } from '../../src/adapters/embedded/embedded-queue.ts';
import { openEmbeddedStore } from '../../src/adapters/embedded/open-embedded-store.ts';
import { workEntries } from '../../src/adapters/embedded/work-entry.ts';
import { type StandingWork, workQueueContract } from './work-queue.suite.ts';

const folder = await mkdtemp(join(tmpdir(), 'klankbord-'));

workQueueContract('one SQLite file', {
  clear: () => rm(folder, { recursive: true, force: true }),
  words: ['embedded', folder],
  open: async () => {
    const store = openEmbeddedStore(folder);
    return {
      openQueue: (options) => new EmbeddedQueue(store, options),
      listWork: async () => {
        const found = await store.list(workEntries, { limit: 1_000 });
        return found.map(({ key: id, document }): StandingWork => {
          const { name, key, at, every } = document;
          return { id, name, key, at, every, whole: document };
        });
      },
      close: () => store.close(),
    };
  },
});
