import { unreachable } from '../core/kernel/result.ts';
import { asked, askedDue } from './asked-slots.ts';
import { available } from './away-slots.ts';
import { cancelled } from './cancel-slots.ts';
import { rescheduled } from './change-slots.ts';
import { onCourse } from './course-slots.ts';
import type { Moment } from './dates/calendar.ts';
import { readTimed, type Timed } from './dates/read-when.ts';
import { reportedIn, wasIn, wasOn } from './held-slots.ts';
import { type Intent, type Slots, traits } from './intent.ts';
import { readLead } from './lead-slots.ts';
import { paused } from './pause-slots.ts';
import { planned, whenIn } from './plan-slots.ts';

/** Adds what a text says about time to the slots of an intent that asks for it, and what is still missing. */
export function addTimeSlots(intent: Intent, text: string, slots: Slots, moment: Moment): Slots {
  const { time } = traits[intent];
  switch (time) {
    case undefined:
      return slots;
    case 'meeting':
      return planned(text, slots, moment);
    case 'answer':
      return slots.option === undefined && !slots.any ? answered(text, slots, moment) : slots;
    case 'free':
      return available(text, slots, moment);
    case 'stands':
      return cancelled(text, slots, moment);
    case 'moved':
      return rescheduled(text, slots, moment);
    case 'asked':
      return asked(text, slots, moment);
    case 'pause':
      return quietOrPaused(text, slots, moment);
    case 'held':
      return slots.view === 'held' ? wasOn(text, slots, moment) : slots;
    case 'session':
      return ofDay(text, slots, moment);
    case 'past':
      return wasIn(text, slots, moment);
    case 'reported':
      return readBack(reported(text, moment), slots);
    case 'of-past':
      return ofPastDay(text, slots, moment);
    case 'goal':
      return byDay(text, slots, moment);
    case 'due':
      if (slots.course !== undefined) return onCourse(text, slots, moment);
      return slots.task === undefined ? askedDue(text, slots, moment) : dueOn(text, slots, moment);
    default:
      return unreachable(time);
  }
}

/** `niet maandag` answers with a day on which it is not. */
function answered(text: string, slots: Slots, moment: Moment): Slots {
  const timed = readTimed(text, moment);
  if (thatOf.test(timed.text)) return ofThat(timed, slots, moment);
  const [day, more] = timed.days;
  const isNot = day !== undefined && more === undefined && not.test(timed.text.slice(0, day.from));
  if (!isNot || day.meant.kind !== 'date') return { ...slots, ...whenIn(timed, moment) };
  return { ...slots, exclude: [day.meant.date], confirm: true };
}

/** `die van donderdag`, `the second one`, `celui de jeudi`: one of those that were named, by its day or hour. */
const thatOf =
  /(?:^| )(?:(?:die|dat|deze) van|(?:the|that) (?:\S+ ){1,3}one|(?:the|that) one (?:on|at|of|from)|cel(?:ui|le) d[eu])(?= |$)/;

function ofThat(timed: Timed, slots: Slots, moment: Moment): Slots {
  const when = whenIn(timed, moment);
  if (when.date !== undefined && notThat.test(timed.text))
    return { ...slots, exclude: [when.date], confirm: true };
  const { date, range, time, part } = when;
  const which = {
    ...(date ? { date } : {}),
    ...(range ? { range } : {}),
    ...(time ? { time } : {}),
    ...(part ? { part } : {}),
  };
  return { ...slots, ...when, ...(Object.keys(which).length > 0 ? { which } : {}) };
}

const notThat = /^(?:(?:nee|neen|no|non|maar) )?(?:niet|not|pas) (?:die|dat|deze|the|that|cel)/;
const not = /(?:^| )(?:niet|not|pas)(?: op| on| le| de| the)? $/;

/** `het thema van de sessie van 10 december`: the session that is on that day. */
function ofDay(text: string, slots: Slots, moment: Moment): Slots {
  const { date, ambiguous } = whenIn(readTimed(text, moment), moment);
  return date === undefined || ambiguous !== undefined ? slots : { ...slots, which: { date } };
}

/** `wie waren er op 12 november`, `de toestemming van maandag`: what was on a day that is over. */
function ofPastDay(text: string, slots: Slots, moment: Moment): Slots {
  const { date, range } = wasIn(text, {}, moment);
  if (range !== undefined) return { ...slots, range, confirm: true };
  return date === undefined ? slots : { ...slots, date, which: { date } };
}

/** What was, or what is planned: `welke groepen hebben nog niets in januari`. */
function reported(text: string, moment: Moment): Slots {
  return isPlanned.test(text) ? asked(text, {}, moment) : reportedIn(text, moment);
}

const isPlanned =
  /(?:^| )(?:nog (?:geen|niks|niets)|gepland|ingepland|planned|scheduled|prevue?s?|planifie\w*|komende|volgende|next|upcoming|prochaine?s?)(?: |$)/;

/** Of a report it is read back over which days it is. */
function readBack(said: Slots, slots: Slots): Slots {
  return Object.keys(said).length === 0 ? slots : { ...slots, ...said, confirm: true };
}

/** The day by which a goal is to be reached; of a stretch of time up to a day its end is meant. */
function byDay(text: string, slots: Slots, moment: Moment): Slots {
  const { date, range } = asked(text, {}, moment);
  const isBy = range?.from === moment.today && range.to !== undefined;
  if (isBy) return { ...slots, date: range.to };
  return { ...slots, ...(date ? { date } : {}), ...(range ? { range } : {}) };
}

/** The day by which a task is to be done; `tegen` and `by` make a stretch of time of it, of which the end is meant. */
function dueOn(text: string, slots: Slots, moment: Moment): Slots {
  const lead = slots.action === 'remind' ? readLead(text) : undefined;
  const { date, range } = whenIn(readTimed(lead?.rest ?? text, moment), moment);
  const day = date ?? range?.to;
  return { ...slots, ...lead?.before, ...(day === undefined ? {} : { date: day }) };
}

/** A pause whose end is named, and is no day that is to come. */
const namesEnd =
  /(?:^| )(?:pauze|pauzeer|pauzeren|pause|mute|snooze|stil|quiet|silence|geen|no|pas de)(?: \S+){0,4} (?:tot|until|till|jusqu)(?: |$)/;

/** Weekends are quiet from now on unless one weekend was named, or it is until then. */
function quietOrPaused(text: string, { action, ...slots }: Slots, moment: Moment): Slots {
  if (action !== undefined && action !== 'quiet-weekend') return { ...slots, action };
  const said = pausedUntil(text, slots, moment);
  const isOnce = action === undefined || said.until !== undefined || said.range !== undefined;
  return isOnce ? said : { ...said, action };
}

function pausedUntil(text: string, slots: Slots, moment: Moment): Slots {
  const said = paused(text, slots, moment);
  return said.until === undefined && said.range === undefined && namesEnd.test(text)
    ? { ...said, unclear: 'until' }
    : said;
}
