import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, it } from '@jest/globals';
import { cohortFile } from '../../../playground/cohort-file.ts';
import { startDemoGraph } from '../../../playground/graph/demo/start-demo-graph.ts';
import { cast } from '../../../playground/personas.ts';
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

it.each(['stop', 'kill'] as const)(
  'has what people did in it outlive a process that ends by a %s',
  async (end) => {
    const folder = mkdtempSync(join(tmpdir(), 'klankbord-graph-'));
    const open = async () => {
      const graph = await startDemoGraph({ cohortFile, now: '2026-11-23T17:00:00Z', folder });
      started.push(graph);
      return graph;
    };
    const look = async ({ url }: BotProcess) =>
      (await fetch(`${url}/_local/desk?mailbox=${cast.mentor.entraId}&week=2026-12-07`)).text();
    const first = await open();
    const act = { act: 'make', mailbox: cast.mentor.entraId, subject: 'Bezoek', start: '2026-12-08T10:00' };
    await fetch(`${first.url}/_local/acts`, { method: 'POST', body: JSON.stringify(act) });
    while (
      !existsSync(join(folder, 'graph.json')) ||
      !readFileSync(join(folder, 'graph.json'), 'utf8').includes('Bezoek')
    )
      await wait(50);
    await first[end]();
    const second = await look(await open());
    expect(second).toContain('Bezoek');
    expect(second).toContain('Consultatie');
    rmSync(folder, { recursive: true });
  },
  120_000,
);
