import { addDays, addMonths, type CalendarDate } from './time.ts';

/** How far one day is from another, on the calendar; what is negative lies before it. */
export interface Period {
  readonly months: number;
  readonly days: number;
}

const perUnit: Readonly<Record<string, Period>> = {
  Y: { months: 12, days: 0 },
  M: { months: 1, days: 0 },
  W: { months: 0, days: 7 },
  D: { months: 0, days: 1 },
};

/** Reads `P3M`, `-P14D`, `P1Y6M`; undefined for anything else. */
export function parsePeriod(raw: string): Period | undefined {
  if (!/^-?P(\d{1,4}[YMWD]){1,4}$/.test(raw)) return undefined;
  const sign = raw.startsWith('-') ? -1 : 1;
  let sum: Period = { months: 0, days: 0 };
  for (const [, count = '0', unit = 'D'] of raw.matchAll(/(\d{1,4})([YMWD])/g)) {
    const { months, days } = perUnit[unit] ?? sum;
    const times = sign * Number(count);
    sum = { months: sum.months + times * months, days: sum.days + times * days };
  }
  return sum;
}

/** Months first: a month after 31 January is the last day of February. Then days, which any month has. */
export function addPeriod(date: CalendarDate, { months, days }: Period): CalendarDate {
  return addDays(addMonths(date, months), days);
}
