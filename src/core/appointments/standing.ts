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

/** What was said of which appointment is meant: its day, days, or hour. */
export interface Which {
  readonly date?: string;
  readonly range?: { readonly from?: string; readonly to?: string };
  readonly time?: string;
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

function fits({ date, range, time }: Which, day: string, clock: string): boolean {
  return (
    (date === undefined || day === date) &&
    (time === undefined || clock === time) &&
    (range?.from === undefined || day >= range.from) &&
    (range?.to === undefined || day <= range.to)
  );
}
