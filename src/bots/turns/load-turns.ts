import { setTimeout as pass } from 'node:timers/promises';
import { loadOnce } from './load-once.ts';
import { loadUnderstanding } from './understand-words.ts';

/**
 * What answers activities is two thirds of our own files, a tenth of a start, and nobody is in the door yet: so they are
 * loaded once it is open, or with the first activity, whichever is earlier.
 */
export const loadTurns = loadOnce(async () => {
  const { answerMessage } = await import('./answer-message.ts');
  const { answerCrashed, answerInvoke } = await import('./answer-invoke.ts');
  const { answerInstallation } = await import('./answer-installation.ts');
  return { answerMessage, answerCrashed, answerInvoke, answerInstallation };
});

/** How long after the door opened, in milliseconds: whoever waits for it to be open comes first. */
const soon = 50;

/** Loads it, and what understands words, without anybody waiting; to be ended before the process is. */
export function loadTurnsSoon(): { readonly end: () => Promise<unknown> } {
  const ending = new AbortController();
  const wait = pass(soon, undefined, { ref: false, signal: ending.signal });
  const done = Promise.allSettled([wait.then(loadTurns).then(loadUnderstanding)]);
  return {
    end: () => {
      ending.abort();
      return done;
    },
  };
}
