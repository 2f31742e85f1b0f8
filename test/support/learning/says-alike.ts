import { isDeepStrictEqual } from 'node:util';
import { addDays, type CalendarDate } from '../../../src/core/kernel/time.ts';
import { type Intent, type TimeRead, traits } from '../../../src/understanding/intent.ts';

/** Slots as they stand in a label or come from reading. */
export type Loose = Readonly<Record<string, unknown>>;

/** What a line asks for, and the day on which it was typed. */
export interface Asked {
  readonly intent: Intent;
  readonly today: string;
}

type Said = Readonly<Partial<Record<(typeof timed)[number], unknown>>>;
type Ends = Readonly<Partial<Record<'from' | 'to', string>>>;

const timed = [
  'date',
  'time',
  'range',
  'until',
  'window',
  'weekdays',
  'exclude',
  'part',
  'shift_days',
] as const;

/** What slots say of when, of a new appointment and of one that stands, in one form where people write several. */
export function whenOf(slots: Loose, { intent, today }: Asked): readonly (readonly [string, unknown])[] {
  const { time } = traits[intent];
  if (time === undefined) return [];
  const which = inOneForm(pick((slots.which ?? {}) as Loose), time, today);
  const own = inOneForm(shifted(pick(slots), which), time, today);
  // Only what moves has a day of its own and a day that stands.
  if (time !== 'moved' && time !== 'answer') return Object.entries({ ...which, ...own });
  return [
    ...Object.entries(own),
    ...Object.entries(which).map(([name, value]) => [`which ${name}`, value] as const),
  ];
}

/**
 * Whether what was read says all that is meant, as a fact or among what is read back as possible; when somebody never can is
 * no reading of when they can.
 */
export function saysWhen(slots: Loose, meant: Loose, asked: Asked): boolean {
  const read = new Map(whenOf(slots, asked));
  const said = whenOf(meant, asked);
  if (read.get('exclude') === true && !said.some(([name]) => name === 'exclude')) return false;
  const candidates = ((slots.ambiguous ?? []) as readonly Loose[]).map(
    (each) => new Map(whenOf(each, asked)),
  );
  return said.every(
    ([name, value]) =>
      isDeepStrictEqual(read.get(name), value) ||
      candidates.some((each) => isDeepStrictEqual(each.get(name), value)) ||
      (name === 'range' && isEachOf(value as Ends, candidates)),
  );
}

/** A span of days of which each is offered by itself, and no other. */
function isEachOf({ from, to }: Ends, candidates: readonly ReadonlyMap<string, unknown>[]): boolean {
  const days = candidates.map((each) => each.get('date'));
  return from !== undefined && to !== undefined && isDeepStrictEqual(days.toSorted(), daysOf(from, to));
}

function pick(slots: Loose): Said {
  return Object.fromEntries(
    timed.flatMap((name) => (slots[name] === undefined ? [] : [[name, slots[name]]])),
  );
}

/** `een week later` than a day that is named is that day. */
function shifted({ shift_days: days, ...said }: Said, { date: stood }: Said): Said {
  if (typeof days !== 'number' || typeof stood !== 'string' || said.date !== undefined) return said;
  return { ...said, date: addDays(stood as CalendarDate, days) };
}

function inOneForm(said: Said, time: TimeRead, today: string): Said {
  return [away, turned, asWindow, asSpan, inWeek, ofDay].reduce<Said>(
    (form, to) => to(form, time, today),
    said,
  );
}

/** Days on which somebody is away, as a span or one by one; a day of a list may stand anywhere in it. */
function away({ exclude, ...said }: Said): Said {
  if (Array.isArray(exclude)) return { ...said, exclude: [...new Set<unknown>(exclude)].toSorted() };
  const { range, date, ...rest } = said;
  if (exclude !== true || Object.keys(rest).length > 0) return exclude ? { ...said, exclude } : said;
  const { from = date, to = date } = (range ?? {}) as Ends;
  return typeof from === 'string' && typeof to === 'string'
    ? { exclude: daysOf(from, to) }
    : { ...said, exclude };
}

/** Never before an hour is from it on. */
function turned({ exclude, window, ...said }: Said): Said {
  const { from, to } = (window ?? {}) as Ends;
  const isOneEnd = (from === undefined) !== (to === undefined);
  if (exclude !== true || !isOneEnd)
    return { ...said, ...(exclude ? { exclude } : {}), ...(window ? { window } : {}) };
  return { ...said, window: to === undefined ? { to: from } : { from: to } };
}

/** Whoever is free from one hour to another is free between them. */
function asWindow(said: Said, time: TimeRead): Said {
  const { time: from, until: to, ...rest } = said;
  return time === 'free' && from !== undefined && to !== undefined ? { ...rest, window: { from, to } } : said;
}

/** From today on is what lies ahead; a task until a day is one of the days up to it; a pause ends before its notices come again. */
function asSpan({ until, range, ...said }: Said, time: TimeRead, today: string): Said {
  const isDay = typeof until === 'string' && until.length === 10;
  const last = isDay && (time === 'pause' ? addDays(until as CalendarDate, -1) : until);
  const { from, to } = last ? { from: today, to: last } : ((range ?? {}) as Ends);
  const ahead =
    to !== undefined && from === today ? { to } : { ...(from ? { from } : {}), ...(to ? { to } : {}) };
  return {
    ...said,
    ...(until !== undefined && !isDay ? { until } : {}),
    ...(Object.keys(ahead).length > 0 ? { range: ahead } : {}),
  };
}

/** Weekdays in the order of the week; all seven of them leave none out. */
function inWeek({ weekdays, ...said }: Said): Said {
  const days = Array.isArray(weekdays) ? [...new Set<unknown>(weekdays)].toSorted() : [];
  return days.length === 0 || days.length === 7 ? said : { ...said, weekdays: days };
}

/** The hours in which a part of the day lies. */
const hours: Readonly<Record<string, readonly [string, string]>> = {
  morning: ['00:00', '12:00'],
  noon: ['12:00', '14:00'],
  afternoon: ['12:00', '18:00'],
  evening: ['17:00', '24:00'],
  night: ['20:00', '24:00'],
};
/** Where only days are kept, or a list of them is shown. */
const daysOnly: ReadonlySet<TimeRead> = new Set<TimeRead>([
  'past',
  'of-past',
  'reported',
  'goal',
  'due',
  'session',
  'asked',
]);

/** A part of the day beside hours that lie in it says no more than they do; up to noon is the morning. */
function ofDay({ part, ...said }: Said, time: TimeRead): Said {
  const { window } = said;
  if (part === undefined && isDeepStrictEqual(window, { to: '12:00' })) {
    const { window: _, ...rest } = said;
    return { ...rest, part: 'morning' };
  }
  const bounds = typeof part === 'string' ? hours[part] : undefined;
  if (bounds === undefined || daysOnly.has(time)) return said;
  const [from, to] = bounds;
  const at = (said.time ?? window) === undefined ? undefined : spanOf(said);
  return at !== undefined && from <= at.from && at.to <= to ? said : { ...said, part };
}

function spanOf({ time, window }: Said): Required<Ends> {
  const { from = '00:00', to = '24:00' } =
    typeof time === 'string' ? { from: time, to: time } : ((window ?? {}) as Ends);
  return { from, to };
}

function daysOf(from: string, to: string): readonly string[] {
  const days: string[] = [];
  for (let date = from; date <= to && days.length < 62; date = addDays(date as CalendarDate, 1))
    days.push(date);
  return days;
}
