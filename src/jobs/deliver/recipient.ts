import { firstInstantFrom } from '../../core/kernel/time.ts';
import type { Recipient } from '../../core/notices/decide-delivery.ts';
import type { Reach } from '../../core/notices/mailbox.ts';
import { hoursOf } from '../../core/people/own-hours.ts';
import type { Person } from '../../core/people/person.ts';
import type { Programme } from '../../core/programme/programme.ts';

/** A day without quiet hours: of a programme that is not there any more. */
const never = { from: '00:00', to: '00:00', weekend: false, zone: 'UTC' };

/** What is known about a recipient now: a leaver is told nothing, and one of a programme that is not there, not yet. */
export function recipientOf(
  person: Person | undefined,
  programme: Programme | undefined,
  reach: Reach,
): Recipient {
  const active = person?.active === true;
  const { pausedUntil, muted = [] } = person?.notifications ?? {};
  const { zone, ...quiet } = programme === undefined ? never : hoursOf(person?.notifications, programme);
  const paused =
    pausedUntil === undefined ? {} : { pausedUntil: firstInstantFrom(zone, pausedUntil, '00:00') };
  return { active, hasProgramme: programme !== undefined, reach, muted, quiet, zone, ...paused };
}
