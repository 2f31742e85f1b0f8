import { LRUCache } from 'lru-cache';
import { findText, type Language } from '../../core/kernel/language.ts';
import type { Instant } from '../../core/kernel/time.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { BotDeps } from '../asker.ts';

/** How often a stranger gets an answer, in milliseconds. */
const quietFor = 10 * 60_000;
/** How many strangers are remembered at most; beyond it the oldest is forgotten. */
const atMost = 5_000;

/** Limits the rate of the answer to people whom nobody enrolled. Ids only, in memory only, gone after ten minutes. */
export class Strangers {
  readonly #answered: LRUCache<string, true>;

  constructor(now: () => Instant) {
    this.#answered = new LRUCache({ max: atMost, ttl: quietFor, ttlResolution: 0, perf: { now } });
  }

  /** Whether this stranger gets an answer now; remembers that they did. */
  mayAnswer(id: string): boolean {
    if (this.#answered.has(id)) return false;
    this.#answered.set(id, true);
    return true;
  }
}

/** The one line for somebody whom nobody enrolled: whom to ask. It names every programme's contact, since it knows none of theirs. */
export function sayToStranger({ programmes }: BotDeps, language: Language): string {
  const contacts = programmes.flatMap(({ contact, languages }) => {
    const found = findText(contact, language, languages);
    return found === undefined ? [] : [found.value];
  });
  const contact = new Intl.ListFormat(language, { type: 'disjunction' }).format(new Set(contacts));
  return wordsOf(language)['stranger.text']({ contact });
}
