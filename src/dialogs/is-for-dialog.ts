import { traits } from '../understanding/intent.ts';
import type { Understood } from '../understanding/understand.ts';

/** Whether typed words are for the dialog that is open, or say something else, which interrupts it and keeps it. */
export function isForDialog({ intent, slots, distress }: Understood): boolean {
  // Who says which appointment is meant begins something new, unless it is one of those that were asked about.
  const begins = slots.which !== undefined && intent !== 'answer';
  return distress === undefined && traits[intent].answers === true && !begins;
}
