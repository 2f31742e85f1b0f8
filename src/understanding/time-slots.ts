import type { Language } from '../core/kernel/language.ts';
import { addDays, type CalendarDate, type Instant } from '../core/kernel/time.ts';
import { type Moment, momentIn } from './dates/calendar.ts';
import type { Day } from './dates/day.ts';
import { putTogether, readTimed, type Timed } from './dates/read-when.ts';
import { numberIn, phrase, says } from './dates/vocabulary.ts';
import type { When } from './dates/when.ts';
import type { Intent, Slots } from './intent.ts';

/** Belgium and the Netherlands keep the same time. */
const zone = 'Europe/Brussels';

/** Adds what a text says about time to the slots of an intent that asks for it, and what is still missing. */
export function addTimeSlots(
  intent: Intent,
  text: string,
  slots: Slots,
  language: Language,
  now: Instant,
): Slots {
  const moment = momentIn(zone, now, language);
  switch (intent) {
    case 'plan':
      return planned(text, slots, moment);
    case 'answer':
      return slots.option === undefined && !slots.any
        ? { ...slots, ...whenIn(readTimed(text, moment), moment) }
        : slots;
    case 'availability':
      return available(text, slots, moment);
    case 'cancel':
      return cancelled(text, slots, moment);
    case 'reschedule':
      return rescheduled(text, slots, moment);
    case 'notifications':
      return paused(text, slots, moment);
    default:
      return slots;
  }
}

function whenIn(timed: Timed, moment: Moment, day = timed.days[0]?.meant): When {
  return putTogether(timed, day, moment, zone);
}

function planned(text: string, slots: Slots, moment: Moment): Slots {
  const timed = readTimed(text, moment);
  const duration = minutesSaid(text);
  const when = bounded(timed, whenIn(timed, moment), moment);
  const missing = slots.missing ?? missingIn(when);
  return {
    ...slots,
    ...when,
    ...(duration === undefined || when.until !== undefined ? {} : { duration }),
    ...(slots.confirm || when.confirm ? { confirm: true } : {}),
    ...(missing.length > 0 ? { missing } : {}),
  };
}

/** What must be asked before an appointment can be written down. */
function missingIn(when: When): readonly string[] {
  if (when.range !== undefined) return when.ambiguous && !hasRanges(when) ? [] : spanOf(when);
  if (when.weekdays !== undefined) return when.time || when.window || when.part ? ['date'] : ['date', 'time'];
  const timed = when.time !== undefined || when.time_from !== undefined || hasTimes(when);
  if (when.date !== undefined) return timed ? [] : ['time'];
  if (when.ambiguous !== undefined && !hasTimes(when)) return [];
  return timed ? ['date'] : ['date', 'time'];
}

/** A span that was asked to be read back as a whole is itself the answer for now. */
function spanOf(when: When): readonly string[] {
  if (when.confirm && when.ambiguous === undefined) return [];
  return when.time === undefined ? ['date', 'time'] : ['date'];
}

function hasTimes({ ambiguous }: When): boolean {
  return ambiguous?.some(({ time }) => time !== undefined) ?? false;
}

function hasRanges({ ambiguous }: When): boolean {
  return ambiguous?.some(({ range }) => range !== undefined) ?? false;
}

/** `tot vrijdag`, `vanaf maandag`: one end of a span. In Belgium `tot` includes the day, in the Netherlands not. */
function bounded(timed: Timed, when: When, { today, language }: Moment): When {
  const [first] = timed.days;
  if (first?.meant.kind !== 'date' || when.date === undefined) return when;
  const before = timed.text.slice(0, first.from);
  const { date, at: _, ...rest } = when;
  if (/(?:^| )(?:vanaf|from|a partir de|a partir du|des|na|after|apres) (?:de |le )?$/.test(before))
    return {
      ...rest,
      range: { from: /(?:na|after|apres) (?:de |le )?$/.test(before) ? addDays(date, 1) : date },
    };
  const until = /(?:^| )(tot|tot en met|t m|until|till|jusqu (?:a|au)|voor|before|avant) (?:de |le )?$/.exec(
    before,
  )?.[1];
  if (until === undefined) return when;
  const without = /voor|before|avant/.test(until) || (until === 'tot' && language === 'nl-NL');
  return { ...rest, range: { from: today, to: without ? addDays(date, -1) : date }, confirm: true };
}

function available(text: string, slots: Slots, moment: Moment): Slots {
  const timed = readTimed(text, moment);
  const free = says(text, freeWords) && !says(text, 'niet|not|pas|can t|cannot|jamais|nooit|never|t');
  const day = timed.days[0]?.meant;
  if (free || day === undefined || day.kind === 'weekdays' || day.kind === 'within' || day.kind === 'none')
    return { ...slots, ...bounded(timed, whenIn(timed, moment), moment) };
  const days = timed.days.flatMap(({ meant }) => daysOf(meant));
  const until = untilIn(timed);
  const exclude =
    until === undefined ? days : daysOf({ kind: 'range', span: { from: moment.today, to: until } });
  const unsure = timed.days.some(({ meant }) => isUnsure(meant));
  return { ...slots, exclude: [...new Set(exclude)], ...(unsure ? { confirm: true } : {}) };
}

const freeWords =
  'vrij|beschikbaar|kan wel|kan ik wel|kan alleen|kan ik alleen|enkel|alleen|free|available|only|can do|libre|disponible|dispo|je peux|seulement';

function isUnsure(day: Day): boolean {
  return day.kind === 'date'
    ? day.bare === true || day.confirm === true
    : day.kind === 'range' && day.confirm === true;
}

/** At most two months of days: who is away longer says so to people. */
function daysOf(day: Day): readonly CalendarDate[] {
  if (day.kind === 'date') return [day.date];
  if (day.kind !== 'range') return [];
  const days: CalendarDate[] = [];
  for (let date = day.span.from; date <= day.span.to && days.length < 62; date = addDays(date, 1))
    days.push(date);
  return days;
}

function untilIn({ text, days }: Timed): CalendarDate | undefined {
  const [first] = days;
  if (first?.meant.kind !== 'date') return undefined;
  return /(?:^| )(?:tot|tot en met|t m|until|till|jusqu (?:a|au)) (?:de |le )?$/.test(
    text.slice(0, first.from),
  )
    ? first.meant.date
    : undefined;
}

function cancelled(text: string, slots: Slots, moment: Moment): Slots {
  const { date, range, time, confirm } = whenIn(readTimed(text, moment), moment);
  const { missing: _, ...rest } = slots;
  if (date === undefined && range === undefined && time === undefined) return { ...rest, missing: ['which'] };
  const which = { ...(date ? { date } : {}), ...(range ? { range } : {}), ...(time ? { time } : {}) };
  return { ...rest, which, ...(confirm && date === undefined ? { confirm } : {}) };
}

function rescheduled(text: string, slots: Slots, moment: Moment): Slots {
  if (slots.reason !== undefined) return slots;
  const shift = shiftIn(text);
  const timed = readTimed(text, moment, true);
  const [old, target] = twoDays(timed);
  const which = old?.kind === 'date' ? { which: { date: old.date } } : {};
  if (shift !== undefined)
    return { ...slots, ...shift, ...which, ...(old ? {} : { missing: ['which'] }), confirm: true };
  const when = putTogether(timed, target, moment, zone);
  const missing = slots.missing ?? [];
  const asked =
    slots.anchor || isEmpty(when)
      ? ['which', 'date', 'time'].filter((name) => !(old && name === 'which'))
      : missingIn(when);
  const { missing: _, ...rest } = slots;
  return {
    ...rest,
    ...which,
    ...when,
    ...(asked.length + missing.length > 0 && asked.length > 0 ? { missing: asked } : {}),
  };
}

function isEmpty(when: When): boolean {
  return Object.keys(when).length === 0;
}

const belongsTo =
  /(?:van|of|de|du|on|op|from|afspraak|gesprek|sessie|appointment|meeting|session|talk|rendez vous|rdv|entretien|verplaats|verzet|verschuif|move|shift) (?:de |le )?$/;
const towards =
  /(?:^| )(?:naar|to|tot|vers|a|au|until|liever|instead|kan het|can we do)(?: (?:de|le|een|op|on))? $/;

/** The day of the present appointment and the day to which it goes. */
function twoDays({ text, days }: Timed): readonly [Day | undefined, Day | undefined] {
  const [first, second] = days;
  if (first === undefined || second !== undefined) {
    const swapped = first !== undefined && towards.test(text.slice(0, first.from));
    return swapped ? [second?.meant, first.meant] : [first?.meant, second?.meant];
  }
  const before = text.slice(0, first.from);
  return !towards.test(before) && belongsTo.test(before)
    ? [first.meant, undefined]
    : [undefined, first.meant];
}

const halfHour = 'half uur|halfuur|half uurtje|halfuurtje|half an hour|half hour|demi heure';
const quarter = 'kwartier|kwartiertje|quarter of an hour|quart d heure';

/** Minutes of a length of time, such as `30 min` or `een half uurtje`; undefined when none is named. */
export function minutesSaid(text: string): number | undefined {
  const minutes = /(?<![\d:.])(\d{1,3}) ?(?:min|minuten|minuutjes|minutes?|mins)(?![\p{L}])/u.exec(text)?.[1];
  if (minutes !== undefined) return Number(minutes);
  if (says(text, halfHour)) return 30;
  if (says(text, quarter)) return 15;
  if (says(text, 'anderhalf uur|an hour and a half|une heure et demie')) return 90;
  const hours =
    /(?:^| )(\d|een|twee|an|one|two|une|deux) (?:uur|uurtje|hours?|heures?)(?= (?:later|vroeger|eerder|earlier|plus)| (?:voor|for|pour|met|with|avec)|$)/.exec(
      text,
    )?.[1];
  if (says(text, 'uurtje')) return 60;
  if (hours === undefined || /(?:om|at|a|rond|tegen) (?:\d|een|twee|une|deux) (?:uur|heures?)/.test(text))
    return undefined;
  return (hours === 'an' ? 1 : (numberIn(hours) ?? 1)) * 60;
}

const earlier = 'vroeger|eerder|vervroeg|vervroegen|earlier|forward|plus tot|avancer|naar voren';
const later =
  'later|latere|plus tard|back|opschuiven|schuif|verschuif|verschuiven|uitstellen|push|postpone|delay|decaler|decale|reporter|repousser|verzet|verzetten|verplaats|move|shift|bring|naar achteren';

/** How much later (or, negative, earlier) something is to be: in minutes or in days. */
function shiftIn(text: string): Pick<Slots, 'shift_minutes' | 'shift_days'> | undefined {
  const back = says(text, earlier);
  if (!back && !says(text, later)) return undefined;
  const sign = back ? -1 : 1;
  const days = text.match(
    phrase(
      '(een|\\d|twee|drie|a|one|two|three|une?|deux|trois|d un|d une) (dag|dagen|day|days|jours?|week|weken|weeks|semaines?)(?! (?:van|of))',
    ),
  )?.[0];
  if (days !== undefined && !says(text, `(?:over|in|dans|binnen) ${days}`)) {
    const [count = '', unit = ''] = days.replace(/^d /, '').split(' ');
    const size = /^(?:dag|day|jour)/.test(unit) ? 1 : 7;
    return { shift_days: sign * size * (numberIn(count) ?? 1) };
  }
  const minutes = minutesSaid(text) ?? (says(text, 'een uur|an hour|une heure|d une heure') ? 60 : undefined);
  return minutes === undefined ? undefined : { shift_minutes: sign * minutes };
}

function paused(text: string, slots: Slots, moment: Moment): Slots {
  const timed = readTimed(text, moment);
  const [first] = timed.days;
  const until = untilIn(timed) ?? (first?.meant.kind === 'range' && first.meant.span.to);
  const when = first === undefined ? {} : whenIn(timed, moment);
  if (until) return { ...slots, until };
  const length = says(text, '(?:een|a|one|une|1) (?:week|semaine)') ? 7 : undefined;
  if (length !== undefined) return { ...slots, until: addDays(moment.today, length) };
  return when.time === undefined ? slots : { ...slots, time: when.time };
}
