import { setTimeout as pass } from 'node:timers/promises';
import { causeOf } from '../../core/kernel/cause-of.ts';
import type { Log } from '../../core/kernel/log.ts';
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

/** The same, and what understands words: all that is needed to answer anybody. */
export async function loadAnswers(): Promise<void> {
  await loadTurns();
  await loadUnderstanding();
}

/** How long after the door opened, in milliseconds: whoever waits for it to be open comes first. */
const soon = 50;

/** Loads it all without anybody waiting; to be ended before the process is. What can't be loaded is told to the log. */
export function loadAnswersSoon(log: Log): { readonly end: () => Promise<void> } {
  const ending = new AbortController();
  const wait = pass(soon, true, { ref: false, signal: ending.signal }).catch(() => false);
  const done = wait
    .then((isTime) => (isTime ? loadAnswers() : undefined))
    .catch((cause: unknown) => log.error(causeOf(cause), notLoaded));
  return {
    end: () => {
      ending.abort();
      return done;
    },
  };
}

/** What the log and whoever watches are told where it can't be loaded: nobody is answered then. */
export const notLoaded = 'what answers can not be loaded';
