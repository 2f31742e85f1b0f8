import type { AppointmentId } from '../kernel/id.ts';
import { clockIn, dateIn } from '../kernel/time.ts';
import type { Agreed } from './appointment.ts';
import type { Meeting } from './meeting.ts';

/** An appointment to come, as a dialog about it needs it. */
export interface Standing {
  readonly appointment: AppointmentId;
  /** Its revision when it was read. */
  readonly seen: number;
  readonly meeting: Meeting;
  readonly agreed: Agreed;
}

/** What was said of which appointment is meant: its day, days, hour, or part of the day. */
export interface Which {
  readonly date?: string;
  readonly range?: { readonly from?: string; readonly to?: string };
  readonly time?: string;
  readonly part?: string;
}

/** The appointments that are perhaps meant, the soonest first: all of them where nothing was said, or where it fits none. */
export function whichAreMeant(
  among: readonly Standing[],
  which: Which,
  zone: string,
): { readonly among: readonly Standing[]; readonly fits: boolean } {
  const sorted = among.toSorted((a, b) => a.agreed.at - b.agreed.at);
  const meant = sorted.filter(({ agreed: { at } }) => fits(which, dateIn(zone, at), clockIn(zone, at)));
  return meant.length > 0 ? { among: meant, fits: true } : { among: sorted, fits: false };
}

function fits({ date, range, time, part }: Which, day: string, clock: string): boolean {
  return (
    (date === undefined || day === date) &&
    (time === undefined || clock === time) &&
    (part === undefined || isIn(part, clock)) &&
    (range?.from === undefined || day >= range.from) &&
    (range?.to === undefined || day <= range.to)
  );
}

/** From when to when people speak of a part of the day: they overlap, since people differ. */
const hours: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['morning', ['00:00', '12:30']],
  ['noon', ['11:00', '14:30']],
  ['afternoon', ['12:00', '18:30']],
  ['evening', ['17:00', '24:00']],
]);

function isIn(part: string, clock: string): boolean {
  const [from, to] = hours.get(part) ?? ['00:00', '24:00'];
  return from <= clock && clock <= to;
}
