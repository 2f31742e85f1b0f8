import type { SessionPlace } from '../core/sessions/session-place.ts';
import type { Words } from '../i18n/words.ts';
import { type Button, button, placeData, primary } from './button.ts';

/** The three answers to "did it take place?", the first as the primary one. */
export function reportButtons(words: Words, place: SessionPlace, version: number): readonly Button[] {
  const data = placeData(place, version);
  return [
    primary(words['button.heldYes'], 'session.report', { ...data, outcome: 'yes' }),
    button(words['button.heldNotYet'], 'session.report', { ...data, outcome: 'not-yet' }),
    button(words['button.heldNo'], 'session.report', { ...data, outcome: 'no' }),
  ];
}
