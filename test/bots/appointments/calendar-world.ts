import { LocalGraph } from '../../../playground/graph/local-graph.ts';
import { cardOf, type Json, textOf } from '../../../playground/teams/chat.ts';
import { openStore } from '../../../src/composition.ts';
import type { Appointment } from '../../../src/core/appointments/appointment.ts';
import { appointments } from '../../../src/core/appointments/appointments.ts';
import { bookAppointment } from '../../../src/core/appointments/commit-appointment.ts';
import type { Booking } from '../../../src/core/appointments/decide-appointment.ts';
import { appointmentId, groupId, personId, programmeId } from '../../../src/core/kernel/id.ts';
import { instant } from '../../../src/core/kernel/time.ts';
import type { DocumentStore } from '../../../src/core/store/documents.ts';
import { type Bot, entraOf, now, openBot } from '../../support/open-bot.ts';
import { until } from '../../support/until.ts';

/** The whole bot, the calendars of its people, and what its people do in Outlook. */
export interface CalendarWorld {
  readonly bot: Bot;
  readonly graph: LocalGraph;
  /** Asks the local Graph something that no real one has. */
  readonly local: (path: string, body?: object) => Promise<unknown>;
  /** A talk of two that a trainee asked for, before the dialogs are gone through. */
  readonly book: (more?: Partial<Booking>) => Promise<void>;
  readonly store: <T>(work: (store: DocumentStore) => Promise<T>) => Promise<T>;
  readonly appointment: (id?: string) => Promise<Appointment>;
  /** Does something in Outlook with the event of an appointment. */
  readonly act: (act: string, more?: object, id?: string) => Promise<unknown>;
  /** What a notice to somebody says, once one that fits has come. */
  readonly said: (id: string, words: RegExp) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Tuesday 8 December 2026, 13.30 in Brussels. */
export const firstAt = instant(Date.parse('2026-12-08T12:30:00Z'));

/** Has mailboxes for `an` and `bilal`, and the chats of both open. */
export async function openCalendarWorld(
  env: Readonly<Record<string, string>> = {},
  people: readonly string[] = ['an', 'bilal'],
): Promise<CalendarWorld> {
  const graph = await LocalGraph.open({ startsAt: Date.parse(now) });
  const local = async (path: string, body?: object): Promise<unknown> => {
    const sent = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    const response = await fetch(`${graph.url}/_local/${path}`, sent);
    const text = await response.text();
    if (!response.ok) throw new Error(text);
    return text === '' ? undefined : JSON.parse(text);
  };
  await local('mailboxes', { mailboxes: people.map(mailboxOf) });
  const bot = await openBot({ GRAPH_BASE_URL: graph.url, ...env });
  for (const id of people) await bot.chat(id).install();
  const inStore = async <T>(work: (store: DocumentStore) => Promise<T>): Promise<T> => {
    const store = await openStore(bot.config);
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  };
  const appointment = async (id = 'a1') => {
    const found = await inStore((store) => store.load(appointments, appointmentId(id)));
    if (found === undefined) throw new Error(`no appointment ${id}`);
    return found.document;
  };
  return {
    ...{ bot, graph, local, appointment },
    store: inStore,
    book: (more = {}) => inStore((store) => book(store, more)),
    act: async (act, more = {}, id = 'a1') => {
      const { event, mentor } = await appointment(id);
      return local('acts', { act, mailbox: entraOf(mentor), event: event?.id, ...more });
    },
    said: (id, words) =>
      until(`${words} to ${id}`, () =>
        bot
          .chat(id)
          .notices()
          .map((each) => textOf(cardOf([each])))
          .findLast((text) => words.test(text)),
      ),
    close: async () => {
      await bot.close();
      await graph.close();
    },
  };
}

function mailboxOf(id: string): Json {
  return { id: entraOf(id), address: `${id}@example.org`, name: id };
}

async function book(store: DocumentStore, more: Partial<Booking>): Promise<void> {
  const booking: Booking = {
    id: appointmentId('a1'),
    programme: programmeId('msg'),
    group: groupId('gent-1'),
    mentor: personId('an'),
    trainees: [personId('bilal')],
    agreed: { at: firstAt, minutes: 30, where: { kind: 'teams' } },
    ...more,
  };
  const by = booking.trainees[0] ?? booking.mentor;
  const booked = await bookAppointment(store, { booking, by }, instant(Date.parse(now)));
  if (!booked.ok) throw new Error(booked.refusal);
}
