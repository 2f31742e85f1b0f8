import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cohortFile } from '../../../playground/cohort-file.ts';
import { startDemoGraph } from '../../../playground/graph/demo/start-demo-graph.ts';
import { cast } from '../../../playground/personas.ts';
import type { BotProcess } from '../../../playground/teams/bot-process.ts';
import { at, type Json } from './open-graph.ts';

let graph: BotProcess;
let authorization = '';
beforeAll(async () => {
  graph = await startDemoGraph(cohortFile, '2026-11-23T17:00:00Z');
  const body = 'grant_type=client_credentials&client_id=x&client_secret=x&scope=x/.default';
  const answer = await fetch(`${graph.url}/t/oauth2/v2.0/token`, { method: 'POST', body });
  authorization = `Bearer ${at(await answer.json(), 'access_token')}`;
});
afterAll(() => graph.kill());

const ask = async (path: string, body?: unknown) => {
  const sent = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const answer = await fetch(`${graph.url}/v1.0${path}`, {
    ...sent,
    headers: { authorization, 'content-type': 'application/json' },
  });
  return { status: answer.status, body: (await answer.json()) as Json };
};
const time = (dateTime: string) => ({ dateTime, timeZone: 'Europe/Brussels' });

describe('the calendars of the demo', () => {
  it('hold clinics, shifts with nights, one that is empty and one that can not be read', async () => {
    const schedules = ['an.peeters', 'bilal.amrani', 'fatma.yildiz', 'gilles.lambert'].map(
      (id) => `${id}@example.org`,
    );
    const window = { startTime: time('2026-11-23T00:00:00'), endTime: time('2027-01-04T00:00:00') };
    const { body } = await ask(`/users/${cast.mentor.entraId}/calendar/getSchedule`, {
      schedules,
      ...window,
    });
    const [gilles, fatma, bilal, an] = at<readonly Json[]>(body, 'value');
    const subjects = (of: unknown) => at<readonly Json[]>(of, 'scheduleItems').map(({ subject }) => subject);
    expect(subjects(an)).toContain('Consultatie');
    expect(subjects(bilal)).toEqual(expect.arrayContaining(['Dagdienst', 'Nachtdienst', 'Recup']));
    expect(fatma?.scheduleItems).toEqual([]);
    expect(Object.keys(gilles ?? {})).toEqual(['scheduleId', 'error']);
  });

  it('may be opened where they are a mentor’s, and nowhere else', async () => {
    for (const { entraId } of [cast.mentor, cast.vuMentor])
      expect((await ask(`/users/${entraId}/mailboxSettings`)).status).toBe(200);
    for (const { entraId } of [cast.trainee, cast.coordinator])
      expect((await ask(`/users/${entraId}/mailboxSettings`)).status).toBe(403);
  });

  it('let a night end on the day after', async () => {
    const page = await (await fetch(`${graph.url}/_local/desk?mailbox=bilal.amrani@example.org`)).text();
    expect(page).toContain('20:00–08:00 Nachtdienst');
  });
});
