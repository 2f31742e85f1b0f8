import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds that a bot which has just started may take to look at its ledger. */
const patience = 90_000;

/** Waits until something is true; throws when it does not become so. */
export async function waitUntil(isTrue: () => Promise<boolean>): Promise<void> {
  const signal = AbortSignal.timeout(patience);
  while (!(await isTrue())) {
    signal.throwIfAborted();
    await wait(200);
  }
}
