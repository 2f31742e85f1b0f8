import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Answered, codeOf, GraphUnderTest, type Json, listOf, mentor, trainee } from './open-graph.ts';

const start = '/calendarView/delta?startDateTime=2026-11-22T00:00:00Z&endDateTime=2027-03-23T00:00:00Z';
const prefer = (size = 50) => ({ prefer: `IdType="ImmutableId", odata.maxpagesize=${size}` });
let graph: GraphUnderTest;
beforeEach(async () => {
  graph = await GraphUnderTest.open();
});
afterEach(() => graph.close());

const follow = (link: unknown, size?: number) => graph.ask('GET', String(link), { headers: prefer(size) });
const first = (size?: number) => graph.mine('GET', start, { headers: prefer(size) });
const linkOf = ({ body }: Answered) => body['@odata.deltaLink'];
const nextOf = ({ body }: Answered) => body['@odata.nextLink'];

/** What a round tells after something was done. */
async function changesAfter(act: () => Promise<unknown>): Promise<readonly Json[]> {
  const link = linkOf(await first());
  await act();
  return listOf(await follow(link));
}

describe('a round of changes', () => {
  it('lists what is, page by page, and gives a link to what comes', async () => {
    for (const number of [1, 2, 3]) await graph.book({ transactionId: String(number) });
    const page = await first(2);
    expect(page.headers.get('preference-applied')).toContain('odata.track-changes');
    expect(listOf(page)).toMatchObject([{ transactionId: '1' }, { transactionId: '2' }]);
    expect(linkOf(page)).toBeUndefined();
    const last = await follow(nextOf(page), 2);
    expect(listOf(last)).toMatchObject([{ transactionId: '3' }]);
    expect(nextOf(last)).toBeUndefined();
    expect(listOf(await follow(linkOf(last)))).toEqual([]);
  });

  it('tells of what is new, moved within the window, and answered', async () => {
    expect(await changesAfter(() => graph.book())).toMatchObject([{ transactionId: expect.any(String) }]);
    const [event = {}] = listOf(await first());
    const moved = () => graph.act('user-move', { event: event.id, start: '2026-12-11T10:00' });
    expect(await changesAfter(moved)).toMatchObject([
      { id: event.id, start: { dateTime: '2026-12-11T09:00:00.0000000' } },
    ]);
    const accepted = () => graph.act('accept', { mailbox: trainee.id, event: event.id });
    expect(await changesAfter(accepted)).toMatchObject([
      { id: event.id, attendees: [{ status: { response: 'accepted' } }] },
    ]);
  });

  it.each(['user-delete', 'user-recalendar', 'move-out'])('says @removed after %s', async (name) => {
    const event = await graph.book();
    expect(await changesAfter(() => graph.act(name, { event: event.id }))).toEqual([
      { '@odata.type': '#microsoft.graph.event', id: event.id, '@removed': { reason: 'deleted' } },
    ]);
    expect(listOf(await first())).toEqual([]);
  });

  it('still finds by its id what was moved out of the window', async () => {
    const event = await graph.book();
    await graph.act('move-out', { event: event.id });
    expect((await graph.event(event.id)).status).toBe(200);
  });

  it('says @removed of what was made outside the window, too', async () => {
    const far = (dateTime: string) => ({ dateTime, timeZone: 'UTC' });
    const made = () => graph.book({ start: far('2027-06-01T10:00:00'), end: far('2027-06-01T11:00:00') });
    expect(await changesAfter(made)).toMatchObject([{ '@removed': { reason: 'deleted' } }]);
  });

  it('tells later of what could not be seen at first', async () => {
    await graph.turnOn('lag:60000');
    const event = await graph.book();
    const none = await first();
    expect(listOf(none)).toEqual([]);
    await graph.pass(60_000);
    expect(listOf(await follow(linkOf(none)))).toMatchObject([{ id: event.id }]);
  });

  it('gives a series with its occurrences, which are thin', async () => {
    const event = await graph.book();
    const [master, occurrence = {}] = await changesAfter(() => graph.act('user-series', { event: event.id }));
    expect(master).toMatchObject({ type: 'seriesMaster', transactionId: expect.any(String) });
    expect(occurrence).toMatchObject({ type: 'occurrence', seriesMasterId: event.id });
    expect(occurrence).not.toHaveProperty('subject');
  });

  it.each(['$select=subject', '$filter=x', '$expand=x', '$orderby=x'])('refuses %s', async (query) => {
    expect(codeOf(await graph.mine('GET', `${start}&${query}`))).toBe('ErrorInvalidUrlQuery');
  });

  it('needs a window, and does not move one that it has', async () => {
    expect(codeOf(await graph.mine('GET', '/calendarView/delta'))).toBe('ErrorInvalidParameter');
    const link = `${linkOf(await first())}&startDateTime=2027-01-01T00:00:00Z`;
    expect((await follow(link)).status).toBe(400);
  });

  it('does not know the token of another mailbox, or one that is none', async () => {
    const link = String(linkOf(await first()));
    expect(codeOf(await follow(link.replace(mentor.id, trainee.id)))).toBe('SyncStateNotFound');
    expect((await follow(link.replace(/token=.*/, 'token=x'))).status).toBe(410);
  });
});

describe('a round that goes wrong', () => {
  it('has lost its token once, with 410', async () => {
    const link = linkOf(await first());
    await graph.turnOn('410', { mailbox: mentor.id });
    const lost = await follow(link);
    expect([lost.status, codeOf(lost)]).toEqual([410, 'SyncStateNotFound']);
    expect((await follow(linkOf(await first()))).status).toBe(200);
  });

  it('loses its token between two pages, with 410-next', async () => {
    for (const number of [1, 2]) await graph.book({ transactionId: String(number) });
    await graph.turnOn('410-next');
    expect((await follow(nextOf(await first(1)), 1)).status).toBe(410);
    expect((await follow(nextOf(await first(1)), 1)).status).toBe(200);
  });

  it('has its next page at another host, with evil-link', async () => {
    for (const number of [1, 2]) await graph.book({ transactionId: String(number) });
    await graph.turnOn('evil-link');
    expect(nextOf(await first(1))).toMatch(/^https:\/\/graph\.example\.invalid\/v1\.0\/users\//);
    expect(nextOf(await first(1))).toContain(graph.url);
  });
});
