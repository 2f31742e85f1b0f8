import { loadProgrammes } from '../../src/adapters/programme-files/load-programmes.ts';
import { type Known, knownTo } from '../../src/understanding/known.ts';

/** What words can name when both programmes that are shipped are loaded, as the bot knows it. */
export async function knowShipped(): Promise<Known> {
  const loaded = await loadProgrammes('programmes');
  if (!loaded.ok) throw new Error('the shipped programmes are not as they should be');
  return knownTo(loaded.value);
}
