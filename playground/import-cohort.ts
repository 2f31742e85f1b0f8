import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { peopleImport } from '../src/cli/people-import.ts';
import { openClock } from '../src/composition/of-config.ts';
import { openProgrammes, openStore } from '../src/composition.ts';
import type { Config } from '../src/config.ts';
import type { Instant } from '../src/core/kernel/time.ts';
import { loadPeople } from '../src/core/people/load-people.ts';
import type { Programme } from '../src/core/programme/programme.ts';
import type { DocumentStore } from '../src/core/store/documents.ts';
import { drawCohort } from './other-groups.ts';
import { putOthers } from './put-others.ts';
import { putPlans } from './put-plans.ts';

/**
 * Imports the demo cohort when the store of the configuration holds nobody, with what they did until now; what it holds is
 * never changed. Gives how many people there are, and whether they were there before. Throws `CannotStart` when the store
 * can't be had.
 */
export async function importCohort(config: Config): Promise<{ people: number; existed: boolean }> {
  const programmes = await openProgrammes(config);
  const store = await openStore(config);
  try {
    const before = await loadPeople(store);
    if (before.length > 0) return { people: before.length, existed: true };
    await importPeople(store, programmes);
    await putPast(store, programmes, openClock(config)());
    return { people: (await loadPeople(store)).length, existed: false };
  } finally {
    await store.close();
  }
}

async function importPeople(store: DocumentStore, programmes: readonly Programme[]): Promise<void> {
  const said: string[] = [];
  const out = (line: string): void => {
    said.push(line);
  };
  const folder = await mkdtemp(join(tmpdir(), 'klankbord-people-'));
  try {
    const file = join(folder, 'people.csv');
    await writeFile(file, await drawCohort());
    const code = await peopleImport([file, '--yes'], { store, programmes, out });
    if (code !== 0) throw new Error(['the demo cohort can not be imported', ...said].join('\n'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A programme folder of one's own may lack either of the two; then there is no past to tell. */
async function putPast(store: DocumentStore, programmes: readonly Programme[], now: Instant): Promise<void> {
  const [msg, vu] = ['msg', 'vu'].map((id) => programmes.find((programme) => programme.id === id));
  if (msg === undefined || vu === undefined) return;
  await putOthers(store, msg, now);
  await putPlans(store, { msg, vu }, now);
}
