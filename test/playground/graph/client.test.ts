import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, type Context, type Middleware, ResponseType } from '@microsoft/microsoft-graph-client';
import type { Event } from '@microsoft/microsoft-graph-types';
import { GraphUnderTest, mentor, stampId, talk } from './open-graph.ts';

/** The last link of a chain: one attempt, with a token, also over http on this machine. */
class OneAttempt implements Middleware {
  readonly #token: string;

  constructor(token: string) {
    this.#token = token;
  }

  async execute(context: Context): Promise<void> {
    const headers = new Headers(context.options?.headers as Record<string, string>);
    headers.set('authorization', `Bearer ${this.#token}`);
    context.response = await fetch(context.request, { ...context.options, headers } as RequestInit);
  }
}

let graph: GraphUnderTest;
let client: Client;
beforeAll(async () => {
  graph = await GraphUnderTest.open();
  client = Client.initWithMiddleware({ baseUrl: graph.url, middleware: new OneAttempt(await graph.login()) });
});
afterAll(() => graph.close());

describe('the client library of Microsoft', () => {
  const events = `/users/${mentor.id}/events`;
  const prefer = 'IdType="ImmutableId", outlook.timezone="UTC"';
  const ask = (path: string) => client.api(path).header('Prefer', prefer);

  it('makes an event here, finds it by its stamp, moves it and cancels it', async () => {
    const made: Event = await ask(events).post(talk);
    const filter = `singleValueExtendedProperties/Any(ep: ep/id eq '${stampId}' and ep/value eq 'A1.1')`;
    const found: { value: Event[] } = await ask(events).filter(encodeURIComponent(filter)).get();
    expect(found.value.map(({ id }) => id)).toEqual([made.id]);

    const own = `${events}/${encodeURIComponent(String(made.id))}`;
    const end = { dateTime: '2026-12-08T15:00:00', timeZone: 'Europe/Brussels' };
    const moved: Event = await ask(own).patch({ start: talk.end, end });
    expect(moved.start).toEqual({ dateTime: '2026-12-08T13:00:00.0000000', timeZone: 'UTC' });
    expect(moved.onlineMeeting).toEqual(made.onlineMeeting);

    const cancelled: Response = await ask(`${own}/cancel`).responseType(ResponseType.RAW).post({});
    expect(cancelled.status).toBe(202);
    const gone: Response = await ask(own).responseType(ResponseType.RAW).get();
    expect(gone.status).toBe(404);
    expect(await gone.json()).toMatchObject({ error: { code: 'ErrorItemNotFound' } });
  });

  it('reads a refusal as its own kind of error', async () => {
    await expect(ask(events).post({ ...talk, colour: 'red' })).rejects.toMatchObject({
      statusCode: 400,
      code: 'RequestBodyRead',
      requestId: expect.any(String),
    });
  });

  it('says no status of a refusal when half an answer comes, though the event was made', async () => {
    await graph.turnOn('cut-body');
    const failed = ask(events).post({ ...talk, transactionId: 'half' });
    const error: unknown = await failed.then(
      () => undefined,
      (cause: unknown) => cause,
    );
    expect([-1, 201]).toContain((error as { readonly statusCode?: number } | undefined)?.statusCode);
    expect((await graph.book({ transactionId: 'half' })).id).toBeDefined();
  });
});
