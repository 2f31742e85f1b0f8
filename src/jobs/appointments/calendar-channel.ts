import { type CalendarBox, closedFor, mayAsk } from '../../core/appointments/calendar-box.ts';
import { isLong } from '../../core/appointments/decide-retry.ts';
import { takeLate } from '../../core/appointments/take-outage.ts';
import { withWork } from '../../core/appointments/with-work.ts';
import type { CalendarWork } from '../../core/effects/calendar-work.ts';
import { decideTurn, lookAgainAt } from '../../core/effects/decide-turn.ts';
import { type Delivery, type DeliveryState, isOfCalendar } from '../../core/effects/delivery.ts';
import { putOff, type Tries } from '../../core/effects/lease.ts';
import type { PersonId } from '../../core/kernel/id.ts';
import { instant } from '../../core/kernel/time.ts';
import type { Stored } from '../../core/store/documents.ts';
import type { Channel } from '../deliver/channel.ts';
import { deliver } from '../deliver/deliver.ts';
import { Hold, LineTaken } from '../deliver/hold.ts';
import type { Lane } from '../deliver/lane.ts';
import { settle } from '../deliver/settle.ts';
import type { JobDeps } from '../job-deps.ts';
import { missProgramme } from '../miss-programme.ts';
import { type Aligned, alignCalendar, follow } from './align-calendar.ts';
import type { Asking } from './ask-calendar.ts';
import { calendarLanes } from './calendar-lanes.ts';
import { noteAnswer } from './note-access.ts';

/** The channel of people's calendars. */
const calendar: Channel<CalendarWork, CalendarBox> = {
  name: 'calendar',
  place: calendarLanes,
  isOwn: isOfCalendar,
  carryOut,
  wakesMore: async (deps, lane) => {
    // From the first event on, it is followed what becomes of it there.
    const { track } = lane.document;
    if (track === undefined && mayAsk(lane.document, deps.now()))
      await deps.queue.ask('calendars.read', lane.document.mentor, deps.now());
    return false;
  },
};

/** Brings the calendars of one mentor in line with the appointments whose turn it is. */
export async function alignCalendars(deps: JobDeps, mentor: PersonId): Promise<void> {
  await deliver(deps, calendar, mentor);
}

type Line = Stored<Delivery<CalendarWork>>;

async function carryOut(
  deps: JobDeps,
  lane: Lane<CalendarBox>,
  line: Line,
): Promise<DeliveryState | undefined> {
  const turn = decideTurn(line.document, deps.now());
  if (turn.do === 'leave') return line.document.state;
  const { effect } = line.document;
  if (turn.do === 'settle') {
    await giveUp(deps, effect);
    return settle(deps, line, turn.state);
  }
  const asking = findAsking(deps, effect);
  if (asking === undefined)
    return settle(deps, line, putOff(turn.open, lookAgainAt(deps.now()), effect.tooLate));
  return align(deps, lane, line, asking, turn.tries);
}

/** Time is up: people are told what did not come about, and what may stand in a calendar is still taken out of it. */
async function giveUp(deps: JobDeps, { appointment: id }: CalendarWork): Promise<void> {
  await follow({ deps, id }, (each, now) => {
    const { appointment, news } = takeLate(each, now);
    return { appointment: appointment === each ? each : withWork(appointment, now), news };
  });
}

/** Nothing can be asked where no calendars are to be reached, or the programme is not there: both may come back. */
function findAsking(
  { calendars, store, programmes, log }: JobDeps,
  effect: CalendarWork,
): Asking | undefined {
  const programme = programmes.find(({ id }) => id === effect.programme);
  if (programme === undefined) missProgramme(log, effect.programme);
  return calendars && programme && { calendars, store, programme };
}

async function align(
  deps: JobDeps,
  lane: Lane<CalendarBox>,
  stored: Line,
  asking: Asking,
  tries: Tries,
): Promise<DeliveryState | undefined> {
  const hold = new Hold(deps, lane, { ...tries, stored });
  const { appointment: id, tooLate } = stored.document.effect;
  const { attempts } = tries;
  try {
    const aligned = await alignCalendar({
      ...{ ...asking, deps, id, attempts },
      ready: () => hold.ready(),
      closed: () => closedFor(lane.document, deps.now()),
      note: (answer) => noteAnswer(deps, lane, answer),
    });
    return await settle(deps, hold.line, toState(aligned, { attempts, tooLate, at: deps.now() }));
  } catch (cause) {
    if (cause instanceof LineTaken) return undefined;
    throw cause;
  }
}

interface Facts {
  readonly attempts: number;
  readonly tooLate: CalendarWork['tooLate'];
  readonly at: CalendarWork['notBefore'];
}

function toState(aligned: Aligned, { attempts, tooLate, at }: Facts): DeliveryState {
  switch (aligned.name) {
    case 'in-line':
      return { name: 'delivered', at };
    case 'stuck':
      return { name: 'failed', reason: aligned.why, at };
    case 'gone':
      return { name: 'expired', reason: 'superseded', at };
    case 'later': {
      const waiting = { name: 'waiting', dueAt: instant(Math.min(aligned.at, tooLate)), attempts } as const;
      // What waits for long is not being tried meanwhile, so that nothing waits for it.
      return aligned.tried && !isLong(aligned.at - at) ? waiting : putOff(waiting, aligned.at, tooLate);
    }
  }
}
