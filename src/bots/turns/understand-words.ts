import type { Language } from '../../core/kernel/language.ts';
import type { Instant } from '../../core/kernel/time.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Understood } from '../../understanding/understand.ts';
import { loadOnce } from './load-once.ts';

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

/**
 * What understands words is some thousands of expressions, a tenth of a start, and no button needs them: so they are loaded
 * after everything else, or with the first words.
 */
export const loadUnderstanding = loadOnce(async () => {
  const { understand } = await import('../../understanding/understand.ts');
  const { knownTo } = await import('../../understanding/known.ts');
  return { understand, knownTo };
});
