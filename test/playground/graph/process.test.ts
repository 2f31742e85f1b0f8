import { afterAll, expect, it } from '@jest/globals';
import { BotProcess } from '../../../playground/teams/bot-process.ts';

const started: BotProcess[] = [];
afterAll(() => Promise.all(started.map((each) => each.kill())));

async function start(env: Readonly<Record<string, string>>): Promise<BotProcess> {
  const process = await BotProcess.start(env, 'playground/graph/run-graph.ts');
  started.push(process);
  return process;
}

it('the local Graph runs as a process of its own, from the moment it is told, and ends when it is asked to', async () => {
  const graph = await start({ KLANKBORD_NOW: '2026-11-23T17:00:00Z' });
  const clock = (await (await fetch(`${graph.url}/_local/clock`)).json()) as { now: string };
  expect(clock.now).toMatch(/^2026-11-23T17:0/);
  expect((await fetch(`${graph.url}/v1.0/subscriptions`)).status).toBe(401);
  expect(await graph.stop()).toBe(0);
});

it('does not start with a moment that is none', async () => {
  await expect(start({ KLANKBORD_NOW: 'yesterday' })).rejects.toThrow('KLANKBORD_NOW: expected an instant');
});
