import type { CalendarDate } from '../kernel/time.ts';
import { type Country, isPublicHoliday } from './public-holidays.ts';

/** How a time for a meeting is found; clock times are `HH:MM` of the programme's zone. */
export interface Scheduling {
  /** How long a talk between two people takes that is none of the programme's own sessions, in minutes. */
  readonly talkMinutes: number;
  /** Nothing is offered sooner than so many hours from now. */
  readonly noticeHours: number;
  /** Nothing is offered later than so many days from now. */
  readonly horizonDays: number;
  /** Kept free before and after what stands in a calendar. */
  readonly bufferMinutes: number;
  /** Days of the week and hours for whoever has not set their own in Outlook: 1 for Monday to 7 for Sunday. */
  readonly hours: { readonly days: readonly number[]; readonly from: string; readonly to: string };
  /** Rest after a night's work, in hours. */
  readonly restHours: number;
  /** How many trainees of a group must be able to come, beside the mentor. Left out where there is one trainee. */
  readonly quorum?: number;
  /** How long a mentor who wants so is left free before a talk, to prepare it. */
  readonly preparationMinutes: number;
  /** How long a vote on proposed times stays open, in hours. */
  readonly voteHours: number;
  /** Days without meetings beside the public holidays of the country: a regional holiday, a week of exams. Both ends count. */
  readonly closed: readonly { readonly from: string; readonly to: string }[];
}

/** Whether a programme meets nobody on a day: a public holiday of its country, or a day that it keeps closed. */
export function isClosedDay(
  { country, scheduling }: { readonly country: Country; readonly scheduling?: Scheduling },
  day: CalendarDate,
): boolean {
  const closed = scheduling?.closed ?? [];
  return isPublicHoliday(country, day) || closed.some(({ from, to }) => from <= day && day <= to);
}
