import { pathToFileURL } from 'node:url';
import { collections } from '../src/core/collections.ts';
import { prepareDigest } from '../src/core/digest/publish-digest.ts';
import { groupId, type PersonId, personId } from '../src/core/kernel/id.ts';
import { type CalendarDate, instant } from '../src/core/kernel/time.ts';
import { mailboxes } from '../src/core/notices/mailbox.ts';
import { people } from '../src/core/people/people-collection.ts';
import type { TrainingPart } from '../src/core/programme/programme.ts';
import { pulseKey, pulses } from '../src/core/sessions/pulse.ts';
import { sessions } from '../src/core/sessions/session.ts';
import type { DocumentStore } from '../src/core/store/documents.ts';
import { trainingKey, trainings } from '../src/core/training/training.ts';
import { conversationOf } from '../test/support/messenger-double.ts';
import { openStoreInMemory } from '../test/support/open-store-in-memory.ts';
import { heldSession, personOf, plannedSession } from '../test/support/sample-cohort.ts';
import { sampleProgramme } from '../test/support/sample-programme.ts';
import { median, round } from './measure.ts';

/**
 * `npm run bench:digest`: how long it takes to count a programme and to decide what of it may be published, for 10, 1,000
 * and 100,000 people in groups of nine, half of which have met. The last line is one JSON object; its `ratio` is what a
 * person costs in the largest programme over what one costs in that of 1,000: at most 1 is linear or better.
 * `BENCH_DIGEST_SIZES` changes the sizes.
 */

const usual = '10,1000,100000';
const rounds = 5;
const day = '2026-11-23' as CalendarDate;
const now = instant(Date.parse('2026-11-23T07:01:00Z'));

const part: TrainingPart = {
  id: 'part',
  title: { nl: 'Deel', en: 'Part' },
  hours: 1,
  due: { kind: 'before-talk', talk: 1 },
  exemption: false,
};
const programme = { ...sampleProgramme, training: [part] };

export interface DigestCost {
  readonly people: number;
  /** By the clock on the wall; other work of the machine counts in it. */
  readonly milliseconds: number;
  readonly cpuMilliseconds: number;
  /** Of processor time, per person. */
  readonly microseconds: number;
}

/** Measures one size, on a store in memory: the median of five. */
export async function measureDigest(size: number): Promise<DigestCost> {
  const store = openStoreInMemory();
  await store.prepare(collections);
  await fill(store, size);
  const [took, busy]: [number[], number[]] = [[], []];
  for (let each = 0; each < rounds; each += 1) {
    const [from, cpu] = [performance.now(), process.cpuUsage()];
    const prepared = await prepareDigest(store, programme, { on: day }, now);
    took.push(performance.now() - from);
    const { user, system } = process.cpuUsage(cpu);
    busy.push((user + system) / 1_000);
    if (typeof prepared === 'string') throw new Error(`no digest: ${prepared}`);
    const { failed, training } = prepared.digest.facts;
    const groups = Math.ceil(size / 9);
    if (failed.of !== size || training?.ready.of !== groups) throw new Error('somebody was not counted');
  }
  await store.close();
  const cpu = median(busy);
  return {
    people: size,
    milliseconds: round(median(took)),
    cpuMilliseconds: round(cpu),
    microseconds: round((cpu * 1_000) / size),
  };
}

/**
 * Groups of a mentor and eight trainees, of whom most can be reached; the last group takes what is left over. Every third
 * mentor was asked for a date, every second one followed the training.
 */
async function fill(store: DocumentStore, size: number): Promise<void> {
  for (let index = 0; index < size; index += 1) {
    const group = Math.floor(index / 9);
    const role = index % 9 === 0 ? 'mentor' : 'trainee';
    const id = role === 'mentor' ? `mentor-${group}` : `trainee-${group}-${(index % 9) - 1}`;
    await store.insert(people, id, personOf(id, role, groupId(`g${group}`)));
    const reach = { state: 'open', conversation: conversationOf(id) } as const;
    if (index % 50 !== 0) await store.insert(mailboxes, id, { person: personId(id), reach, sentAt: [] });
    if (role === 'trainee') continue;
    const held = heldSession(group, instant(now - 2e8), group % 4, 8);
    const planned = plannedSession(group, instant(now + 2e8));
    await store.insert(sessions, `${group}`, group % 2 === 0 ? held : planned);
    await fillMentor(store, group, personId(id));
  }
}

async function fillMentor(store: DocumentStore, group: number, person: PersonId): Promise<void> {
  const pulse = { programme: programme.id, group: groupId(`g${group}`) };
  const asked = group % 3 === 0 ? { ...pulse, askedAt: now } : pulse;
  await store.insert(pulses, pulseKey(programme.id, pulse.group), asked);
  if (group % 2 === 0) return;
  const done = { part: { how: 'followed', on: day } } as const;
  await store.insert(trainings, trainingKey(programme.id, person), { programme: programme.id, person, done });
}

/** Measures every size; says it as it goes. */
export async function benchDigest() {
  const sizes = (process.env.BENCH_DIGEST_SIZES ?? usual).split(',').map(Number);
  const costs: DigestCost[] = [];
  for (const size of sizes) {
    const cost = await measureDigest(size);
    costs.push(cost);
    const { milliseconds, cpuMilliseconds, microseconds } = cost;
    process.stdout.write(
      `digest of ${size} people: ${milliseconds} ms, ${cpuMilliseconds} ms of processor, ${microseconds} microseconds a person\n`,
    );
  }
  const [largest, other] = [costs.at(-1), costs.find(({ people: size }) => size >= 1_000) ?? costs[0]];
  return { sizes: costs, ratio: round((largest?.microseconds ?? 0) / (other?.microseconds ?? 1)) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.stdout.write(`${JSON.stringify({ digest: await benchDigest() })}\n`);
}
