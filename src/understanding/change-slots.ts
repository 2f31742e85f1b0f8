import { clock, type Moment } from './dates/calendar.ts';
import type { Day } from './dates/day.ts';
import { putTogether, readTimed, type Timed } from './dates/read-when.ts';
import { numberIn, phrase, says } from './dates/vocabulary.ts';
import type { When } from './dates/when.ts';
import type { Slots } from './intent.ts';
import { minutesSaid } from './length.ts';
import { oneOf } from './one-of.ts';
import { missingIn, whenIn } from './plan-slots.ts';

/** Which appointment is called off. */
export function cancelled(text: string, slots: Slots, moment: Moment): Slots {
  const { date, range, time, confirm, warn } = whenIn(readTimed(text, moment), moment);
  const { missing: _, ...rest } = slots;
  if (date === undefined && range === undefined && time === undefined) return { ...rest, missing: ['which'] };
  const which = { ...(date ? { date } : {}), ...(range ? { range } : {}), ...(time ? { time } : {}) };
  return {
    ...rest,
    which,
    ...(confirm && (date === undefined || warn === 'weekday-mismatch') ? { confirm } : {}),
  };
}

/** Which appointment moves, and to when or by how much. */
export function rescheduled(text: string, slots: Slots, moment: Moment): Slots {
  if (slots.reason !== undefined) return slots;
  const shift = shiftIn(text);
  const timed = readTimed(text, moment, true);
  const [old, target] = twoDays(timed);
  const which = old?.kind === 'date' ? { which: { date: old.date } } : {};
  if (shift !== undefined) {
    const present = timeOfOld(timed);
    const known = old?.kind === 'date' || present !== undefined;
    const named = known ? { which: { ...which.which, ...(present ? { time: present } : {}) } } : {};
    return { ...slots, ...shift, ...named, ...(known ? {} : { missing: ['which'] }), confirm: true };
  }
  const moved = twoClocks(timed);
  if (moved !== undefined) return { ...slots, ...moved };
  const when = putTogether(timed, target, moment);
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

/** `de afspraak van 14u`: the time of the present appointment. */
function timeOfOld({ text, clocks }: Timed): string | undefined {
  const [first] = clocks;
  if (first === undefined || first.meant.undecided) return undefined;
  return belongsTo.test(text.slice(0, first.from)) ? clock(first.meant.minutes) : undefined;
}

/** `van 14u naar 16u`: the time of the present appointment, and that to which it goes. */
function twoClocks({ text, days, clocks }: Timed): Slots | undefined {
  const [old, target] = clocks;
  if (days.length > 0 || old === undefined || target === undefined) return undefined;
  if (!/^ (?:op |door )?(?:naar|to|vers|a) (?:om )?$/.test(text.slice(old.to, target.from))) return undefined;
  if (old.meant.undecided || target.meant.undecided) return undefined;
  return { which: { time: clock(old.meant.minutes) }, time: clock(target.meant.minutes) };
}

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
/** `vrijdag over een week liever dan vrijdag`: what comes behind it stands already. */
const ratherThan =
  /^ (?:liever |eerder )?(?:plutot que|rather than|instead of|in place of|in plaats van|dan|than|au lieu d[eu])(?: \S+)? $/;
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

const earlier = 'vroeger|eerder|vervroeg|vervroegen|earlier|forward|plus tot|avancer|naar voren';
const later = oneOf(
  'later|latere|plus tard|back|opschuiven|schuif|verschuif|verschuiven|uitstellen|push|postpone|delay',
  'decaler|decale|reporter|repousser|verzet|verzetten|verplaats|move|shift|bring|naar achteren',
);

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
