import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { BotProcess } from '../playground/teams/bot-process.ts';
import { ConnectorDouble } from '../playground/teams/connector-double.ts';
import { openStore } from '../src/composition.ts';
import { groupId, planId } from '../src/core/kernel/id.ts';
import { addMinutes, instant } from '../src/core/kernel/time.ts';
import { emptySession, sessionKey, sessions } from '../src/core/sessions/session.ts';
import type { DocumentStore } from '../src/core/store/documents.ts';
import { crowdProgramme, insertAll, settleCrowd, writeRestlessProgrammes } from '../test/support/crowd.ts';
import { readEnv } from '../test/support/open-bot.ts';
import { cpuOf, memoryOf, quantile, round } from './measure.ts';

const trainees = 8;

export interface FanOut {
  readonly notices: number;
  readonly perSecond: number;
  readonly processes: number;
  readonly folder: string;
  /** Where the store is. */
  readonly settings: Readonly<Record<string, string>>;
}

/**
 * Starts the processes on a store in which every group has a meeting tomorrow, and waits until everybody was reminded.
 * Times run from the moment when the processes are open.
 */
export async function measureFanOut({ notices, perSecond, processes, folder, settings }: FanOut) {
  const programmes = join(folder, 'programmes');
  writeRestlessProgrammes(programmes);
  const rate = { KLANKBORD_MESSAGES_PER_SECOND: String(perSecond) };
  const env = { ...settings, ...rate, KLANKBORD_PROGRAMMES: programmes };
  const connector = await ConnectorDouble.open({ tenantPerSecond: perSecond });
  const store = await openStore(readEnv(env));
  const groups = Math.ceil(notices / (trainees + 1));
  await settleCrowd(store, { groups, trainees, serviceUrl: connector.url });
  await planEverywhere(store, groups);
  await store.close();
  const bots = await Promise.all(Array.from({ length: processes }, () => BotProcess.start(env)));
  const began = performance.timeOrigin + performance.now();
  const wanted = groups * (trainees + 1);
  const lateness = monitorEventLoopDelay({ resolution: 5 });
  lateness.enable();
  let memory = 0;
  while (connector.said.length < wanted) {
    memory = Math.max(memory, ...bots.map(({ pid }) => memoryOf(pid) ?? 0));
    await pause(250);
  }
  const cpu = bots.map(({ pid }) => cpuOf(pid) ?? 0).reduce((sum, each) => sum + each, 0);
  await Promise.all(bots.map((bot) => bot.kill()));
  await connector.close();
  return {
    memoryMb: memory,
    measuringLateMs: round(lateness.max / 1e6),
    cpuMsPerNotice: round(cpu / wanted),
    ...judge(connector, began, wanted, perSecond),
  };
}

/** A meeting tomorrow, of which the clock has said nothing yet, in every group. */
async function planEverywhere(store: DocumentStore, groups: number): Promise<void> {
  const now = instant(Date.now());
  await insertAll(
    store,
    sessions,
    Array.from({ length: groups }, (_, n) => {
      const plan = planId('msg-y1-s1');
      const place = { programme: crowdProgramme, group: groupId(`g${n}`), plan, year: 1, intake: '2026' };
      const clock = { reminders: {}, wakeAt: now };
      return [
        sessionKey(place),
        { ...emptySession(place), plannedAt: addMinutes(now, 20 * 60), clock },
      ] as const;
    }),
  );
}

function judge(
  { said, arrived, violations }: ConnectorDouble,
  began: number,
  wanted: number,
  perSecond: number,
) {
  const chats = new Set(said.map(({ conversation }) => conversation));
  if (said.length !== wanted || chats.size !== wanted)
    throw new Error(`${said.length} messages to ${chats.size} people instead of ${wanted}`);
  const delays = said.map(({ at }) => (at - began) / 1_000);
  const [first = 0, last = 0] = [Math.min(...delays), Math.max(...delays)];
  const least = wanted / perSecond;
  return {
    overMinimum: round3(last / least),
    overMinimumFromFirst: round3((last - first) / least),
    seconds: round(last),
    firstAfter: round(first),
    largestDelay: round(last),
    medianDelay: round(quantile(delays, 0.5)),
    mostInASecond: mostWithin(
      arrived.map(({ at }) => at),
      1_000,
    ),
    tooMany: violations.length,
  };
}

/** The most of some moments, in order, that lie within a window. */
function mostWithin(moments: readonly number[], within: number): number {
  let [most, from] = [0, 0];
  for (const [n, at] of moments.entries()) {
    while (at - (moments[from] ?? at) >= within) from += 1;
    most = Math.max(most, n - from + 1);
  }
  return most;
}

function round3(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
