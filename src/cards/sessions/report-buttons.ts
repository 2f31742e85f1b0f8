import type { SessionPlace } from '../../core/kernel/session-place.ts';
import type { Words } from '../../i18n/words.ts';
import { type Button, button, primary, seenData } from '../kit/button.ts';

/**
 * The three answers to "did it take place?", the first as the primary one; about what was begun they are worded so that
 * "not yet" and "no" can't be taken for each other.
 */
export function reportButtons(
  words: Words,
  place: SessionPlace,
  version: number,
  about: 'held' | 'begun' = 'held',
): readonly Button[] {
  const data = seenData(place, version);
  return [
    primary(words[`button.${about}Yes`], 'session.report', { ...data, outcome: 'yes' }),
    button(words[`button.${about}NotYet`], 'session.report', { ...data, outcome: 'not-yet' }),
    button(words[`button.${about}No`], 'session.report', { ...data, outcome: 'no' }),
  ];
}
