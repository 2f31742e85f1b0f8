import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ConnectorDouble } from '../playground/teams/connector-double.ts';
import { importCohort } from './cohort.ts';
import { median, memoryOf, round, runFor, type Series, summarise } from './measure.ts';
import { measureStart, open, type Runner, type Setting } from './runner.ts';

/**
 * `npm run bench:turns`: a bare echo bot on the same packages and ours, in one run, by turns, with as many workers. A text turn
 * types `help`, whose card is kept; a question is looked up and drawn each time; a button turn goes a step on or back in a
 * running session, which is one durable write. The bare bot does none of that: it says the text again, or a fixed card. A
 * ratio is the median over the rounds, so that what else the machine does in one of them does not decide; where it does
 * much else, CPU per turn says more than turns per second. A start ends when the door is open. Neither asks for a token,
 * which costs both the same in Teams. The last line is one JSON object. `BENCH_ROUNDS`, `BENCH_SECONDS` (of each kind in a round) and `BENCH_WORKERS` change the size.
 */

const rounds = Number(process.env.BENCH_ROUNDS ?? 8);
const seconds = Number(process.env.BENCH_SECONDS ?? 1);
const workers = Number(process.env.BENCH_WORKERS ?? 8);

const kinds = ['text', 'question', 'button'] as const;
type Kind = (typeof kinds)[number];
type Name = 'bare' | 'ours';
type Pair<T> = Readonly<Record<Name, T>>;

function settingsOf(folder: string): Pair<Setting> {
  const env = { KLANKBORD_DATA: folder, LOG_LEVEL: 'info' };
  return {
    bare: { script: 'bench/bare-bot.ts', env, workers },
    ours: { script: 'src/index.ts', env, workers },
  };
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Both in this order and, the next time, in the other. */
function orderOf(n: number): readonly Name[] {
  return n % 2 === 0 ? ['bare', 'ours'] : ['ours', 'bare'];
}

/** Measures both once; the first of the two by turns. */
async function measureBoth<T>(n: number, measure: (name: Name) => Promise<T>): Promise<Pair<T>> {
  const [first, second] = orderOf(n);
  if (first === undefined || second === undefined) throw new Error('there are two');
  const [one, two] = [await measure(first), await measure(second)];
  return first === 'bare' ? { bare: one, ours: two } : { bare: two, ours: one };
}

/** The first start of each is not counted: it finds the disk cold, and what ours compiles is not kept yet. */
async function measureStarts(
  settings: Pair<Setting>,
  more: Readonly<Record<string, string>> = {},
): Promise<readonly Pair<number>[]> {
  const starts: Pair<number>[] = [];
  for (let n = -1; n < rounds; n += 1) {
    const both = await measureBoth(n + 1, (name) =>
      measureStart({ ...settings[name], env: { ...settings[name].env, ...more } }),
    );
    if (n >= 0) starts.push(both);
  }
  return starts;
}

/** The first round warms both up and is not counted. */
async function measureTurns(runners: Pair<Runner>, connector: ConnectorDouble) {
  const turns: Record<Kind, Pair<Series>[]> = { text: [], question: [], button: [] };
  for (let n = -1; n < rounds; n += 1) {
    for (const kind of kinds) {
      const both = await measureBoth(n + 1, async (name) => {
        const series = await runFor(seconds, runners[name][kind], runners[name].bot.pid);
        connector.said.length = 0;
        connector.arrived.length = 0;
        return series;
      });
      if (n >= 0) turns[kind].push(both);
    }
  }
  return turns;
}

function ratioOf(pairs: readonly Pair<number | undefined>[]): number | undefined {
  const ratios = pairs.flatMap(({ bare, ours }) =>
    bare === undefined || ours === undefined ? [] : [ours / bare],
  );
  return ratios.length === 0 ? undefined : round(median(ratios));
}

const rateOf = ({ turns, seconds: took }: Series): number => turns / took;
const cpuPerTurn = ({ cpu, turns }: Series): number | undefined => (cpu === undefined ? cpu : cpu / turns);
const mapPair = <T, U>({ bare, ours }: Pair<T>, map: (value: T) => U): Pair<U> => ({
  bare: map(bare),
  ours: map(ours),
});

async function measureAll(connector: ConnectorDouble, settings: Pair<Setting>) {
  const starts = await measureStarts(settings);
  const firstStarts = await measureStarts(settings, { NODE_DISABLE_COMPILE_CACHE: '1' });
  const runners = { bare: await open(settings.bare, connector), ours: await open(settings.ours, connector) };
  const idle = mapPair(runners, ({ bot }) => memoryOf(bot.pid));
  const turns = await measureTurns(runners, connector);
  const busy = mapPair(runners, ({ bot }) => memoryOf(bot.pid));
  for (const { bot } of Object.values(runners)) await bot.kill();
  const results = (name: Name) => ({
    text: summarise(turns.text.map((both) => both[name])),
    question: summarise(turns.question.map((both) => both[name])),
    button: summarise(turns.button.map((both) => both[name])),
    startMs: round(median(starts.map((both) => both[name]))),
    firstStartMs: round(median(firstStarts.map((both) => both[name]))),
    idleMemoryMb: idle[name],
    memoryMb: busy[name],
  });
  const ratios = {
    text: ratioOf(turns.text.map((both) => mapPair(both, rateOf))),
    question: ratioOf(turns.question.map((both) => mapPair(both, rateOf))),
    button: ratioOf(turns.button.map((both) => mapPair(both, rateOf))),
    textCpu: ratioOf(turns.text.map((both) => mapPair(both, cpuPerTurn))),
    questionCpu: ratioOf(turns.question.map((both) => mapPair(both, cpuPerTurn))),
    buttonCpu: ratioOf(turns.button.map((both) => mapPair(both, cpuPerTurn))),
    start: ratioOf(starts),
    firstStart: ratioOf(firstStarts),
    memory: ratioOf([busy]),
    idleMemory: ratioOf([idle]),
  };
  return { bare: results('bare'), ours: results('ours'), ratios };
}

function sayAll({ bare, ours, ratios }: Awaited<ReturnType<typeof measureAll>>): void {
  const row = (title: string, one: unknown, two: unknown, ratio: unknown = '', aim = '') =>
    say(title.padEnd(28) + [one, two, ratio, aim].map((cell) => String(cell ?? '-').padStart(10)).join(''));
  row('', 'bare', 'ours', 'ratio', 'aim');
  for (const [kind, aim] of [
    ['text', '>= 0.95'],
    ['question', ''],
    ['button', '>= 0.6'],
  ] as const) {
    row(`${kind} turns per second`, bare[kind].perSecond, ours[kind].perSecond, ratios[kind], aim);
    row('  p50 ms', bare[kind].p50, ours[kind].p50);
    row('  p99 ms', bare[kind].p99, ours[kind].p99);
    row('  CPU ms per turn', bare[kind].cpuMsPerTurn, ours[kind].cpuMsPerTurn, ratios[`${kind}Cpu`]);
    row('  of a core: who measures', bare[kind].driverBusy, ours[kind].driverBusy);
  }
  row('start ms', bare.startMs, ours.startMs, ratios.start, '<= 1.15');
  row('start ms, nothing compiled', bare.firstStartMs, ours.firstStartMs, ratios.firstStart);
  row('memory MB', bare.memoryMb, ours.memoryMb, ratios.memory, '<= 1.3');
  row('memory MB before any turn', bare.idleMemoryMb, ours.idleMemoryMb, ratios.idleMemory);
}

/** Measures both; says it when it is done. */
export async function benchTurns() {
  const folder = mkdtempSync(join(tmpdir(), 'klankbord-bench-'));
  const connector = await ConnectorDouble.open();
  try {
    importCohort(folder, workers);
    const measured = await measureAll(connector, settingsOf(folder));
    sayAll(measured);
    return { rounds, seconds, workers, ...measured };
  } finally {
    await connector.close();
    rmSync(folder, { recursive: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) say(JSON.stringify(await benchTurns()));
