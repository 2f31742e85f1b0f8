import { setTimeout as pass } from 'node:timers/promises';
import type { Language } from '../../core/kernel/language.ts';
import type { Instant } from '../../core/kernel/time.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Understood } from '../../understanding/understand.ts';

interface Said {
  readonly text: string;
  readonly language: Language;
  readonly now: Instant;
  readonly programmes: readonly Programme[];
  /** Whose words and clock come first; left out, that of the first. */
  readonly programme?: Programme;
}

/** Says what typed words mean to whoever knows these programmes. */
export async function understandWords({
  text,
  language,
  now,
  programmes,
  programme,
}: Said): Promise<Understood> {
  const { understand, knownTo } = await loadUnderstanding();
  return understand(text, { language, now, ...knownTo(programmes, programme) });
}

let loaded: ReturnType<typeof load> | undefined;

/**
 * What understands words is some thousands of expressions, a tenth of a start, and no button needs them: so they are loaded
 * once the door is open, or with the first words, whichever is earlier. What could not be loaded is tried again.
 */
function loadUnderstanding(): ReturnType<typeof load> {
  loaded ??= load().catch((cause: unknown) => {
    loaded = undefined;
    throw cause;
  });
  return loaded;
}

async function load() {
  const { understand } = await import('../../understanding/understand.ts');
  const { knownTo } = await import('../../understanding/known.ts');
  return { understand, knownTo };
}

/** How long after the door opened, in milliseconds: whoever waits for it to be open comes first. */
const soon = 50;

/** Loads it without anybody waiting; to be ended before the process is. */
export function loadUnderstandingSoon(): { readonly end: () => Promise<unknown> } {
  const ending = new AbortController();
  const wait = pass(soon, undefined, { ref: false, signal: ending.signal });
  const done = Promise.allSettled([wait.then(loadUnderstanding)]);
  return {
    end: () => {
      ending.abort();
      return done;
    },
  };
}
