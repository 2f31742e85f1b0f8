import { setTimeout as pass } from 'node:timers/promises';
import { isHeld } from './is-held.ts';

/** How long another process may be in the way of a reader, in milliseconds, and until it is tried again. */
const patience = 5_000;
const retryAfter = 15;

/**
 * Reads, and tries again while another process has the file to itself: readers and writers don't wait for each other, but
 * for one that mends the file after a crash they do. The event loop goes on meanwhile.
 */
export async function whenFree<T>(read: () => T): Promise<T> {
  for (const began = performance.now(); ; ) {
    try {
      return read();
    } catch (cause) {
      if (!isHeld(cause) || performance.now() - began > patience) throw cause;
    }
    await pass(retryAfter);
  }
}
