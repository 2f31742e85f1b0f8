import { fileURLToPath } from 'node:url';
import { peopleImport } from '../src/cli/people-import.ts';
import { openProgrammes, openStore } from '../src/composition.ts';
import type { Config } from '../src/config.ts';
import { loadPeople } from '../src/core/people/load-people.ts';

/** The people file of the demo: a mentor with eight ASO's, a group of year 3, a coordinator, and a pair at the VU. */
export const cohortFile = fileURLToPath(new URL('people.csv', import.meta.url));

/**
 * Imports the demo cohort when the store of the configuration holds nobody; what it holds is never changed. Gives how
 * many people there are, and whether they were there before. Throws `CannotStart` when the store can't be had.
 */
export async function importCohort(config: Config): Promise<{ people: number; existed: boolean }> {
  const programmes = await openProgrammes(config);
  const store = await openStore(config);
  try {
    const before = await loadPeople(store);
    if (before.length > 0) return { people: before.length, existed: true };
    const said: string[] = [];
    const out = (line: string): void => {
      said.push(line);
    };
    const code = await peopleImport([cohortFile, '--yes'], { store, programmes, out });
    if (code !== 0) throw new Error(['the demo cohort can not be imported', ...said].join('\n'));
    return { people: (await loadPeople(store)).length, existed: false };
  } finally {
    await store.close();
  }
}
