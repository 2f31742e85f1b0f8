import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { buttonOf, buttonsOf, textOf } from '../../../playground/teams/chat.ts';
import { deliveries } from '../../../src/core/effects/delivery.ts';
import { appointmentId, groupId, personId, planId, programmeId } from '../../../src/core/kernel/id.ts';
import { instant } from '../../../src/core/kernel/time.ts';
import { pulseRounds } from '../../../src/core/sessions/pulse.ts';
import { sessionKey, sessions } from '../../../src/core/sessions/session.ts';
import { cohort } from '../../support/open-bot.ts';
import { until } from '../../support/until.ts';
import { type CalendarWorld, openCalendarWorld } from '../appointments/calendar-world.ts';

/**
 * The first talk of the pair falls until 14 December 2026 and is asked for two weeks ahead, until 30 November: on the 24th
 * less than a week is left for that. The bot opens the evening before, so that on the 30th it has known for a week of no date.
 */

const pair = { programme: programmeId('vu'), group: groupId('paar-1') };
const talk = { ...pair, plan: planId('vu-c1'), year: 1, intake: 'iris' };
const words = /Wanneer zien jullie elkaar\?/;

let world: CalendarWorld;
beforeEach(async () => {
  world = await openCalendarWorld({}, ['an', 'hanna', 'iris']);
  await roundsOf('2026-11-23');
  await world.bot.importPeople(cohort.replace('2026-09-07', '2026-10-19'));
});
afterEach(() => world.close());

/** Waits until all groups were looked at on a day. */
async function roundsOf(day: string): Promise<void> {
  for (const programme of ['msg', 'vu'])
    await until(`the round of ${programme}`, () =>
      world.store(async (store) => (await store.load(pulseRounds, programme))?.document.on === day),
    );
}

/** Lets a morning come; gives who is reminded so far that a window closes, once all groups were looked at. */
async function comeTo(day: string): Promise<readonly string[]> {
  await world.bot.restart(`${day}T08:00:00Z`);
  await roundsOf(day);
  const ledger = await world.store((store) => store.list(deliveries, { limit: 1_000 }));
  return ledger.flatMap(({ document: { effect } }) =>
    'kind' in effect && effect.kind === 'session.closing' ? [effect.recipient] : [],
  );
}

test('the mentor is told once that a talk which the trainee asks for has little time left, and nobody else is', async () => {
  expect(await comeTo('2026-11-24')).toEqual([]);
  expect(await comeTo('2026-11-30')).toEqual(['hanna']);
  const said = await world.said('hanna', words);
  expect(said).toMatch(/Iris Bakker.*14 december 2026.*nog geen moment.*Iris Bakker neemt het initiatief/s);
  expect(await comeTo('2026-12-01')).toEqual(['hanna']);
  expect(await comeTo('2026-12-15')).toEqual(['hanna']);
});

test('from there the mentor plans the talk, or notes its date', async () => {
  await comeTo('2026-11-30');
  await world.said('hanna', words);
  const hanna = world.bot.chat('hanna');
  const [card] = hanna.notices().slice(-1);
  const [plan, note] = buttonsOf(card?.activity.attachments?.[0]?.content ?? {});
  if (plan === undefined || note === undefined) throw new Error('no way on');
  expect([plan.verb, note.verb]).toEqual(['appointment.plan', 'session.open']);
  expect(textOf(await hanna.walk(plan))).toMatch(/Iris Bakker/);
  expect(textOf(await hanna.walk(note))).toMatch(/Wanneer is het\?/);
});

test('nothing is said where a date was noted', async () => {
  const hanna = world.bot.chat('hanna');
  const outline = await hanna.walk(buttonOf(await hanna.ask('gesprek'), 'session.open'));
  const way = buttonsOf(outline).find(({ data }) => data.view === 'date');
  if (way === undefined) throw new Error('no way to a date');
  await hanna.walk(buttonOf(await hanna.walk(way), 'session.plan'), { date: '2026-12-10', clock: '16:00' });
  expect(await comeTo('2026-11-30')).toEqual([]);
});

test('nothing is said where an appointment stands', async () => {
  const [mentor, trainees] = [personId('hanna'), [personId('iris')]];
  const agreed = {
    at: instant(Date.parse('2026-12-10T14:00:00Z')),
    minutes: 30,
    where: { kind: 'teams' },
  } as const;
  await world.book({ ...pair, id: appointmentId('a1'), mentor, trainees, agreed, session: talk });
  await world.bot.restart();
  await until('the date of the appointment', () =>
    world.store(
      async (store) => (await store.load(sessions, sessionKey(talk)))?.document.plannedAt === agreed.at,
    ),
  );
  expect(await comeTo('2026-11-30')).toEqual([]);
});

test('nothing is said any more once the window is past', async () => {
  expect(await comeTo('2026-12-15')).toEqual([]);
});
