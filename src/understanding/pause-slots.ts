import { addDays, addMonths, type CalendarDate } from '../core/kernel/time.ts';
import type { Moment, Span } from './dates/calendar.ts';
import { readTimed, type Timed } from './dates/read-when.ts';
import { numberIn, says } from './dates/vocabulary.ts';
import type { Slots } from './intent.ts';
import { oneOf } from './one-of.ts';
import { quietIn } from './quiet-slots.ts';
import { weekendsOf } from './weekly-days.ts';

/**
 * Until when, or at what time, somebody wants no notices or wants them: the first day on which they come again. A pause
 * begins now; of one that is to begin later, the person is asked.
 */
export function paused(text: string, slots: Slots, moment: Moment): Slots {
  const timed = readTimed(text, moment);
  const [first] = timed.days;
  if (first !== undefined && weekendsOf(timed) !== timed && !upTo.test(timed.text.slice(0, first.from)))
    return { ...slots, ...quietIn(timed, moment) };
  const again = resumedOn(timed);
  if (again !== undefined) return { ...slots, until: again, confirm: true };
  const later = beginsLater(timed, moment.today);
  if (later !== undefined) return { ...slots, range: later, confirm: true };
  const until = firstDayAgain(timed) ?? afterLength(text, moment.today);
  if (until !== undefined) return { ...slots, until };
  const before = notBeforeDay(timed);
  if (before !== undefined) return { ...slots, until: before, confirm: true };
  return { ...slots, ...quietIn(timed, moment) };
}

/** `tot 5 januari` ends with the 4th, `tot en met 5 januari` and `tot eind januari` with the day itself. */
function firstDayAgain({ text, days }: Timed): CalendarDate | undefined {
  const [first] = days;
  if (first === undefined) return undefined;
  const said = text.slice(first.from, first.to);
  const including = through.test(text.slice(0, first.from)) || included.test(text.slice(first.to));
  const ends = including || upTo.test(text.slice(0, first.from));
  if (first.meant.kind === 'date' && ends) return including ? addDays(first.meant.date, 1) : first.meant.date;
  if (first.meant.kind !== 'range') return undefined;
  const { from, to } = first.meant.span;
  return ends && !including && !atEnd.test(said) ? from : addDays(to, 1);
}

/** `een week niks, weer vanaf 5 februari`: the day from which it is as it was. */
function resumedOn({ text, days }: Timed): CalendarDate | undefined {
  const day = days.find(({ from }) => resumes.test(text.slice(0, from)));
  return day?.meant.kind === 'date' ? day.meant.date : undefined;
}

/** `geen meldingen voor maandag`, `plus de rappels avant lundi`. */
function notBeforeDay({ text, days: [first] }: Timed): CalendarDate | undefined {
  if (first?.meant.kind !== 'date' || !says(text, silence)) return undefined;
  return /(?:^| )(?:voor|before|avant) $/.test(text.slice(0, first.from)) ? first.meant.date : undefined;
}

/** A span of days that has not begun, unless it is the end of the pause (`tot volgende week`). */
function beginsLater({ text, days }: Timed, today: CalendarDate): Span | undefined {
  const [first] = days;
  if (first?.meant.kind !== 'range' || first.meant.span.from <= today) return undefined;
  const before = text.slice(0, first.from);
  return upTo.test(before) || through.test(before) ? undefined : first.meant.span;
}

const article = '(?:de |het |la |le |the )?$';
const resumes = new RegExp(
  `(?:^| )(?:${oneOf(
    'weer|terug|opnieuw|hervat(?:ten)?|again|back(?: on)?|resume|reprendre|reprise|de nouveau',
  )})(?: aan)? (?:vanaf|op|from|on|a partir du|a partir de|le|des) (?:de |le |the )?$`,
);
const upTo = new RegExp(`(?:^| )(?:tot|until|till|jusqu(?: (?:a|au|en))?) ${article}`);
const through = new RegExp(`(?:^| )(?:tot en met|t m|tem|through|thru|up to and including) ${article}`);
const included = /^ (?:inclus|inclusive|included|inbegrepen|compris|y compris|erbij)(?= |$)/;
const atEnd = /^(?:eind|the end|end|late|fin|la fin|a la fin)/;

const length =
  /(?:^| )(\d{1,3}|\p{L}{1,8}) (?:(dag|dagen|days?|jours?)|(week|weken|weeks?|semaines?)|(maand|maanden|months?|mois))(?= |$)/u;

/** `twee weken`, `10 dagen`, `un mois`: the day on which that is over. */
function afterLength(text: string, today: CalendarDate): CalendarDate | undefined {
  if (!says(text, silence) || says(text, again)) return undefined;
  const [, word = '', day, week] = length.exec(text) ?? [];
  const count = one.test(word) ? 1 : (numberIn(word) ?? Number(word));
  if (word === '' || !Number.isSafeInteger(count) || count < 1 || count > 366) return undefined;
  if (day !== undefined) return addDays(today, count);
  return week === undefined ? addMonths(today, count) : addDays(today, count * 7);
}

/** A length is how long to be silent only where silence is asked for, and not how often, or how long before. */
const silence = oneOf(
  'pauze|pauzeer|pauzeren|pause|silence|silencieux|stil|stilte|quiet|mute|demp|dempen|snooze',
  'geen|no|pas|plus de|plus aucune?|niets|nothing|rien|niet|stop|uit|off',
);
const again =
  'om de|elke|iedere|every|tou(?:s|tes) les|chaque|vooraf|voordien|op voorhand|van tevoren|before|ahead|avant|a l avance';

const one = /^(?:een|a|one|une?)$/;
