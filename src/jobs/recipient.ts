import type { Recipient } from '../core/notices/decide-delivery.ts';
import type { Reach } from '../core/notices/mailbox.ts';
import type { Person } from '../core/people/person.ts';
import type { Programme } from '../core/programme/programme.ts';
import { momentOf } from '../core/sessions/clockwork.ts';

/** A day without quiet hours: of a programme that is not there any more. */
const never = { from: '00:00', to: '00:00', weekend: false };

/** What is known about a recipient now: a leaver is told nothing, and who is of a programme that is not there, not yet. */
export function recipientOf(
  person: Person | undefined,
  programme: Programme | undefined,
  reach: Reach,
): Recipient {
  const active = person?.active === true;
  const { pausedUntil, muted = [] } = person?.notifications ?? {};
  const zone = programme?.timezone ?? 'UTC';
  const paused = pausedUntil === undefined ? {} : { pausedUntil: momentOf(zone, pausedUntil, '00:00') };
  const hasProgramme = programme !== undefined;
  return { active, hasProgramme, reach, muted, quiet: programme?.cadence.quiet ?? never, zone, ...paused };
}
