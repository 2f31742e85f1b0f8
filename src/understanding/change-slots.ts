import { addDays, type CalendarDate, parseCalendarDate } from '../core/kernel/time.ts';
import { bounded } from './bounds-of-days.ts';
import { atIn, type Moment, mondayOf } from './dates/calendar.ts';
import { wordsBefore } from './dates/mention.ts';
import { putTogether, readTimed, sameHour, type Timed } from './dates/read-when.ts';
import { says } from './dates/vocabulary.ts';
import type { When } from './dates/when.ts';
import { besideOld } from './day-beside.ts';
import type { Slots } from './intent.ts';
import { oneOf } from './one-of.ts';
import { type Move, moveIn, standing } from './parts-of-move.ts';
import { missingIn } from './plan-slots.ts';
import { earlier, type Shift, shiftIn } from './shift-slots.ts';

/** Which appointment moves, and to when or by how much. */
export function rescheduled(text: string, slots: Slots, moment: Moment): Slots {
  const timed = readTimed(text, moment, true);
  if (slots.reason !== undefined) return anew(timed, slots, moment);
  const move = moveIn(timed, moment);
  const stands = standsIn(move, moment);
  const shift = shiftIn(text);
  if (shift !== undefined && !(move.old && move.target.days.length > 0))
    return shifted(move, shift, slots, moment);
  const when = {
    ...movedTo(move, timed.text, stands.which?.date, moment),
    ...(says(text, sameHour) ? samely : {}),
  };
  const isKnown = stands.which !== undefined;
  const asked = isEmpty(when) || slots.anchor ? ['which', 'date', 'time'] : missingIn(when);
  const open = asked.filter((name) => !(isKnown && (name === 'which' || (when.time && name === 'date'))));
  const { missing: _, ...rest } = slots;
  return {
    ...rest,
    ...stands,
    ...when,
    ...(when.confirm || stands.confirm || move.unsure ? { confirm: true } : {}),
    ...(open.length > 0 ? { missing: open } : {}),
  };
}

const isEmpty = (when: When): boolean => Object.keys(when).length === 0;
const samely = { time_from: 'previous' } as const;

/** `om 15u in plaats van 14u`: of the day that is named, both. */
function standsIn({ old, target, swapped }: Move, moment: Moment): Pick<Slots, 'which' | 'confirm'> {
  const stands = old === undefined ? {} : standing(old, moment);
  const { which } = stands;
  const day = target.days[0]?.meant;
  const isHour = which?.time !== undefined && which.date === undefined && target.clocks.length > 0;
  if (!swapped || !isHour || day?.kind !== 'date' || day.candidates) return stands;
  return { ...stands, which: { ...which, date: day.date } };
}

/** `donderdag een half uur eerder`: of a shift the day that is named is that of what stands. */
function shifted({ old, target }: Move, shift: Shift, slots: Slots, moment: Moment): Slots {
  const stands = old ?? (standsAt(target) ? target : { ...target, clocks: [] });
  const { which } = standing({ ...stands, part: old?.part }, moment);
  return { ...slots, ...shift, ...(which === undefined ? { missing: ['which'] } : { which }), confirm: true };
}

/** `het gesprek dat voor half tien stond`, `mijn 14u`: the hour of what stands. */
function standsAt({ text, clocks: [hour] }: Timed): boolean {
  if (hour === undefined) return false;
  return (
    /(?:^| )(?:(?:dat|die) (?:om|voor|van)|(?:van|of|de|du|mijn|my|mon|the)) (?:de |het |le )?$/.test(
      text.slice(0, hour.from),
    ) || /^ (?:stond|staat|was|gepland|planned|prevue?)(?: |$)/.test(text.slice(hour.to))
  );
}

/** To when it goes: an hour alone is one of the same day, a day by its name alone may be that beside what stands. */
function movedTo(move: Move, whole: string, standsOn: string | undefined, moment: Moment): When {
  const stood = parseCalendarDate(standsOn ?? '');
  const { target } = move;
  const [first] = target.days;
  if (first === undefined) return onSameDay(target, stood, move, moment);
  const day =
    stood === undefined
      ? first.meant
      : besideOld(
          first.meant,
          { words: target.text.slice(first.from, first.to), stood, isEarlier: says(whole, earlier) },
          moment,
        );
  const read = putTogether(target, day, moment);
  if (postponed.test(wordsBefore(target.text, first.from))) return { ...read, confirm: true };
  return bounded({ ...target, days: [{ ...first, meant: day }, ...target.days.slice(1)] }, read, moment);
}

/** `uitstellen tot maandag` is to Monday. */
const postponed = /(?:^| )(?:tot|until|till|jusqu(?: (?:a|au))?) (?:op )?$/;
const weekAfter =
  'de week (?:er)?na|de week nadien|de week daarop|de week daarna|(?:the )?week after|the following week|la semaine (?:d apres|suivante)';
const sameWeek =
  '(?:de|die)zelfde week|(?:the )?same week|la meme semaine|later (?:in )?(?:die|that) week|plus tard (?:dans la|cette) semaine';
const dayAfter =
  'de dag (?:er)?na|de dag nadien|de dag daarop|de dag daarna|the day after|the next day|le lendemain';

function onSameDay(target: Timed, stood: CalendarDate | undefined, { old }: Move, moment: Moment): When {
  const when = putTogether(target, undefined, moment);
  if (stood === undefined) return when;
  if (says(target.text, weekAfter)) return { ...when, range: weekOf(addDays(stood, 7)), confirm: true };
  if (says(target.text, sameWeek)) return { ...when, range: weekOf(stood), confirm: true };
  const isNext = says(target.text, dayAfter);
  const date = isNext ? addDays(stood, 1) : stood;
  if (!isNext && when.time === undefined && when.window === undefined && when.part === undefined) return when;
  const at = when.time === undefined ? {} : { at: atIn(moment.zone, date, when.time).at };
  const confirm = isNext || when.confirm || old?.clocks.length ? ({ confirm: true } as const) : {};
  return { date, ...when, ...at, ...confirm };
}

const weekOf = (date: CalendarDate) => ({ from: mondayOf(date), to: addDays(mondayOf(date), 6) });

/** Somebody did not come: a day behind words for a new moment is that moment, any other the one that was missed. */
function anew(timed: Timed, slots: Slots, moment: Moment): Slots {
  const [day] = timed.days;
  if (day === undefined || !asksNew.test(timed.text.slice(0, day.from))) return slots;
  const { missing: _, ...rest } = slots;
  return { ...rest, ...putTogether(timed, day.meant, moment) };
}

const asksNew = new RegExp(
  '(?:^| )(?:' +
    oneOf(
      'nieuwe?n?|opnieuw|andere?|new|another|again|reschedule|rebook',
      'refixer?|fixer|reporter|remettre|autre|nouveau|nouvelle',
    ) +
    ')(?: |$)',
);
