import { describe, expect, test } from '@jest/globals';
import { groupId, personId, planId } from '../../../src/core/kernel/id.ts';
import type { SessionPlace } from '../../../src/core/kernel/session-place.ts';
import { type CalendarDate, type Instant, instant } from '../../../src/core/kernel/time.ts';
import type { Programme, SessionPlan } from '../../../src/core/programme/programme.ts';
import {
  type GroupFacts,
  listSessions,
  nextAfter,
  nextToPlan,
  upNext,
} from '../../../src/core/sessions/next-session.ts';
import { emptySession, type Session, sessionKey } from '../../../src/core/sessions/session.ts';
import { samplePlan, sampleProgramme } from '../../support/sample-programme.ts';

/** Whatever the order in which sessions are held, everybody who asks for the next one is given the same. */

const planOf = (id: string, year: number, order: number): SessionPlan => ({
  ...samplePlan,
  id: planId(id),
  years: [year],
  order,
});
const themes = [planOf('y1-s1', 1, 1), planOf('y1-s2', 1, 2), planOf('y1-s3', 1, 3)];
const group: Programme = {
  ...sampleProgramme,
  // As a file may have it: not in the order in which they are held.
  sessions: [...themes].reverse().concat([planOf('y2-s2', 2, 2), planOf('y2-s1', 2, 1)]),
};
const talkOf = (id: string, year: number, order: number): SessionPlan => ({
  ...planOf(id, year, order),
  windowWeeks: [0, 4],
});
const talks: Programme = {
  ...sampleProgramme,
  mode: 'one-to-one',
  sessions: [talkOf('c1', 1, 1), talkOf('c2', 1, 2), talkOf('c3', 2, 3), talkOf('c4', 3, 4)],
};
const today = '2026-11-23' as CalendarDate;
const at: Instant = instant(Date.parse('2026-11-20T17:00:00Z'));
const start = '2026-10-01' as CalendarDate;
const people = { group: groupId('A'), starts: [start], trainee: personId('bilal') };

const held = (place: SessionPlace): Session => ({
  ...emptySession(place),
  state: 'held',
  startedAt: at,
  heldAt: at,
  step: 0,
});
const factsWith = (places: readonly SessionPlace[]): GroupFacts => ({
  ...people,
  sessions: places.map(held),
});

function ordersOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  if (all.length === 0) return [[]];
  return all.flatMap((first) =>
    ordersOf(all.filter((each) => each !== first)).map((rest) => [first, ...rest]),
  );
}

/** Every way in which the sessions of a list can be held, each up to every one of them. */
function waysToHold(programme: Programme): readonly (readonly SessionPlace[])[] {
  const places = listSessions(programme, factsWith([]), 1, today).map(({ place }) => place);
  return ordersOf(places).flatMap((order) => order.map((_, index) => order.slice(0, index + 1)));
}

describe('which session is next', () => {
  test.each([
    ['group', group],
    ['pair', talks],
  ])(
    'is for a %s the same to the list, the card of what was held and the question for a date',
    (_, programme) => {
      const order = listSessions(programme, factsWith([]), 1, today);
      for (const places of waysToHold(programme)) {
        const facts = factsWith(places);
        const keys = new Set(places.map(sessionKey));
        const first = order.find(({ place }) => !keys.has(sessionKey(place)))?.place;
        const last = places.at(-1)?.year ?? 1;
        expect(upNext(listSessions(programme, facts, 1, today))?.place).toEqual(first);
        expect(nextToPlan(programme, facts, today)?.place).toEqual(first);
        const after = nextAfter(programme, facts, last, today)?.place;
        if (first !== undefined) expect(after).toEqual(first);
        else expect(after?.plan).toBe(programme.mode === 'group' ? 'y2-s1' : undefined);
      }
    },
  );

  test('is for the list and the card of what was held the one that is running, whatever its order', () => {
    const [, second, third] = listSessions(group, factsWith([]), 1, today);
    if (second === undefined || third === undefined) throw new Error('three sessions were expected');
    const running: Session = {
      ...emptySession(third.place),
      state: 'running',
      startedAt: at,
      step: 0,
      stepStartedAt: at,
    };
    const facts = { ...people, sessions: [held(second.place), running] };
    expect(upNext(listSessions(group, facts, 1, today))?.place).toEqual(third.place);
    expect(nextAfter(group, facts, 1, today)?.place).toEqual(third.place);
    expect(nextToPlan(group, facts, today)?.plan.id).toBe('y1-s1');
  });

  test('is the first of the next year that was not held, when this year is through', () => {
    const first = listSessions(group, factsWith([]), 1, today).map(({ place }) => place);
    const [early] = listSessions(group, factsWith([]), 2, today);
    if (early === undefined) throw new Error('a second year was expected');
    const facts = factsWith([...first, early.place]);
    expect(nextAfter(group, facts, 1, today)?.plan.id).toBe('y2-s2');
  });
});
