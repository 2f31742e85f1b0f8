import { isQuarter } from '../../core/appointments/grid.ts';
import { narrow } from '../../core/appointments/wanted.ts';
import type { Choice, Direction } from '../../core/appointments/wishes.ts';
import { unreachable } from '../../core/kernel/result.ts';
import { dateIn, type Instant, instantIn } from '../../core/kernel/time.ts';
import { go, stopped } from '../dialog.ts';
import { askHours, vote } from './ask-others.ts';
import { at, lookFor, moving } from './begin.ts';
import { book } from './book.ts';
import type { AppointmentFacts, AppointmentOutcome } from './input.ts';
import { miss } from './miss.ts';
import { readBack } from './read-back.ts';
import { seek } from './seek.ts';
import type { AppointmentState, Offers } from './state.ts';

type Chosen = AppointmentOutcome;
/** What must be known to choose. */
type Known = Pick<AppointmentFacts, 'zone' | 'asker'>;

/** What was chosen on a card, or said in words that mean the same. */
export function choose(state: AppointmentState, choice: Choice, facts: Known, now: Instant): Chosen {
  switch (choice.kind) {
    case 'nth':
      return chooseNth(state, choice.index, facts, now);
    case 'time':
      return chooseTime(state, choice.at, now);
    case 'picked':
      return pick(state, choice, facts, now);
    case 'direction':
      return turnTo(state, choice.to, facts);
    case 'yes':
      return sayYes(state, facts, now);
    case 'no':
      return sayNo(state, facts);
    case 'widen':
      return state.meeting === undefined ? miss(state, 'not-now') : go(seek(freed(state), { wide: true }));
    case 'back':
      return goBack(state);
    case 'ask-hours':
      return askHours(state, facts);
    case 'vote':
      return vote(state, facts);
    case 'stop':
      return stopped;
  }
}

function chooseNth(state: AppointmentState, index: number, facts: Known, now: Instant): Chosen {
  const { step, wanted } = state;
  switch (step.at) {
    case 'which': {
      const standing = step.among[index];
      return standing === undefined ? miss(state, 'no-such-choice') : lookFor(moving(state, standing), facts);
    }
    case 'meeting': {
      const meeting = step.among[index];
      return meeting === undefined ? miss(state, 'no-such-choice') : lookFor({ ...state, meeting }, facts);
    }
    case 'meant': {
      const reading = step.readings[index];
      if (reading === undefined) return miss(state, 'no-such-choice');
      return lookFor({ ...state, wanted: narrow(wanted, reading) }, facts);
    }
    case 'offers': {
      const time = step.times[index];
      return time === undefined ? miss(state, 'no-such-choice') : chooseTime(state, time.at, now);
    }
    case 'opening':
    case 'seeking':
    case 'nothing':
    case 'read-back':
    case 'proposals':
      return miss(state, 'no-such-choice');
    default:
      return unreachable(step);
  }
}

/** Only a time that was offered is taken, and only while it is still to come. */
function chooseTime(state: AppointmentState, moment: Instant, now: Instant): Chosen {
  const { step } = state;
  const time = step.at === 'offers' ? step.times.find((each) => each.at === moment) : undefined;
  if (step.at !== 'offers' || time === undefined) return miss(state, 'no-such-choice');
  return time.at <= now ? miss(state, 'past') : go(readBack(state, time, step.unread));
}

function pick(
  state: AppointmentState,
  { date, clock }: Extract<Choice, { kind: 'picked' }>,
  { zone }: Pick<AppointmentFacts, 'zone'>,
  now: Instant,
): Chosen {
  if (state.meeting === undefined) return miss(state, 'not-now');
  const moment = instantIn(zone, date, clock);
  if (moment === undefined) return miss(state, 'no-such-time');
  if (moment <= now) return miss(state, 'past');
  if (!isQuarter(moment)) return miss(state, 'no-quarter');
  return go(seek({ ...state, wanted: narrow(state.wanted, { from: date, to: date, clock }) }));
}

/** Times before or after those that are shown, or on other days. */
export function turnTo(
  state: AppointmentState,
  to: Direction,
  { zone }: Pick<AppointmentFacts, 'zone'>,
): Chosen {
  const shown = shownIn(state);
  const [first, last] = [shown?.times[0], shown?.times.at(-1)];
  if (shown === undefined || first === undefined || last === undefined) return miss(state, 'not-now');
  if (to === 'earlier') return go(seek(state, { before: first.at, shown }));
  if (to === 'later') return go(seek(state, { after: last.at, shown }));
  const skip = shown.times.map((time) => dateIn(zone, time.at));
  return go(seek(state, { skip, shown }));
}

function shownIn({ step }: AppointmentState): Offers | undefined {
  if (step.at === 'offers') return step;
  return step.at === 'read-back' ? step.shown : undefined;
}

function sayYes(state: AppointmentState, facts: Known, now: Instant): Chosen {
  const { step } = state;
  switch (step.at) {
    case 'meant':
      return step.readings.length === 1 ? chooseNth(state, 0, facts, now) : miss(state, 'no-such-choice');
    case 'offers':
      return step.times.length === 1 ? chooseNth(state, 0, facts, now) : miss(state, 'no-such-choice');
    case 'proposals':
      return vote(state, facts);
    case 'read-back':
      return book(state);
    case 'opening':
    case 'which':
    case 'meeting':
    case 'seeking':
    case 'nothing':
      return miss(state, 'nothing-to-answer');
    default:
      return unreachable(step);
  }
}

function sayNo(state: AppointmentState, facts: Known): Chosen {
  const { step, doubted } = state;
  switch (step.at) {
    case 'meant':
      return lookFor(state, facts);
    case 'offers': {
      if (doubted === undefined) return turnTo(state, 'other-day', facts);
      const { doubted: _, ...rest } = state;
      return go(seek({ ...rest, wanted: doubted }));
    }
    case 'read-back':
    case 'proposals':
      return goBack(state);
    case 'opening':
    case 'which':
    case 'meeting':
    case 'seeking':
    case 'nothing':
      return miss(state, 'nothing-to-answer');
    default:
      return unreachable(step);
  }
}

/** To the times that were shown; where none were, the nearest to what was read back are looked for. */
function goBack(state: AppointmentState): Chosen {
  const { step } = state;
  if (step.at === 'read-back')
    return go(step.shown === undefined ? seek(freed(state)) : at(state, step.shown));
  return step.at === 'proposals' ? go(seek(state)) : miss(state, 'nothing-to-answer');
}

/** Whatever was said of days and hours; on a day that was excluded nobody comes. */
function freed(state: AppointmentState): AppointmentState {
  const { except, exceptWeekdays } = state.wanted;
  return { ...state, wanted: { ...(except && { except }), ...(exceptWeekdays && { exceptWeekdays }) } };
}
