import { instant } from '../core/kernel/time.ts';
import { momentIn } from './dates/calendar.ts';
import { readTimed, type Timed } from './dates/read-when.ts';
import { says } from './dates/vocabulary.ts';

/** Whether words say when. Which day they mean depends on today; that they mean a day does not. */
const anyMoment = momentIn('UTC', instant(0), 'nl-BE');

const previous = 'zelfde (?:uur|tijd|tijdstip)|same (?:time|hour)|meme heure';
let last: { readonly text: string; readonly timed: Timed } | undefined;

/** Rules ask the same of one text many times over. */
function timedIn(text: string): Timed {
  if (last?.text !== text) last = { text, timed: readTimed(text, anyMoment) };
  return last.timed;
}

export function hasDate(text: string): boolean {
  return timedIn(text).days.length > 0;
}

/** Two days that are no span or choice: one of them is perhaps the day of what stands already. */
export function hasTwoDays(text: string): boolean {
  return timedIn(text).days.length === 2;
}

/** The text without what it says of days and clock times. */
export function besideWhen(text: string): string {
  return timedIn(text).rest;
}

/** The text with a mark for each day, clock time and part of the day. */
export function markWhen(text: string): string {
  const { days, clocks, part, rest } = timedIn(text);
  const marks = [
    days.length > 0 ? ' <day>' : '',
    clocks.length > 0 ? ' <clock>' : '',
    part === undefined ? '' : ' <part>',
  ];
  return rest.replace(/#+/g, '#') + marks.join('');
}

export function hasClock(text: string): boolean {
  return timedIn(text).clocks.length > 0;
}

/** A clock time or a part of the day. */
export function hasTime(text: string): boolean {
  const { clocks, part } = timedIn(text);
  return clocks.length > 0 || part !== undefined || says(text, previous);
}

export function hasWhen(text: string): boolean {
  return hasDate(text) || hasTime(text);
}

/** A time of day, or today's part of it, and nothing that says on which other day. */
export function isFragment(text: string): boolean {
  const { days, clocks, part } = timedIn(text);
  const otherDays = part?.today && clocks.length === 0 ? days.slice(1) : days;
  // A part of the day among other words tells of the day, and answers nothing.
  const says = clocks.length > 0 || (part !== undefined && otherWords(text) <= 2);
  return otherDays.length === 0 && says && text.split(' ').length <= 6;
}

/** How many words there are beside those that say when. */
export function otherWords(text: string): number {
  return timedIn(text)
    .rest.split(' ')
    .filter((word) => /\p{L}/u.test(word) && !besideTime.has(word)).length;
}

const besideTime: ReadonlySet<string> = new Set(
  (
    'in de the het le la l on op om at a au van du of an any some ergens sometime liefst graag svp een un une ' +
    'by latest between entre et and en tussen tot tem to from vanaf zijn vroegst laatst ten laatste after na apres ' +
    'morning afternoon evening noon matin soir apres midi ochtend ochtends voormiddag middag middags namiddag avond avonds s'
  ).split(' '),
);
