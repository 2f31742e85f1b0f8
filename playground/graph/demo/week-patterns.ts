import { addDays, type CalendarDate, daysBetween, weekdayOf } from '../../../src/core/kernel/time.ts';

/** An appointment as `POST /_local/mailboxes` takes it: wall-clock times in the zone of the mailbox. */
export interface DemoEvent {
  readonly subject: string;
  readonly location: string;
  readonly start: string;
  readonly end: string;
  readonly showAs: string;
  readonly sensitivity: 'normal' | 'private';
}

/** What stands in a calendar on one day. */
export type Pattern = (date: CalendarDate) => readonly DemoEvent[];

const at = (
  date: CalendarDate,
  [from, to]: readonly [string, string],
  subject: string,
  more: Partial<DemoEvent> = {},
): DemoEvent => ({
  subject,
  location: '',
  start: `${date}T${from}:00`,
  // What ends before it begins ends the next day.
  end: `${to < from ? addDays(date, 1) : date}T${to}:00`,
  showAs: 'busy',
  sensitivity: 'normal',
  ...more,
});

/** A specialist with consultations, rounds and a meeting that may not take place. */
export const clinics: Pattern = (date) => {
  const day = weekdayOf(date);
  if (day > 5) return [];
  return [
    ...([1, 3].includes(day) ? [at(date, ['08:30', '12:00'], 'Consultatie', { location: 'Poli 2' })] : []),
    ...(day === 2 ? [at(date, ['12:30', '13:30'], 'Stafvergadering', { showAs: 'tentative' })] : []),
    ...(day === 4 ? [at(date, ['13:30', '17:00'], 'Consultatie', { location: 'Poli 2' })] : []),
    ...(day === 5
      ? [
          at(date, ['09:00', '10:30'], 'Zaalronde'),
          at(date, ['16:00', '17:00'], '', { sensitivity: 'private' }),
        ]
      : []),
  ];
};

/** A surgeon: long days in theatre, and one working day a week from home. */
export const theatre: Pattern = (date) => {
  const day = weekdayOf(date);
  if ([1, 2, 4].includes(day)) return [at(date, ['07:45', '16:30'], 'OK', { location: 'Zaal 5' })];
  return day === 5 ? [at(date, ['09:00', '17:00'], 'Thuiswerk', { showAs: 'workingElsewhere' })] : [];
};

/**
 * Shifts in turns of four weeks: days, evenings, four nights with the days after them off, and a quiet week. `turn` is
 * which of these the week of `monday` is.
 */
export function shifts(monday: CalendarDate, turn: number): Pattern {
  return (date) => {
    const day = weekdayOf(date);
    const week = Math.floor(daysBetween(monday, date) / 7) + turn;
    switch (((week % 4) + 4) % 4) {
      case 0:
        return day <= 5 ? [at(date, ['08:00', '18:00'], 'Dagdienst')] : [];
      case 1:
        return day <= 4 ? [at(date, ['13:00', '22:00'], 'Late dienst')] : [];
      case 2:
        if (day <= 4) return [at(date, ['20:00', '08:00'], 'Nachtdienst')];
        return day <= 6 ? [at(date, ['08:00', '20:00'], 'Recup', { showAs: 'oof' })] : [];
      default:
        return day === 3 ? [at(date, ['14:00', '16:00'], 'Seminarie')] : [];
    }
  };
}

/** A clerk: on the ward in the morning, lessons on Thursday. */
export const clerkship: Pattern = (date) => {
  const day = weekdayOf(date);
  if (day > 5) return [];
  return [
    at(date, ['08:00', '12:30'], 'Coschap', { location: 'Verpleegafdeling 4B' }),
    ...(day === 4 ? [at(date, ['13:00', '17:00'], 'Onderwijs')] : []),
  ];
};

/** Meetings, and little else. */
export const office: Pattern = (date) => {
  const day = weekdayOf(date);
  return [1, 2, 4].includes(day) ? [at(date, ['10:00', '11:30'], 'Vergadering')] : [];
};

/** Many doctors on shifts keep no calendar at all. */
export const nothing: Pattern = () => [];
