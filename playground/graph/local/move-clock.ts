import { z } from 'zod';
import { parseBody } from '../http/parse-body.ts';
import type { Clock } from '../state/clock.ts';

const asked = z.union([
  z.object({ now: z.string().datetime({ offset: true }) }).strict(),
  z.object({ advanceMs: z.number().int().nonnegative() }).strict(),
]);

/** Sets the clock to a moment, or forward by so many milliseconds. */
export function moveClock(clock: Clock, text: string): { readonly now: string } {
  const move = parseBody(asked, text, 'clock');
  if ('now' in move) clock.set(Date.parse(move.now));
  else clock.advance(move.advanceMs);
  return { now: new Date(clock.now()).toISOString() };
}
