import { button } from '../../cards/kit/button.ts';
import { drawMessage } from '../../cards/kit/draw-message.ts';
import { addDays, type CalendarDate, daysBetween, parseCalendarDate } from '../../core/kernel/time.ts';
import { findTaskPlace } from '../../core/tasks/own-tasks.ts';
import type { TypedCourse } from '../../core/tasks/wishes.ts';
import { sayFullDay } from '../../i18n/dates.ts';
import type { Slots, Understood } from '../../understanding/understand.ts';
import type { Asker, Meaning } from '../asker.ts';
import { wayOn } from '../way-on.ts';

/** A break of fewer days than these is perhaps no more than some days on which somebody cannot. */
const short = 28;

/** What it means that somebody tells how their training runs: it is filled in on the card, or it is asked what they mean. */
export function readCourse(asker: Asker, slots: Slots): Meaning {
  const typed = toTyped(slots);
  if (typed.what === 'pause' && typed.from !== undefined && typed.back !== undefined) {
    if (daysBetween(typed.from, typed.back) < short) return ask(asker, slots, typed.from, typed.back);
  }
  return { wish: { verb: 'task.course', typed } };
}

function toTyped({ course, share, date, range }: Slots): TypedCourse {
  const { from, to } = range ?? {};
  if (course === 'longer') return { what: 'longer' };
  if (course === 'pace')
    return { what: 'pace', ...(from && { from }), ...(share && { share }), ...(to && { until: to }) };
  const back = (date && parseCalendarDate(date)) ?? (to && addDays(to, 1));
  return { what: 'pause', ...(from && { from }), ...(back && { back }) };
}

/** Some days off move nothing of a training, and a break of it is more than some days off. */
function ask(asker: Asker, { range }: Slots, from: CalendarDate, back: CalendarDate): Meaning {
  const { words, reader } = asker;
  const say = (day: CalendarDate) => sayFullDay(reader.language, day);
  const slots = JSON.stringify(awaySlots({ ...(range && { range }) }));
  const choices = [
    button(words['tasks.itIsPause'], 'task.course', { from, back }),
    button(words['tasks.itIsAway'], 'typed.choose', { intent: 'availability', slots }),
  ];
  const title = words['tasks.pauseOrAway'];
  const paragraphs = [words['tasks.pauseLine']({ from: say(from), back: say(back) })];
  return {
    card: drawMessage({ language: reader.language, title, paragraphs, choices, buttons: wayOn(asker) }),
  };
}

/** So many days are left out of a search for a time at most. */
const longest = 62;

/** The same days for whoever plans an appointment. */
function awaySlots({ range, date }: Slots): Slots {
  const { from, to } = range ?? {};
  if (from === undefined) return date === undefined ? {} : { range: { from: date as CalendarDate } };
  if (to === undefined) return { range: { from }, confirm: true };
  const count = Math.min(daysBetween(from, to) + 1, longest);
  return { exclude: Array.from({ length: count }, (_, index) => addDays(from, index)) };
}

/**
 * Only who is in training, where tasks hang on it, has something to note; from anybody else, such words say when they can
 * meet and when not.
 */
export function withoutCourse(asker: Asker, understood: Understood): Understood {
  const { course, range, date } = understood.slots;
  const isOwn = findTaskPlace(asker.deps.programmes, asker.person)?.own.trainingStart !== undefined;
  if (course === undefined || isOwn || (range === undefined && date === undefined)) return understood;
  return { ...understood, intent: 'availability', slots: awaySlots(understood.slots) };
}
