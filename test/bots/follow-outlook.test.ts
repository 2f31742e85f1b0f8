import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { LocalGraph } from '../../playground/graph/local-graph.ts';
import { cardOf, type Json, textOf } from '../../playground/teams/chat.ts';
import { openStore } from '../../src/composition.ts';
import { appointments } from '../../src/core/appointments/appointments.ts';
import { bookAppointment } from '../../src/core/appointments/commit-appointment.ts';
import { appointmentId, groupId, personId, programmeId } from '../../src/core/kernel/id.ts';
import { instant } from '../../src/core/kernel/time.ts';
import { type Bot, entraOf, now, openBot } from '../support/open-bot.ts';
import { until } from '../support/until.ts';

/** The whole bot and the calendars of its people: what a mentor does in Outlook is told in the chats of both. */

let graph: LocalGraph;
let bot: Bot;
beforeAll(async () => {
  graph = await LocalGraph.open({ startsAt: Date.parse(now) });
  await local('mailboxes', { mailboxes: ['an', 'bilal'].map(mailboxOf) });
  bot = await openBot({ GRAPH_BASE_URL: graph.url });
  await bot.chat('an').install();
  await bot.chat('bilal').install();
  await book();
});
afterAll(async () => {
  await bot.close();
  await graph.close();
});

function mailboxOf(id: string): Json {
  return { id: entraOf(id), address: `${id}@example.org`, name: id };
}

async function local(path: string, body?: object): Promise<unknown> {
  const sent = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const response = await fetch(`${graph.url}/_local/${path}`, sent);
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text === '' ? undefined : JSON.parse(text);
}

/** Tuesday 8 December 2026, 13.30 in Brussels. */
async function book(): Promise<void> {
  const store = await openStore(bot.config);
  const at = instant(Date.parse('2026-12-08T12:30:00Z'));
  const booking = {
    id: appointmentId('a1'),
    programme: programmeId('msg'),
    group: groupId('gent-1'),
    mentor: personId('an'),
    trainees: [personId('bilal')],
    agreed: { at, minutes: 30, where: { kind: 'teams' } },
  } as const;
  const booked = await bookAppointment(store, { booking, by: personId('bilal') }, instant(Date.parse(now)));
  await store.close();
  expect(booked.ok).toBe(true);
}

function lastSaid(id: string, words: RegExp): Promise<string> {
  return until(`${words} to ${id}`, () =>
    bot
      .chat(id)
      .notices()
      .map((said) => textOf(cardOf([said])))
      .findLast((text) => words.test(text)),
  );
}

interface Journalled {
  readonly operation: string;
  readonly status: number;
}

async function answered(operation: string): Promise<Journalled | undefined> {
  const journal = (await local('journal')) as readonly Journalled[];
  return journal.find((entry) => entry.operation === operation && entry.status < 300);
}

test('what a mentor does in Outlook with what was booked here is told to both, at once', async () => {
  await bot.restart();
  await lastSaid('an', /8 december/);
  await until('the subscription', () => answered('subscription.create'));
  await until('the first round', () => answered('view.delta'));
  const store = await openStore(bot.config);
  const event = (await store.load(appointments, 'a1'))?.document.event?.id;
  await store.close();
  await local('acts', { act: 'user-move', mailbox: entraOf('an'), event, start: '2026-12-10T15:00' });
  await lastSaid('an', /10 december/);
  await lastSaid('bilal', /10 december/);
});
