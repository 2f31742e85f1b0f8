import { atIn, clock, type Moment } from './dates/calendar.ts';
import type { Day } from './dates/day.ts';
import { putTogether, readTimed, type Timed } from './dates/read-when.ts';
import { numberIn, phrase, says } from './dates/vocabulary.ts';
import type { When } from './dates/when.ts';
import type { Slots } from './intent.ts';
import { minutesSaid } from './length.ts';
import { oneOf } from './one-of.ts';
import { bounded, missingIn, whenIn } from './plan-slots.ts';

/** Which appointment is called off. */
export function cancelled(text: string, slots: Slots, moment: Moment): Slots {
  const timed = readTimed(text, moment);
  const { date, range, time, part, confirm, warn } = whenIn(timed, moment);
  const [first] = timed.days;
  const listed = first?.meant.kind === 'date' && first.meant.listed;
  const { missing: _, ...rest } = slots;
  if (date === undefined && range === undefined && time === undefined) return { ...rest, missing: ['which'] };
  const which = {
    ...(date ? { date } : {}),
    ...(range ? { range } : {}),
    ...(time ? { time } : {}),
    ...(part ? { part } : {}),
  };
  return {
    ...rest,
    which,
    ...(confirm && (date === undefined || listed || warn === 'weekday-mismatch') ? { confirm } : {}),
  };
}

/** Which appointment moves, and to when or by how much. */
export function rescheduled(text: string, slots: Slots, moment: Moment): Slots {
  const timed = readTimed(text, moment, true);
  if (slots.reason !== undefined) return anew(timed, slots, moment);
  const shift = shiftIn(text);
  const [old, target] = twoDays(timed);
  const which = old?.kind === 'date' ? { which: { date: old.date } } : {};
  if (shift !== undefined) return shifted(timed, old ?? target, { ...slots, ...shift });
  const moved = twoClocks(timed, moment);
  if (moved !== undefined) return { ...slots, ...moved };
  const read = putTogether(timed, target, moment);
  const when = target !== undefined && timed.days[0]?.meant === target ? bounded(timed, read, moment) : read;
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
    ...(old?.kind === 'date' && old.mismatch ? { confirm: true } : {}),
    ...(asked.length + missing.length > 0 && asked.length > 0 ? { missing: asked } : {}),
  };
}

/** `donderdag een half uur eerder`: of a shift the day that is named is that of what stands. */
function shifted(timed: Timed, day: Day | undefined, slots: Slots): Slots {
  const present = timeOfOld(timed);
  const standing = {
    ...(day?.kind === 'date' ? { date: day.date } : {}),
    ...(present === undefined ? {} : { time: present }),
  };
  const known = Object.keys(standing).length > 0;
  return { ...slots, ...(known ? { which: standing } : { missing: ['which'] }), confirm: true };
}

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

/** `de afspraak van 14u`: the time of the present appointment. */
function timeOfOld({ text, clocks }: Timed): string | undefined {
  const [first] = clocks;
  if (first === undefined || first.meant.undecided) return undefined;
  return belongsTo.test(text.slice(0, first.from)) ? clock(first.meant.minutes) : undefined;
}

/** `van 14u naar 16u`, `om 11u in plaats van 10u`: the time of the present appointment, and that to which it goes. */
function twoClocks({ text, days, clocks }: Timed, moment: Moment): Slots | undefined {
  const [first, second, third] = clocks;
  if (first === undefined || second === undefined || third !== undefined || days.length > 1) return undefined;
  const between = text.slice(first.to, second.from);
  const swapped = insteadOf.test(between);
  const isOld =
    intoTime.test(between) ||
    belongsTo.test(text.slice(0, first.from)) ||
    notAt.test(text.slice(0, first.from));
  if (!swapped && !isOld) return undefined;
  const [old, target] = swapped ? [second.meant, first.meant] : [first.meant, second.meant];
  if (old.undecided || target.undecided || target.minutes === old.minutes) return undefined;
  const [day] = days;
  const on =
    day === undefined
      ? {}
      : day.meant.kind === 'date' && !day.meant.candidates
        ? { date: day.meant.date }
        : undefined;
  if (on === undefined) return undefined;
  const confirm = old.confirm || target.confirm || days.length > 0 ? ({ confirm: true } as const) : {};
  const time = clock(target.minutes);
  const at = on.date === undefined ? {} : { at: atIn(moment.zone, on.date, time).at };
  const isNewDay = day !== undefined && / (?:naar|to|vers|au?) $/.test(` ${text.slice(first.to, day.from)}`);
  return { which: { ...(isNewDay ? {} : on), time: clock(old.minutes) }, ...on, time, ...at, ...confirm };
}

const intoTime = /^ (?:op |door )?(?:naar|to|vers|a|maar) (?:om )?$/;
const insteadOf =
  /^ (?:h |u |uur )?(?:\S+ )?(?:in plaats van|au lieu de|instead of|in place of|rather than|plutot que|plutot qu a) (?:om |a |at )?$/;
const notAt = /(?:^| )(?:niet|not|pas) (?:om|a|at) $/;

function isEmpty(when: When): boolean {
  return Object.keys(when).length === 0;
}

const belongsTo = new RegExp(
  '(?:' +
    oneOf(
      'van|of|de|du|on|op|from|afspraak|gesprek|sessie|appointment|meeting|session|talk|rendez vous|rdv',
      'entretien|verplaats|verzet|verschuif|move|shift',
    ) +
    ') (?:de |le )?$',
);
/** The day that is named is the one that does not suit, when another is asked for without naming it. */
const doesNotSuit = /(?:^| )(?:niet|not|pas|can t|doesn t|won t|empechement|verhinderd)(?= |$)/;
const asksAnother =
  /(?:^| )(?:ander|andere|another|different|other|autre|nieuwe?|new|nouveau) (?:moment|dag|datum|tijdstip|uur|tijd|day|date|time|slot|jour|creneau)(?= |$)/;
/** `een ander moment dan donderdag`, `voor donderdag een andere dag`. */
const than = /(?:^| )(?:dan|than|que|voor|for|pour) (?:op |le |on |de )?$/;
/** `vrijdag over een week liever dan vrijdag`, `woensdag om 3 uur in plaats van dinsdag`: what comes behind it stands already. */
const ratherThan = new RegExp(
  '^ (?:liever |eerder )?(?:dan|than)(?: \\S+)? $|' +
    '(?:^| )(?:plutot qu[e]?|rather than|instead of|in place of|in plaats van|ipv|au lieu d[eu])(?: \\S+)? $',
);
/** `tomorrow's meeting`. */
const ownedBy = /^(?: s)? (?:appointment|meeting|session|talk|group session|booking)(?= |$)/;
const towards =
  /(?:^| )(?:naar|to|tot|vers|a|au|until|liever|instead|kan het|can we do)(?: (?:de|le|een|op|on))? $/;

/** The day of the present appointment and the day to which it goes. */
function twoDays({ text, days }: Timed): readonly [Day | undefined, Day | undefined] {
  const [first, second] = days;
  if (first === undefined || second !== undefined) {
    const between = first === undefined || second === undefined ? '' : text.slice(first.to, second.from);
    const swapped =
      first !== undefined && (ratherThan.test(between) || towards.test(text.slice(0, first.from)));
    return swapped ? [second?.meant, first.meant] : [first?.meant, second?.meant];
  }
  const before = text.slice(0, first.from);
  if (asksAnother.test(text) && (doesNotSuit.test(text) || than.test(before)))
    return [first.meant, undefined];
  const isOld = belongsTo.test(before) || ownedBy.test(text.slice(first.to));
  return !towards.test(before) && isOld ? [first.meant, undefined] : [undefined, first.meant];
}

const earlier =
  'vroeger|eerder|vervroeg|vervroegen|earlier|forward|plus tot|avancer|avance|avancez|anticiper|naar voren';
const later = oneOf(
  'later|latere|plus tard|back|opschuiven|schuif|verschuif|verschuiven|uitstellen|push|postpone|delay',
  'decaler|decale|decalez|reporter|reporte|reportez|repousser|repousse|repoussez|retarder|retarde|retardez',
  'opgeschoven|uitgesteld|uitstel|verlaat|verlaten|erop|more late|d apres|verzet|verzetten|verplaats|move|shift|bring|naar achteren',
);

/** How much later (or, negative, earlier) something is to be: in minutes or in days. */
function shiftIn(text: string): Pick<Slots, 'shift_minutes' | 'shift_days'> | undefined {
  const back = says(text, earlier);
  if (!back && !says(text, later)) return undefined;
  const sign = back ? -1 : 1;
  const days = text
    .match(
      phrase(
        '(een|\\d|twee|drie|a|one|two|three|une?|deux|trois|d un|d une) (dag|dagen|day|days|jours?|week|weken|weeks|semaines?)(?! (?:van|of))|' +
          '(?<!\\p{L} (?:volgende|next|deze|this) )(?:dag|day|week) (?:later|eerder|vroeger|earlier)',
      ),
    )?.[0]
    .replace(/^(?:dag|day|week) .*/, (said) => `een ${said}`);
  if (days !== undefined && !says(text, `(?:over|in|dans|binnen) ${days}`)) {
    const [count = '', unit = ''] = days.replace(/^d /, '').split(' ');
    const size = /^(?:dag|day|jour)/.test(unit) ? 1 : 7;
    return { shift_days: sign * size * (numberIn(count) ?? 1) };
  }
  const minutes = minutesSaid(text) ?? (says(text, 'een uur|an hour|une heure|d une heure') ? 60 : undefined);
  return minutes === undefined ? undefined : { shift_minutes: sign * minutes };
}
