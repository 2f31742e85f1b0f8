import { setTimeout as pause } from 'node:timers/promises';

/** How often it is looked, in milliseconds, and how often at most: nearly as long as a test may take. */
const every = 50;
const tries = 2_000;

/**
 * Looks until there is something to see, and gives it: for what happens beside a turn. How long that takes is no matter,
 * since it takes many times as long on a busy machine; throws with what did not come.
 */
export async function until<T>(
  what: string,
  look: () => T | false | undefined | Promise<T | false | undefined>,
): Promise<T> {
  for (let tried = 0; tried < tries; tried += 1) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    await pause(every);
  }
  throw new Error(`${what} did not come`);
}
