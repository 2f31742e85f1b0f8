import { loadProgrammes } from '../../src/adapters/programme-files/load-programmes.ts';
import type { Programme } from '../../src/core/programme/programme.ts';
import { type Known, knownTo } from '../../src/understanding/known.ts';

/** Both programmes that are shipped. */
export async function loadShipped(): Promise<readonly Programme[]> {
  const loaded = await loadProgrammes('programmes');
  if (!loaded.ok) throw new Error('the shipped programmes are not as they should be');
  return loaded.value;
}

/** What words can name when both are loaded, as the bot knows it. */
export async function knowShipped(): Promise<Known> {
  return knownTo(await loadShipped());
}
