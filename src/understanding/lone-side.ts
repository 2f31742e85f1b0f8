import type { Day } from './dates/day.ts';
import type { Clock } from './dates/dial.ts';
import type { Mention } from './dates/mention.ts';
import type { Timed } from './dates/read-when.ts';
import { says } from './dates/vocabulary.ts';
import { glue } from './hints-of-move.ts';
import { oneOf } from './one-of.ts';
import { busy } from './words-of-availability.ts';

/** Days and hours that belong together. */
export interface Side {
  readonly days: readonly Mention<Day>[];
  readonly clocks: readonly Mention<Clock>[];
}

/** Of a text that moves an appointment: when it stands, and to when it goes. */
export interface Sides {
  readonly old?: Side;
  readonly target?: Side;
  /** What stands is named behind words that say so (`om 15u in plaats van 14u`): of the same day. */
  readonly swapped?: true;
  /** Something was said of when that has no place in either, or either could be meant. */
  readonly unsure?: true;
}

export type Item =
  | { readonly kind: 'day'; readonly said: Mention<Day> }
  | { readonly kind: 'clock'; readonly said: Mention<Clock> };
export function sideOf(items: readonly Item[]): Side {
  return {
    days: items.flatMap((each) => (each.kind === 'day' ? [each.said] : [])),
    clocks: items.flatMap((each) => (each.kind === 'clock' ? [each.said] : [])),
  };
}

const belongsTo = new RegExp(
  '(?:^| )(?:' +
    oneOf(
      'van|of|de|du|on|op|from|afspraak|gesprek|sessie|appointment|meeting|session|talk|rendez vous|rdv',
      'entretien|verplaats|verzet|verschuif|move|shift|push|bring forward|schuif|vervroeg',
      'deplacer?|decaler?|reporter?|repousser?|avancer?',
    ) +
    ') (?:de |le |the )?$',
);
/** Of an hour that is called as the appointment is: `mijn 14u`, `the 3pm`. */
const calledSo = /(?:^| )(?:mijn|my|mon|the|that|van|of|de|du|from) (?:de |het |le )?$/;
/** The day that is named is the one that does not suit, when another is asked for without naming it. */
const doesNotSuit = /(?:^| )(?:niet|not|pas|can t|doesn t|won t|empechement|verhinderd)(?= |$)/;
const asksAnother = new RegExp(
  `(?:^| )(?:${oneOf('ander|andere|another|different|other|autre|nieuwe?|new|nouveau')}) ` +
    `(?:${oneOf('moment|dag|datum|tijdstip|uur|tijd|day|date|time|slot|jour|creneau|heure')})(?= |$)`,
);
/** `een ander moment dan donderdag`, `voor donderdag een andere dag`. */
const than = /(?:^| )(?:dan|than|que|voor|for|pour) (?:op |le |on |de )?$/;
/** `tomorrow's meeting`. */
const ownedBy = /^(?: s)? (?:appointment|meeting|session|talk|group session|booking)(?= |$)/;
/** `Friday's 3pm`. */
const ownsHour = /^ s (?:#|\d)/;
/** `maandag red ik niet`, `9 feb moet anders`, `thurs is dead in the water`. */
const failsThen = new RegExp(
  `^(?: \\S+){0,3} (?:${oneOf(
    'niet|not|pas|ni|nie|can t|won t|doesn t|anders|geen optie|onmogelijk|impossible|tombe a l eau|dead',
    'later|vroeger|eerder|earlier|plus (?:tot|tard)|te (?:vroeg|laat)|too (?:early|late)|trop (?:tot|tard)',
    'off|out|kapot|verkeerd|wrong|tombe mal|slecht(?: uit)?',
  )})(?= |$)`,
);
const failing = /(?:^| )(?:niet|not|pas|can t(?: \S+)?|won t(?: \S+)?) (?:op |on |le )?$/;

/** `j'ai une garde jeudi, peut-on déplacer l'entretien`: it is on that day. */
const asksMove =
  /(?:^| )(?:verplaats\w*|verzet\w*|verschui\w*|opschui\w*|move|shift|resched\w*|push|deplacer?|decaler?|reporter?|iets later|another|autre|ander)(?: |$)/;
const nearby = 12;

/** Where all days and hours of a text stand together: what stands, or what it moves to. */
export function loneSide({ text }: Timed, side: Side): Sides {
  const [day] = side.days;
  const [hour] = side.clocks;
  if (day === undefined) {
    if (hour === undefined) return {};
    return calledSo.test(text.slice(0, hour.from)) ? { old: side } : { target: side };
  }
  const isOld = standsThen(text, day);
  if (!isOld) return { target: side };
  if (hour === undefined) return { old: side };
  const between = text.slice(Math.min(day.to, hour.to), Math.max(day.from, hour.from));
  if (!glue.test(between)) return { old: { ...side, clocks: [] }, target: { days: [], clocks: side.clocks } };
  // `verzet dinsdag 16u`: its hour, or that to which it goes.
  const isHers =
    hour.from < day.from ||
    ownsHour.test(text.slice(day.to)) ||
    /(?:^| )(?:van|of|de|du|from) $/.test(text.slice(0, day.from));
  if (isHers) return { old: side };
  return { old: { ...side, clocks: [] }, target: { days: [], clocks: side.clocks }, unsure: true };
}

function standsThen(text: string, { from, to }: Mention<Day>): boolean {
  const before = text.slice(0, from);
  const after = text.slice(to);
  if (asksAnother.test(text) && (doesNotSuit.test(text) || than.test(before))) return true;
  return (
    belongsTo.test(before) ||
    ownedBy.test(after) ||
    ownsHour.test(after) ||
    failsThen.test(after) ||
    failing.test(before) ||
    (says(before + after.slice(0, nearby), busy) && asksMove.test(after))
  );
}
