import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buttonsOf, cardOf, textOf } from '../../../playground/teams/chat.ts';
import { appointmentId, groupId, personId, planId, programmeId } from '../../../src/core/kernel/id.ts';
import type { SessionPlace } from '../../../src/core/kernel/session-place.ts';
import { sessionKey, sessions } from '../../../src/core/sessions/session.ts';
import { until } from '../../support/until.ts';
import { type CalendarWorld, openCalendarWorld } from './calendar-world.ts';

/** The date of a session is that of its appointment, wherever somebody changed that. */

const place: SessionPlace = {
  programme: programmeId('msg'),
  group: groupId('gent-1'),
  plan: planId('msg-y1-s1'),
  year: 1,
  intake: '2026',
};

const trainees = ['bilal', 'chloe', 'daan'].map(personId);

let world: CalendarWorld;
beforeAll(async () => {
  world = await openCalendarWorld({}, ['an', 'bilal', 'chloe', 'daan']);
});
afterAll(() => world.close());

const date = () =>
  world.store(async (store) => (await store.load(sessions, sessionKey(place)))?.document.plannedAt);
const has = (iso: string | undefined) =>
  until(`the date ${iso}`, async () => {
    const at = await date();
    const found = at === undefined ? undefined : new Date(at).toISOString();
    return found === iso ? true : undefined;
  });

test('the date of a session is that of its appointment: when it is made, moved in Outlook and deleted there', async () => {
  await world.book({ trainees, session: place });
  await world.bot.restart();
  await has('2026-12-08T12:30:00.000Z');
  expect(textOf(await world.bot.chat('daan').ask('sessies'))).toMatch(/8 december/);
  // By hand it is not given another date: that of the calendars would be another.
  const open = buttonsOf(await world.bot.chat('an').ask('sessies')).find(
    ({ verb }) => verb === 'session.open',
  );
  const dated = { ...open?.data, seen: 0, date: '2026-12-15', clock: '17:00' };
  const { body } = await world.bot.chat('an').press({ verb: 'session.plan', data: dated });
  expect(JSON.stringify(body)).toMatch(/mijn afspraken/);

  await world.act('user-move', { start: '2026-12-10T15:00' });
  await has('2026-12-10T14:00:00.000Z');
  await world.act('user-delete');
  // What is gone is looked for once more, minutes later.
  await until('the first look', async () => (await world.appointment()).event?.missedAt);
  await world.bot.restart('2026-11-23T17:10:00Z');
  await has(undefined);
});

test('it is reminded of as any date is, and asked about the morning after', async () => {
  await world.book({ id: appointmentId('a2'), trainees, session: place });
  await world.bot.restart('2026-11-23T17:20:00Z');
  await has('2026-12-08T12:30:00.000Z');
  await world.bot.restart('2026-11-24T09:00:00Z');
  expect(await world.said('daan', /Over enkele weken/)).toMatch(/8 december/);
  await world.bot.restart('2026-12-09T09:00:00Z');
  expect(await world.said('an', /8 december.*doorgegaan|doorgegaan/s)).toMatch(/8 december/);
  expect(
    world.bot
      .chat('bilal')
      .notices()
      .filter((each) => /verplaatst/.test(textOf(cardOf([each])))),
  ).toHaveLength(1);
});
