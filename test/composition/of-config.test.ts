import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { openClock } from '../../src/composition/of-config.ts';
import { readEnv } from '../support/open-bot.ts';

test('a process has one clock, also for whoever asks for it a while after it began', async () => {
  const config = readEnv({ KLANKBORD_NOW: '2026-11-23T17:00:00Z' });
  const first = openClock(config);
  await setTimeout(30);
  const then = first();
  expect(openClock(config)()).toBeGreaterThanOrEqual(then);
});
