import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { GraphUnderTest, mentor } from './open-graph.ts';

let graph: GraphUnderTest;
beforeEach(async () => {
  graph = await GraphUnderTest.open();
});
afterEach(() => graph.close());

const make = (subject: string, start: string, end: string) => graph.act('make', { subject, start, end });

/** What stands on a day, each with its row, how many rows it has, and its column. */
async function day(date: string) {
  const html = await (
    await fetch(`${graph.url}/_local/desk?${new URLSearchParams({ mailbox: mentor.id, week: date })}`)
  ).text();
  const [, drawn = ''] = new RegExp(`data-date="${date}">(.*?)</ul>`, 's').exec(html) ?? [];
  const shown = [...drawn.matchAll(/ f(\d+) t(\d+) c(\d)[^>]*>.*?<\/span><\/span> ([^<]*)</g)];
  return shown.map(([, from, to, column, subject]) => [
    subject,
    Number(from),
    Number(to) - Number(from),
    Number(column),
  ]);
}

describe('the week', () => {
  it('places an event by the clock on the wall, from eight o’clock in quarters of an hour', async () => {
    await make('Visite', '2026-12-08T09:15', '2026-12-08T10:00');
    expect(await day('2026-12-08')).toEqual([['Visite', 6, 3, 1]]);
  });

  it('begins earlier where something does, and goes on later', async () => {
    await make('Vroeg', '2026-12-08T07:00', '2026-12-08T07:30');
    await make('Laat', '2026-12-08T21:00', '2026-12-08T22:00');
    expect(await day('2026-12-08')).toEqual([
      ['Vroeg', 1, 2, 1],
      ['Laat', 57, 4, 1],
    ]);
  });

  it('keeps a night in sight at the edge of both days', async () => {
    await make('Nacht', '2026-12-08T20:00', '2026-12-09T08:00');
    expect(await day('2026-12-08')).toEqual([['Nacht', 43, 2, 1]]);
    expect(await day('2026-12-09')).toEqual([['Nacht', 1, 2, 1]]);
    expect(await day('2026-12-10')).toEqual([]);
  });

  it('lays what overlaps over what goes on, and gives what is free again the whole width', async () => {
    await make('Dienst', '2026-12-08T08:00', '2026-12-08T12:00');
    await make('Een', '2026-12-08T09:00', '2026-12-08T10:00');
    await make('Twee', '2026-12-08T10:00', '2026-12-08T11:00');
    await make('Later', '2026-12-08T12:00', '2026-12-08T13:00');
    expect(await day('2026-12-08')).toEqual([
      ['Dienst', 1, 16, 1],
      ['Een', 5, 4, 2],
      ['Twee', 9, 4, 2],
      ['Later', 17, 4, 1],
    ]);
  });

  it.each(['2027-03-28', '2027-10-31'])('has no hour too few or too many on %s', async (date) => {
    await make('Ochtend', `${date}T10:00`, `${date}T11:00`);
    expect(await day(date)).toEqual([['Ochtend', 9, 4, 1]]);
  });
});
