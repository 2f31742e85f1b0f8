import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as path } from 'node:path';
import { BotProcess } from '../playground/teams/bot-process.ts';
import { Chat } from '../playground/teams/chat.ts';
import { ConnectorDouble } from '../playground/teams/connector-double.ts';
import { join, memoryOf, quantile, round, runFor, type Series, summarise } from './measure.ts';

/**
 * `npm run bench`: a bare echo bot on the same packages and ours, in one run, alternating. A text turn types `help`; a
 * button turn goes a step on or back in a running session, which is one durable write. The last line is one JSON object.
 */

const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const seconds = Number(process.env.BENCH_SECONDS ?? 2);
const workers = 8;
const folder = mkdtempSync(path(tmpdir(), 'klankbord-bench-'));
const env = { KLANKBORD_DATA: folder, LOG_LEVEL: 'info' };

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const entraOf = (group: number): string => `00000000-0000-4000-8000-${String(group).padStart(12, '0')}`;

/** A mentor with eight trainees for every worker, so that each walks a session of its own. */
function importCohort(): void {
  const rows = Array.from({ length: workers }, (_, group) => [
    `msg,mentor,m${group},Mentor ${group},m${group}@example.org,${entraOf(group)},g${group},,nl-BE,,`,
    ...Array.from({ length: 8 }, (_, n) => {
      const id = `t${group}-${n}`;
      return `msg,trainee,${id},Trainee ${id},${id}@example.org,${entraOf(100 + group * 8 + n)},g${group},2026-10-01,nl-BE,,`;
    }),
  ]).flat();
  const file = path(folder, 'people.csv');
  writeFileSync(
    file,
    ['programme,role,id,name,email,entra_id,group,training_start,language,specialty,site', ...rows].join(
      '\n',
    ),
  );
  const done = spawnSync(process.execPath, ['src/cli.ts', 'people', 'import', file, '--yes'], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  if (done.status !== 0) throw new Error(`${done.stdout}${done.stderr}`);
}

interface Runner {
  readonly bot: BotProcess;
  readonly text: readonly (() => Promise<void>)[];
  readonly button: readonly (() => Promise<void>)[];
}

async function open(script: string, connector: ConnectorDouble): Promise<Runner> {
  const bot = await BotProcess.start(env, script);
  const chats = Array.from(
    { length: workers },
    (_, group) => new Chat(() => bot.url, connector, entraOf(group)),
  );
  const text = chats.map((chat) => async () => {
    await chat.type('help');
  });
  return { bot, text, button: chats.map((chat, group) => walkBackAndForth(chat, group)) };
}

/** The first press starts the session; then a step on and a step back in turn, each with the version that it follows. */
function walkBackAndForth(chat: Chat, group: number): () => Promise<void> {
  let seen = 0;
  return async () => {
    const verb = seen === 0 ? 'session.start' : seen % 2 === 1 ? 'session.next' : 'session.back';
    const data = { programme: 'msg', group: `g${group}`, plan: 'msg-y1-s1', year: 1, seen };
    const { body } = await chat.press({ verb, data });
    if (body.statusCode !== 200) throw new Error(JSON.stringify(body));
    seen += 1;
  };
}

async function measureStart(script: string): Promise<number> {
  const began = performance.now();
  const bot = await BotProcess.start(env, script);
  const took = performance.now() - began;
  await bot.kill();
  return took;
}

const scripts = { bare: 'bench/bare-bot.ts', ours: 'src/index.ts' } as const;
type Name = keyof typeof scripts;
const names: readonly Name[] = ['bare', 'ours'];
const kinds = ['text', 'button'] as const;

async function measure(connector: ConnectorDouble) {
  const starts: Record<Name, number[]> = { bare: [], ours: [] };
  for (let n = 0; n < rounds; n += 1) {
    for (const name of names) starts[name].push(await measureStart(scripts[name]));
  }
  const runners = { bare: await open(scripts.bare, connector), ours: await open(scripts.ours, connector) };
  const series: Record<Name, Record<(typeof kinds)[number], Series[]>> = {
    bare: { text: [], button: [] },
    ours: { text: [], button: [] },
  };
  for (let n = -1; n < rounds; n += 1) {
    for (const kind of kinds) {
      for (const name of names) {
        const runner = runners[name];
        const one = await runFor(seconds, runner[kind], runner.bot.pid);
        connector.said.length = 0;
        if (n >= 0) series[name][kind].push(one);
      }
    }
  }
  const results = names.map((name) => {
    const memoryMb = memoryOf(runners[name].bot.pid);
    const kindsOf = kinds.map((kind) => [kind, summarise(join(series[name][kind]))] as const);
    return [
      name,
      { ...Object.fromEntries(kindsOf), startMs: round(quantile(starts[name], 0.5)), memoryMb },
    ] as const;
  });
  for (const name of names) await runners[name].bot.kill();
  return Object.fromEntries(results) as Record<Name, Result>;
}

interface Result {
  readonly text: ReturnType<typeof summarise>;
  readonly button: ReturnType<typeof summarise>;
  readonly startMs: number;
  readonly memoryMb: number | undefined;
}

const connector = await ConnectorDouble.open();
try {
  importCohort();
  const { bare, ours } = await measure(connector);
  const ratios = {
    text: round(ours.text.perSecond / bare.text.perSecond),
    button: round(ours.button.perSecond / bare.button.perSecond),
    start: round(ours.startMs / bare.startMs),
    ...(ours.memoryMb === undefined || bare.memoryMb === undefined
      ? {}
      : { memory: round(ours.memoryMb / bare.memoryMb) }),
  };
  say(`            ${'bare'.padStart(10)}${'ours'.padStart(10)}`);
  for (const kind of kinds) {
    say(
      `${kind}/s`.padEnd(12) +
        String(bare[kind].perSecond).padStart(10) +
        String(ours[kind].perSecond).padStart(10),
    );
  }
  say(
    `ratios: text ${ratios.text} (aim 0.7), button ${ratios.button} (aim 0.5), start ${ratios.start}, memory ${ratios.memory} (aims 1.3)`,
  );
  say(JSON.stringify({ rounds, seconds, workers, bare, ours, ratios }));
} finally {
  await connector.close();
  rmSync(folder, { recursive: true });
}
