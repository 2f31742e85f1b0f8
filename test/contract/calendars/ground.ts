import { openCalendars } from '../../../src/adapters/graph/open-calendars.ts';
import { openGraphTokens } from '../../../src/adapters/graph/open-token-source.ts';
import type { CalendarAnswer } from '../../../src/core/appointments/calendar-answer.ts';
import type { Calendars, EventRequest, Stretch } from '../../../src/core/appointments/calendars.ts';
import type { EventView } from '../../../src/core/appointments/event-view.ts';
import { entraId } from '../../../src/core/kernel/id.ts';
import { type Instant, instant } from '../../../src/core/kernel/time.ts';
import { GraphUnderTest, type Json, mentor, trainee } from '../../playground/graph/open-graph.ts';

export const mailbox = entraId(mentor.id);
export const at = (iso: string): Instant => instant(Date.parse(iso));
export const window: Stretch = { from: at('2026-12-07T00:00:00Z'), until: at('2026-12-14T00:00:00Z') };

/** Tuesday 8 December at 13.30 in Brussels. */
export const request: EventRequest = {
  transactionId: '0b7a5a0e-1111-4222-8333-444455556666',
  stamp: 'c0ffee00-1111-4222-8333-444455556666',
  at: at('2026-12-08T12:30:00Z'),
  minutes: 30,
  zone: 'Europe/Brussels',
  where: { kind: 'teams' },
  language: 'nl-BE',
  invited: [trainee.address],
};

/** Calendars under test, with the other side at hand and everything that was logged. */
export interface Ground {
  readonly calendars: Calendars;
  readonly graph: GraphUnderTest;
  readonly logged: string[];
  /** Moves both clocks. */
  pass(milliseconds: number): Promise<void>;
  close(): Promise<void>;
}

export type OpenGround = (more?: readonly Json[]) => Promise<Ground>;

/** The adapter of Microsoft Graph, asking the local Graph in this process. */
export async function openGround(more: readonly Json[] = []): Promise<Ground> {
  const graph = await GraphUnderTest.open(more);
  const logged: string[] = [];
  let clock = Date.parse('2026-11-23T17:00:00Z');
  const timeLimit = 15_000;
  const calendars = openCalendars({
    baseUrl: graph.url,
    token: openGraphTokens(graph.url, undefined, timeLimit),
    log: { info: (fields, message) => logged.push(JSON.stringify({ ...fields, message })) },
    now: () => instant(clock),
    timeLimit,
  });
  return {
    calendars,
    graph,
    logged,
    pass: async (milliseconds) => {
      clock += milliseconds;
      await graph.pass(milliseconds);
    },
    close: () => graph.close(),
  };
}

export function eventOf(answer: CalendarAnswer): EventView {
  if (answer.kind !== 'event') throw new Error(JSON.stringify(answer));
  return answer.event;
}
