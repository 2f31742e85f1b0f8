import { z } from 'zod';
import type { Persona } from '../../personas.ts';
import { getToken } from './get-token.ts';

/** What is shown of an event to somebody who looks at a calendar. */
export interface SeenEvent {
  readonly id: string;
  /** Wall-clock times in Brussels, such as `2026-12-01T14:00`. */
  readonly start: string;
  readonly end: string;
  readonly subject: string;
  readonly attendees: readonly string[];
}

const time = z.object({ dateTime: z.string() });
const view = z.object({
  value: z.array(
    z.object({
      id: z.string(),
      start: time,
      end: time,
      subject: z.string(),
      attendees: z.array(z.object({ emailAddress: z.object({ name: z.string() }) })),
    }),
  ),
});

/** A person of the demo at their Outlook: looks at what is planned with others, and drags it. */
export class CalendarWatch {
  readonly #url: string;

  /** Takes the address of the local Graph. */
  constructor(url: string) {
    this.#url = url;
  }

  /** What stands in a calendar with other people in it, in the eight weeks from a day on. */
  async list({ entraId }: Pick<Persona, 'entraId'>, from: string): Promise<readonly SeenEvent[]> {
    const until = new Date(Date.parse(from) + 56 * 86_400_000).toISOString();
    const query = new URLSearchParams({ startDateTime: from, endDateTime: until, $top: '500' });
    const answer = await fetch(`${this.#url}/v1.0/users/${entraId}/calendarView?${query}`, {
      headers: {
        authorization: `Bearer ${await getToken(this.#url)}`,
        prefer: 'IdType="ImmutableId", outlook.timezone="Europe/Brussels"',
      },
    });
    return view
      .parse(await answer.json())
      .value.filter(({ attendees }) => attendees.length > 0)
      .map(({ attendees, end, start, ...event }) => ({
        ...event,
        start: start.dateTime.slice(0, 16),
        end: end.dateTime.slice(0, 16),
        attendees: attendees.map(({ emailAddress }) => emailAddress.name),
      }));
  }

  /** Drags an event to another time, as its organiser does by hand. */
  async drag({ entraId }: Pick<Persona, 'entraId'>, event: string, start: string): Promise<void> {
    const act = { act: 'user-move', mailbox: entraId, event, start };
    const answer = await fetch(`${this.#url}/_local/acts`, { method: 'POST', body: JSON.stringify(act) });
    if (!answer.ok) throw new Error(`Outlook does not let it be dragged: ${await answer.text()}`);
  }
}
