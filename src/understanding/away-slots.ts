import { addDays, type CalendarDate } from '../core/kernel/time.ts';
import { isNotBefore } from './bounds-of-days.ts';
import { type Clause, clausesIn } from './clauses-of-availability.ts';
import { type Moment, weekdayOf } from './dates/calendar.ts';
import { type Day, inSpan } from './dates/day.ts';
import { notAtHour } from './dates/ends-of-hours.ts';
import type { Mention } from './dates/mention.ts';
import { readTimed, type Timed } from './dates/read-when.ts';
import { numberIn, source } from './dates/vocabulary.ts';
import { exceptFor, exceptIn } from './except-days.ts';
import { daysOf, endsAt, freeFrom, isUnsure } from './free-days.ts';
import type { Slots } from './intent.ts';
import { namedBesideOthers } from './other-days.ts';
import { everyOther, isHabit } from './weekly-days.ts';
import { isAlternating, polarityOf } from './words-of-availability.ts';

/** `de 2e kan ik wel`: of somebody who says when they can it is a day, and no offer. */
const firstDays = new RegExp(
  '(?<=^|(?<!(?:^| )(?:op|on)) )(?=(de|den|the) [1-4] ?(?:e|de|ste|st|nd|rd|th)(?= |$)' +
    '(?! (?:week|keer|helft|half|jaar|year|optie|option|time|sessie?|session|gesprek|talk|afspraak)(?: |$)))',
  'g',
);

/** `26e gaat, 27e niet`. */
const bareNumbers =
  /(?<=^|(?<!(?:^| )(?:op|on|de|den|the|le|op de|week)) )(?=\d{1,2} ?(?:e|ste|de|th|st|nd|rd) (?:gaat|niet|ni|wel|kan|lukt|past|ok|works|is)(?: |$))/g;

/** On which days somebody cannot, or when somebody can. */
export function available(said: string, slots: Slots, moment: Moment): Slots {
  const text = said
    .replace(bareNumbers, 'op de ')
    .replace(firstDays, (_, article: string) => (article === 'the' ? 'on ' : 'op '));
  const named = namedBesideOthers(text);
  if (named !== undefined) {
    const beside = { ...named, timed: readTimed(named.words, moment) };
    return { ...slots, ...ofOneMind(beside, moment), confirm: true };
  }
  const timed = everyOther(readTimed(text, moment));
  const excepted = exceptIn(readTimed(text, moment, true));
  if (excepted !== undefined) return exceptFor(excepted, slots, moment);
  const clauses = clausesIn(timed, moment.language);
  const can = clauses.filter(({ polarity }) => polarity === 'can');
  const cannot = clauses.filter(({ polarity }) => polarity === 'cannot');
  if (can.length > 0 && cannot.length > 0) return { ...slots, ...ofTwoMinds(can, cannot, moment) };
  const [only, ...more] = clauses;
  const whole = { timed, polarity: polarityOf(text) };
  return {
    ...slots,
    ...ofOneMind(only === undefined || more.length > 0 ? whole : { ...only, timed }, moment),
    ...(isAlternating(text) ? { confirm: true } : {}),
  };
}

/** `maandag niet maar dinsdag wel`: what is said of one day says nothing of another. It is read back as a whole. */
function ofTwoMinds(can: readonly Clause[], cannot: readonly Clause[], moment: Moment): Slots {
  const away = cannot.flatMap(({ timed }) => excludedIn(timed, moment));
  const [first] = can;
  if (first === undefined) return {};
  const busyOn = cannot.flatMap(({ timed }) => timed.days);
  // `vrijdag ben ik van wacht maar 's avonds kan ik`: hours of the very day on which somebody is away.
  const isSameDay = can.every(({ timed }) => timed.days.length === 0) && busyOn.length > 0;
  const free = freeFrom(isSameDay ? { ...first.timed, days: busyOn } : first.timed, moment);
  const others = away.filter((date) => date !== free.date);
  return { ...free, ...(isSameDay || others.length === 0 ? {} : { exclude: others }), confirm: true };
}

function ofOneMind(clause: Clause, moment: Moment): Slots {
  const { timed, polarity, again, turned } = clause;
  const said = again && polarity !== 'cannot' ? fromThen(freeFrom(timed, moment)) : saidOf(clause, moment);
  return turned ? { ...said, confirm: true } : said;
}

/** `mijn shift stopt om 16u dus erna is goed`: from the hour or the day that was named. */
function fromThen({ date, time, window, at: _, ...rest }: Slots): Slots {
  const hour = window?.to ?? window?.from ?? time;
  if (hour !== undefined) return { ...rest, ...(date ? { date } : {}), window: { from: hour } };
  return date === undefined ? rest : { ...rest, range: { from: date } };
}

function saidOf({ timed, polarity, again }: Clause, moment: Moment): Slots {
  // Nothing is excluded on words that do not say so: whoever only names a day is asked.
  if (polarity === 'neither') return { ...freeFrom(timed, moment), confirm: true };
  const kind = timed.days[0]?.meant.kind;
  if (polarity === 'can' || kind === 'within' || kind === 'none') return freeFrom(timed, moment);
  if (isNotBefore(timed)) return { ...freeFrom(timed, moment), confirm: true };
  // `donderdag, maar niet voor 17u`: the day suits.
  if (timed.days.length === 1 && isTurned(timed)) return freeFrom(timed, moment);
  const free = again ? freeFrom(timed, moment) : undefined;
  // `dinsdag les tot vier, daarna kan ik`: of that day.
  if (free?.window?.to !== undefined) return { ...fromThen(free), confirm: true };
  const exclude = excludedIn(timed, moment);
  const last = exclude.at(-1);
  if (last === undefined && again) return fromThen(freeFrom(timed, moment));
  if (last === undefined || isHabit(timed, moment)) return never(timed, moment);
  const back = again ? { range: { from: addDays(last, 1) } } : {};
  const unsure =
    again ||
    polarity === 'both' ||
    timed.clocks.length > 0 ||
    timed.part !== undefined ||
    isOpen(timed) ||
    timed.days.some(({ meant }) => isUnsure(meant));
  return { exclude, ...back, ...(unsure ? { confirm: true } : {}) };
}

/** Weekdays, parts of the day or hours at which somebody never can; hours before or after which are said the other way round. */
function never(timed: Timed, moment: Moment): Slots {
  const free = freeFrom(timed, moment);
  const says = free.weekdays ?? free.part ?? free.window;
  return says === undefined || isTurned(timed) || (free.window && endsAt(timed))
    ? free
    : { ...free, exclude: true, confirm: true };
}

function isTurned({ text, clocks: [first] }: Timed): boolean {
  return notAtHour.test(text.slice(0, first?.from ?? 0));
}

/** The days on which somebody cannot. */
function excludedIn(timed: Timed, moment: Moment): readonly CalendarDate[] {
  const until = untilIn(timed, moment);
  if (until !== undefined) return daysOf(inSpan(moment.today, until));
  const [first, second] = timed.days;
  const last = second === undefined ? undefined : endOf(timed.text, second, moment);
  if (first?.meant.kind === 'date' && last !== undefined && isOpen(timed))
    return daysOf(inSpan(first.meant.date, last));
  const long = lengthBehind(timed);
  if (long > 0 && first?.meant.kind === 'date')
    return daysOf(inSpan(first.meant.date, addDays(first.meant.date, long - 1)));
  return onlyOn(timed.days, [...new Set(timed.days.flatMap(({ meant }) => daysOf(meant)))]);
}

/** `deze maand op vrijdag`: of a span only the weekdays that are named beside it. */
function onlyOn(days: Timed['days'], dates: readonly CalendarDate[]): readonly CalendarDate[] {
  const named = days.flatMap(({ meant }) =>
    meant.kind === 'weekdays' && meant.dates === undefined ? meant.days : [],
  );
  return named.length > 0 && dates.length > 0
    ? dates.filter((date) => named.includes(weekdayOf(date)))
    : dates;
}

/** `vanaf maandag twee weken`, `from Monday for ten days`: how many days, from a day that is named. */
function lengthBehind(timed: Timed): number {
  const [first] = timed.days;
  const found = isOpen(timed) && first !== undefined ? length.exec(timed.text.slice(first.to)) : null;
  const count = numberIn(found?.[1] ?? '') ?? 0;
  return found?.[2] === undefined ? count : count * 7;
}

const length = new RegExp(
  `^(?: for| voor| pour| pendant)? (${source.number}) (?:(weken|weeks?|semaines?)|dagen|days|jours)(?= |$)`,
);

/** Of days without an end only the first is known. */
function isOpen({ text, days: [first] }: Timed): boolean {
  return first?.meant.kind === 'date' && opens.test(text.slice(0, first.from));
}

const opens = /(?:^| )(?:vanaf|from|since|sinds|as of|a partir d[eu]|depuis|des) (?:de |le |the )?$/;

const upTo = /(?:^| )(tot|tot en met|t m|tem|until|till|jusqu (?:a|au|en)) (?:de |le |la )?$/;

/** Until when somebody is away, the day included. In the Netherlands `tot` is up to the day before. */
function untilIn({ text, days: [first] }: Timed, moment: Moment): CalendarDate | undefined {
  return first === undefined ? undefined : endOf(text, first, moment);
}

function endOf(
  text: string,
  { from, to, meant }: Mention<Day>,
  { language }: Moment,
): CalendarDate | undefined {
  const [, word] = upTo.exec(text.slice(0, from)) ?? [];
  if (word === undefined) return undefined;
  if (meant.kind === 'range')
    return late.test(text.slice(from, to)) ? meant.span.to : addDays(meant.span.from, -1);
  if (meant.kind !== 'date') return undefined;
  return word === 'tot' && language === 'nl-NL' ? addDays(meant.date, -1) : meant.date;
}

const late = /^(?:the |la )?(?:eind|end|late|fin)/;
