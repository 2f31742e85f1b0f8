import type { Language } from '../../core/kernel/language.ts';
import type { Clock, HalfOfDay } from './dial.ts';
import { type Found, findAll } from './mention.ts';
import { clockSayings } from './say-clocks.ts';

/**
 * Finds clock times in a normalised text. Half before the hour in Dutch (`half drie` is 14:30), after it in English;
 * an hour from 1 to 6 is in the afternoon, 7 can be either, 8 to 12 are as they are said, unless the words say which
 * half of the day. Blanks out what it read.
 */
export function readClocks(text: string, language: Language, half: HalfOfDay): Found<Clock> {
  return findAll(text, clockSayings(language, half));
}
