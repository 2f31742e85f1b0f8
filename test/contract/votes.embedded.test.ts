import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../src/adapters/embedded/open-embedded-store.ts';
import { groupVotesContract } from './votes.suite.ts';

const folder = await mkdtemp(join(tmpdir(), 'klankbord-'));

groupVotesContract(
  'one SQLite file',
  async () => openEmbeddedStore(folder),
  () => rm(folder, { recursive: true, force: true }),
);
