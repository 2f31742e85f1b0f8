import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ClientProcess } from '../../playground/clients/client-process.ts';
import { cast } from '../../playground/personas.ts';
import { localTenant } from '../../src/config.ts';
import { hurriedEnv, waitForReports } from '../support/client-troubles.ts';

let folder = '';
const before = process.env;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'klankbord-client-'));
});
afterEach(() => {
  process.env = before;
  rmSync(folder, { recursive: true, maxRetries: 10, retryDelay: 200 });
});

describe('the client of a persona', () => {
  it('lives longer than the quarter of an hour after which it would report on itself to its maker', async () => {
    const record = join(folder, 'hurried');
    process.env = { ...before, ...hurriedEnv(record) };
    const nobody = { botUrl: 'http://localhost:9', tenantId: localTenant };
    const started = await ClientProcess.start({ persona: cast.mentor, ...nobody, folder, port: 0 });
    if (!started.ok) throw new Error(started.refusal);
    const client = started.value;
    let ended = false;
    void client.ended.then(() => {
      ended = true;
    });
    await waitForReports(record, 3, () => ended);
    expect(ended).toBe(false);
    expect((await fetch(`${client.url}/_debug/ping`)).status).toBe(200);
    // What it can't report stays in a folder of its own, which is emptied when it starts anew.
    const kept = join(folder, `${cast.mentor.id}-tmp`);
    while (readdirSync(kept).length === 0) await wait(100);
    await client.stop();
  }, 300_000);
});
