import * as z from 'zod/v4';
import { given } from '../../core/kernel/given.ts';
import { type PersonId, personId } from '../../core/kernel/id.ts';
import {
  type Attendance,
  reportedOutcomes,
  type SessionChange,
  type Token,
} from '../../core/sessions/wishes.ts';
import {
  clockInput,
  dayInput,
  inputsOf,
  isOn,
  lenient,
  placeOf,
  placeShape,
  yearShape,
} from '../read-data.ts';
import type { Rows } from '../verb-row.ts';
import { changeSession } from './change-session.ts';
import { listSessions } from './list-sessions.ts';
import { openSession } from './open-session.ts';
import { prepareSession } from './prepare-session.ts';

const seenShape = { ...placeShape, seen: z.number().refine(Number.isInteger) };
const seenPlace = z.object(seenShape);
/** With the switches of a card among them. */
const ticked = z.looseObject(seenShape);

function toChange<W extends SessionChange>(data: z.output<typeof seenPlace>, wish: W) {
  const token: Token = { kind: 'seen', version: data.seen };
  return { place: placeOf(data), token, wish };
}

/** A change that needs to know no more than which session. */
function simple(verb: 'session.start' | 'session.back' | 'session.skip' | 'session.undo') {
  const data = seenPlace.transform((seen) => toChange(seen, { verb }));
  return { data, logged: true, handle: changeSession } as const;
}

/** A step on, with the attendance where the card asked for it. */
function stepOn(verb: 'session.next' | 'session.finish') {
  const data = ticked.transform((seen) => {
    const attendance = readAttendance(seen);
    return toChange(seen, Object.keys(attendance).length === 0 ? { verb } : { verb, attendance });
  });
  return { data, logged: true, handle: changeSession } as const;
}

/** `present:<person>` is the switch of a person. */
function readAttendance(data: object): Attendance {
  const switches = inputsOf(data, 'present:');
  return Object.fromEntries(switches.map(([id, on]): [PersonId, boolean] => [personId(id), isOn(on)]));
}

/** Clears the date, or notes what was filled in. */
const planned = z
  .discriminatedUnion('clear', [
    z.object({ ...seenShape, clear: z.literal(true) }),
    z.object({
      ...seenShape,
      clear: z.undefined().optional(),
      date: dayInput('session.bad-date'),
      clock: clockInput('session.bad-date'),
    }),
  ])
  .transform((data) => {
    const verb = 'session.plan';
    return toChange(data, data.clear ? { verb } : { verb, date: data.date, clock: data.clock });
  });

/** The card on which a day is chosen says so: there, a day that is missing is not the day that was agreed. */
const reported = z
  .discriminatedUnion('view', [
    z.object({ ...seenShape, view: z.literal('held'), date: dayInput('session.bad-day') }),
    z.object({ ...seenShape, view: z.undefined().optional(), outcome: z.enum(reportedOutcomes) }),
  ])
  .transform((data) => {
    const verb = 'session.report';
    if (data.view === 'held') return toChange(data, { verb, outcome: 'yes', on: data.date });
    return toChange(data, { verb, outcome: data.outcome });
  });

export const sessionVerbs = {
  'session.list': { data: z.object(yearShape).transform(given), logged: true, handle: listSessions },
  'session.open': {
    data: z
      .object({ ...placeShape, view: lenient(z.enum(['date', 'held'])) })
      .transform((data) => given({ place: placeOf(data), view: data.view })),
    logged: true,
    handle: openSession,
  },
  'session.prepare': {
    data: z
      .object({ ...placeShape, undo: lenient(z.literal(true)) })
      .transform((data) => given({ place: placeOf(data), undo: data.undo })),
    handle: prepareSession,
  },
  'session.start': simple('session.start'),
  'session.next': stepOn('session.next'),
  'session.back': simple('session.back'),
  'session.skip': simple('session.skip'),
  'session.undo': simple('session.undo'),
  'session.tick': {
    data: ticked.transform((seen) =>
      toChange(seen, { verb: 'session.tick', attendance: readAttendance(seen) }),
    ),
    logged: true,
    handle: changeSession,
    words: ({ view: _, ...data }) => ({ verb: 'session.open', data }),
  },
  'session.finish': stepOn('session.finish'),
  'session.plan': {
    data: planned,
    logged: true,
    handle: changeSession,
    words: ({ clear, ...data }) =>
      clear === true
        ? { verb: 'session.plan', data: { ...data, clear } }
        : { verb: 'session.open', data: { ...data, view: 'date' } },
  },
  'session.report': {
    data: reported,
    logged: true,
    handle: changeSession,
    words: (data) => ({ verb: data.view === 'held' ? 'session.open' : 'session.report', data }),
  },
} satisfies Partial<Rows>;
