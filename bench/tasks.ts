import { pathToFileURL } from 'node:url';
import { loadProgrammes } from '../src/adapters/programme-files/load-programmes.ts';
import { collections } from '../src/core/collections.ts';
import { deliveries } from '../src/core/effects/delivery.ts';
import { entraId, groupId, personId } from '../src/core/kernel/id.ts';
import { addDays, type CalendarDate, instant } from '../src/core/kernel/time.ts';
import { people } from '../src/core/people/people-collection.ts';
import type { Person } from '../src/core/people/person.ts';
import type { Programme } from '../src/core/programme/programme.ts';
import type { DocumentStore } from '../src/core/store/documents.ts';
import { tasksOf } from '../src/core/tasks/own-tasks.ts';
import { wakeTasks } from '../src/jobs/tasks/wake-tasks.ts';
import { openStoreInMemory } from '../test/support/open-store-in-memory.ts';
import { median, round } from './measure.ts';

/**
 * `npm run bench:tasks`: how long it takes to find the due days of everybody in the group programme, and to go the round of a
 * day on which all who began this year are reminded, for 100, 1,000 and 10,000 trainees in groups of eight who began on one
 * of forty days. The last line is one JSON object; its ratios are what a trainee costs among the most over what one costs
 * among 1,000: at most 1 is linear or better. `BENCH_TASKS_SIZES` changes the sizes.
 */

const usual = '100,1000,10000';
const rounds = 3;
const today = '2026-12-18' as CalendarDate;
const now = instant(Date.parse('2026-12-18T08:00:00Z'));

interface TasksCost {
  readonly trainees: number;
  /** Of processor time: of the due days of all, each by themselves. */
  readonly daysMilliseconds: number;
  /** Of processor time: of the whole round, with what it reads and writes. */
  readonly roundMilliseconds: number;
  /** Messages that came of it. */
  readonly reminded: number;
  /** Of processor time, per trainee. */
  readonly microseconds: { readonly days: number; readonly round: number };
}

/** Measures one size, on a store in memory: the median of three. */
async function measureTasks(programme: Programme, size: number): Promise<TasksCost> {
  const trainees = Array.from({ length: size }, (_, index) => traineeOf(programme, index));
  const [days, whole, told]: [number[], number[], number[]] = [[], [], []];
  for (let each = 0; each < rounds; each += 1) {
    days.push(await busy(async () => findDays(programme, trainees)));
    const store = openStoreInMemory();
    await store.prepare(collections);
    for (const person of trainees) await store.insert(people, person.id, person);
    whole.push(await busy(() => goRound(store, programme)));
    told.push(await countTold(store));
    await store.close();
  }
  const [daysMilliseconds, roundMilliseconds] = [round(median(days)), round(median(whole))];
  const perTrainee = (milliseconds: number) => round((milliseconds * 1_000) / size);
  return {
    trainees: size,
    daysMilliseconds,
    roundMilliseconds,
    reminded: median(told),
    microseconds: { days: perTrainee(daysMilliseconds), round: perTrainee(roundMilliseconds) },
  };
}

/** In groups of eight; some began on the first of October, the others in the forty weeks before. */
function traineeOf({ id: programme }: Programme, index: number): Person {
  const id = `t${index}`;
  const group = groupId(`g${Math.floor(index / 8)}`);
  const trainingStart = addDays('2026-10-01' as CalendarDate, -7 * (index % 40));
  return {
    id: personId(id),
    entraId: entraId(id),
    name: id,
    email: `${id}@example.org`,
    language: 'nl-BE',
    active: true,
    memberships: [{ programme, role: 'trainee', group, trainingStart }],
  };
}

function findDays(programme: Programme, trainees: readonly Person[]): void {
  for (const person of trainees) {
    const ground = { programme, group: groupId('any'), trainees: [person], sessions: [], today };
    const tasks = tasksOf(ground, [person], 'trainee');
    if (!tasks.some(({ due }) => due !== undefined)) throw new Error('somebody has no days');
  }
}

async function goRound(store: DocumentStore, programme: Programme): Promise<void> {
  const queue = { ask: async () => undefined };
  await wakeTasks({ store, queue, programmes: [programme], now: () => now, sleep: async () => undefined });
}

async function countTold(store: DocumentStore): Promise<number> {
  let told = 0;
  for (let after: string | undefined; ; ) {
    const page = await store.list(deliveries, { limit: 1_000, ...(after === undefined ? {} : { after }) });
    told += page.length;
    after = page.at(-1)?.key;
    if (page.length < 1_000) return told;
  }
}

/** Milliseconds of processor time. */
async function busy(work: () => Promise<void>): Promise<number> {
  const from = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1_000;
}

/** Measures every size; says it as it goes. */
export async function benchTasks() {
  const loaded = await loadProgrammes('programmes');
  const programme = loaded.ok ? loaded.value.find(({ mode }) => mode === 'group') : undefined;
  if (programme === undefined) throw new Error('the programme files have problems');
  const sizes = (process.env.BENCH_TASKS_SIZES ?? usual).split(',').map(Number);
  const costs: TasksCost[] = [];
  for (const size of sizes) {
    const cost = await measureTasks(programme, size);
    costs.push(cost);
    const { daysMilliseconds, roundMilliseconds, reminded, microseconds } = cost;
    process.stdout.write(
      `tasks of ${size} trainees: due days ${daysMilliseconds} ms of processor, ${microseconds.days} microseconds each; ` +
        `the round ${roundMilliseconds} ms, ${microseconds.round} microseconds each, ${reminded} reminded\n`,
    );
  }
  const [largest, other] = [costs.at(-1), costs.find(({ trainees }) => trainees >= 1_000) ?? costs[0]];
  const ratio = (of: 'days' | 'round') =>
    round((largest?.microseconds[of] ?? 0) / (other?.microseconds[of] ?? 1));
  return { sizes: costs, ratio: { days: ratio('days'), round: ratio('round') } };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.stdout.write(`${JSON.stringify({ tasks: await benchTasks() })}\n`);
}
