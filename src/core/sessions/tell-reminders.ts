import { addMinutes, type CalendarDate, dateIn, type Instant } from '../kernel/time.ts';
import { type Clockwork, reminderAt } from './clockwork.ts';

/** What those who meet will hear of a date that was just noted. */
interface ToldReminders {
  /** The days on which everybody is reminded, the first first. */
  readonly on: readonly CalendarDate[];
  /** A reminder was due by now: it goes to the trainees in a moment, since the mentor knows. */
  readonly soon: boolean;
}

/** Who will be reminded of a date and when, as far as the programme says; what somebody switched off is not looked at. */
export function tellReminders({ cadence, zone }: Clockwork, plannedAt: Instant, now: Instant): ToldReminders {
  const each = cadence.before.map((reminder) => ({ reminder, at: reminderAt(reminder, plannedAt, zone) }));
  const isDue = ({ reminder, at }: (typeof each)[number]) =>
    at <= now && now < Math.min(addMinutes(at, reminder.lateMinutes), plannedAt);
  const on = each.filter(({ at }) => at > now && at < plannedAt).map(({ at }) => dateIn(zone, at));
  return { on: [...new Set(on)].toSorted(), soon: each.some(isDue) };
}
