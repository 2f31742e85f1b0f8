import { beforeAll, describe, expect, test } from '@jest/globals';
import { loadProgrammes } from '../../src/adapters/programme-files/load-programmes.ts';
import { openSeals } from '../../src/adapters/seals/open-seals.ts';
import { collections, outboxCollections } from '../../src/core/collections.ts';
import type { Digest } from '../../src/core/digest/digest.ts';
import { loadDigests } from '../../src/core/digest/publish-digest.ts';
import { type Delivery, deliveries, isOfNotice } from '../../src/core/effects/delivery.ts';
import type { Notice, NoticeKind } from '../../src/core/effects/notice.ts';
import { personId } from '../../src/core/kernel/id.ts';
import type { Instant } from '../../src/core/kernel/time.ts';
import { noticeRules } from '../../src/core/notices/notice-rules.ts';
import type { Programme, Role } from '../../src/core/programme/programme.ts';
import type { DocumentStore } from '../../src/core/store/documents.ts';
import type { KeptCollection } from '../../src/core/store/kept.ts';
import { eachOf } from '../../src/core/store/read-pages.ts';
import { deliverNotices } from '../../src/jobs/deliver/deliver-notices.ts';
import { sweepNotices } from '../../src/jobs/deliver/sweep-notices.ts';
import { publishDigests } from '../../src/jobs/digest/publish-digests.ts';
import type { JobDeps } from '../../src/jobs/job-deps.ts';
import { drawNotice } from '../../src/jobs/notices.ts';
import { wakeGroups } from '../../src/jobs/sessions/wake-groups.ts';
import { wakeSessions } from '../../src/jobs/sessions/wake-sessions.ts';
import { wakeTasks } from '../../src/jobs/tasks/wake-tasks.ts';
import { MessengerDouble } from '../support/messenger-double.ts';
import { openStoreInMemory } from '../support/open-store-in-memory.ts';
import { openChance } from './year/chance.ts';
import { type Cohort, enrol } from './year/cohort.ts';
import { askedOf, type Due, expectYear } from './year/expect-year.ts';
import { findMissing, findWrong, saidOf } from './year/judge-task-reminders.ts';
import { betweenOf } from './year/live-between.ts';
import { liveYear } from './year/live-year.ts';
import { at, firstDay, lastDay, quietEnd } from './year/moments.ts';
import { type Script, writeScript } from './year/script.ts';
import { sayTable, tabulate } from './year/tabulate.ts';

/** Of a year of this test alone. */
const seals = openSeals([new Uint8Array(32).fill(7)]);
const seed = Number(process.env.KLANKBORD_SEED ?? 2026);

let cohort: Cohort;
let script: Script;
let teams: MessengerDouble;
let ledger: readonly Delivery<Notice>[];
let heard: readonly Due[];
let published: readonly Digest[];
let unnamed: readonly string[];

beforeAll(async () => {
  const began = performance.now();
  const [msg, vu] = await programmesOf();
  cohort = enrol(msg, vu);
  script = writeScript(cohort, openChance(seed));
  const store = openStoreInMemory();
  let now: Instant = at(firstDay, '00:00');
  teams = new MessengerDouble(() => now);
  const asked = new Map<string, Instant>();
  const deps = depsOf(store, [msg, vu], () => now, asked);
  const between = betweenOf({ store, seals }, [msg, vu], script);
  await liveYear(store, cohort, script, between, async (moment) => {
    now = moment;
    await wakeSessions(deps);
    await wakeGroups(deps);
    await wakeTasks(deps);
    await publishDigests(deps);
    await sweepNotices(deps, outboxCollections);
    for (const person of dueOf(asked, now)) await deliverNotices(deps, drawNotice, personId(person));
  });
  tell(`A year of ${cohort.people.length} people passed in ${Math.round(performance.now() - began)} ms`);
  ledger = await loadLedger(store);
  // Some coordinators have the id of a talk.
  const plans = new Set<string>([...msg.sessions, ...vu.sessions].map(({ id }) => id));
  const ids = cohort.people.map(({ id }) => id).filter((id) => !plans.has(id));
  unnamed = await findUnnamed(store, new Set(ids));
  published = [...(await loadDigests(store, msg.id)), ...(await loadDigests(store, vu.id))];
  heard = ledger.flatMap(({ effect: notice, state }) =>
    state.name === 'delivered'
      ? [{ kind: notice.kind, recipient: notice.recipient, about: sayAbout(notice), at: state.at }]
      : [],
  );
}, 3_600_000);

/** Documents in which the id of a person stands of whom their collection does not know. */
async function findUnnamed(store: DocumentStore, ids: ReadonlySet<string>): Promise<readonly string[]> {
  const found: string[] = [];
  for (const each of collections as unknown as readonly KeptCollection<unknown>[]) {
    for await (const { key, document } of eachOf((page) => store.list(each, page))) {
      const people = each.people(document);
      found.push(
        ...stringsOf(document)
          .filter((text) => ids.has(text) && !people.includes(text))
          .map((id) => `${key} ${id}`),
      );
    }
  }
  return found;
}

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inside]) => [name, ...stringsOf(inside)]);
}

async function programmesOf(): Promise<readonly [Programme, Programme]> {
  const loaded = await loadProgrammes('programmes');
  const [msg, vu] = loaded.ok ? loaded.value : [];
  if (msg === undefined || vu === undefined) throw new Error('the programme files have problems');
  return [msg, vu];
}

function depsOf(
  store: DocumentStore,
  programmes: readonly Programme[],
  now: () => Instant,
  asked: Map<string, Instant>,
): JobDeps {
  const loud = (fields: object, message: string) => {
    throw new Error(`${message} ${JSON.stringify(fields)}`);
  };
  return {
    store,
    programmes,
    now,
    log: { info: () => undefined, warn: loud, error: loud },
    queue: {
      ask: async (_, key, moment) => {
        asked.set(key, Math.min(moment, asked.get(key) ?? moment) as Instant);
      },
    },
    messenger: teams,
    seals,
    pacer: { take: async () => undefined },
    sleep: async () => undefined,
    random: () => 0.5,
    worker: 'one',
    newId: () => 'id',
    leaseFor: 60_000,
  };
}

function dueOf(asked: Map<string, Instant>, now: Instant): readonly string[] {
  const due = [...asked].filter(([, moment]) => moment <= now).map(([person]) => person);
  for (const person of due) asked.delete(person);
  return due;
}

async function loadLedger(store: DocumentStore): Promise<readonly Delivery<Notice>[]> {
  const all: Delivery<Notice>[] = [];
  for (let after: string | undefined; ; ) {
    const page = await store.list(
      deliveries,
      after === undefined ? { limit: 1_000 } : { limit: 1_000, after },
    );
    all.push(...page.map(({ document }) => document).filter(isOfNotice));
    after = page.at(-1)?.key;
    if (page.length < 1_000) return all;
  }
}

function sayAbout(notice: Notice): string {
  switch (notice.kind) {
    case 'session.soon':
      return `${sayPlace(notice)} ${notice.occasion} ${notice.plannedAt}`;
    case 'session.moved':
      return `${sayPlace(notice)} ${notice.plannedAt ?? 'none'}`;
    case 'session.outcome':
      return `${sayPlace(notice)} ${'startedAt' in notice ? `begun ${notice.startedAt}` : notice.plannedAt}`;
    case 'group.no-date':
      return `${notice.programme}/${notice.group} ${notice.since}`;
    case 'session.closing':
      return `${sayPlace(notice)} ${notice.until}`;
    case 'digest.published':
    case 'task.soon':
      return notice.on;
    case 'attendance.exported':
      return notice.group;
    case 'own.reminder':
      return `${notice.about} ${notice.on}`;
    case 'task.proposed':
    case 'task.agreed':
      return `${notice.of} ${notice.task} ${notice.version}`;
    default:
      throw new Error(`nobody makes appointments this year: ${notice.kind}`);
  }
}

function sayPlace({ place }: Extract<Notice, { place: object }>): string {
  return `${place.programme}/${place.group}/${place.plan}`;
}

function lineOf({ kind, recipient, about, at: moment }: Due): string {
  return `${kind} ${recipient} ${about} @${new Date(moment).toISOString()}`;
}

function countKinds(dues: readonly Due[]): Readonly<Record<string, number>> {
  return countBy(dues, ({ kind }) => kind);
}

describe('a year of hundreds of people, of 2,000 in CI', () => {
  test('is made of everything that can happen', () => {
    expect(cohort.people.length).toBeGreaterThan(500);
    const counts = countKinds(heard);
    expect(Object.keys(counts)).toEqual([
      'digest.published',
      'group.no-date',
      'own.reminder',
      'session.closing',
      'session.moved',
      'session.outcome',
      'session.soon',
      'task.agreed',
      'task.proposed',
      'task.soon',
    ]);
    // Of 2,000 people fifty at least.
    const often = cohort.people.length / 40;
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(often);
    expect(heard.filter(({ about }) => about.includes(' begun ')).length).toBeGreaterThan(often);
  });

  test('everybody hears exactly what the rules say, when they say it', () => {
    const expected = expectYear(cohort, script);
    // Those of tasks give way to all else, so they are judged by themselves.
    const others = heard.filter(({ kind }) => kind !== 'task.soon');
    const [said, due] = [new Set(others.map(lineOf)), new Set(expected.map(lineOf))];
    expect(
      [...said]
        .filter((line) => !due.has(line))
        .toSorted()
        .slice(0, 10),
    ).toEqual([]);
    expect(
      [...due]
        .filter((line) => !said.has(line))
        .toSorted()
        .slice(0, 10),
    ).toEqual([]);
    expect(countKinds(others)).toEqual(countKinds(expected));
  });

  test('each day of a task is spoken of at most once for each of its reminders, and when a calendar says so', () => {
    const said = saidOf(ledger);
    const each = said.map(({ recipient, task, day, lead }) => `${recipient} ${task} ${day} ${lead}`);
    expect(new Set(each).size).toBe(each.length);
    expect(findWrong(said, cohort, script).slice(0, 10)).toEqual([]);
  });

  test('the last reminder of a day is heard by whoever has room for it in their month', () => {
    const unasked = heard.filter(({ kind }) => !tellsOfAct.has(kind));
    expect(findMissing(saidOf(ledger), unasked, cohort, script).slice(0, 10)).toEqual([]);
  });

  test('every collection knows whom its documents name', () => {
    expect(unnamed).toEqual([]);
  });

  test('nobody is told anything twice', () => {
    expect(new Set(heard.map(({ kind, recipient, about }) => `${kind} ${recipient} ${about}`)).size).toBe(
      heard.length - repeatedQuestions(),
    );
    expect(teams.heard.length + teams.replaced.length).toBe(heard.length);
  });

  test('nothing is said in quiet hours, in a pause, to anyone who switched it off or who left', () => {
    const wrong = heard.filter(({ kind, recipient, at: moment }) => {
      const { muted = [], pause, leavesAt } = script.whims.get(personId(recipient)) ?? {};
      const { topic } = noticeRules[kind];
      // What somebody else did is said in a pause as well.
      const paused =
        topic !== 'duty' &&
        pause !== undefined &&
        moment >= pause.from &&
        moment < (pause.resumeAt ?? at(pause.until, '00:00'));
      const off = topic !== 'duty' && muted.includes(topic);
      return (
        quietEnd(moment) !== undefined || paused || off || (leavesAt !== undefined && moment >= leavesAt)
      );
    });
    expect(wrong).toEqual([]);
  });

  test('what is not said has a reason in the ledger', () => {
    const open = ledger.filter(({ state }) => state.name === 'waiting' || state.name === 'leased');
    expect(open.filter(({ effect }) => effect.tooLate < at(lastDay, '19:30'))).toEqual([]);
    const reasons = countBy(
      ledger.filter(({ state }) => state.name !== 'delivered'),
      ({ state }) => ('reason' in state ? `${state.name}, ${state.reason}` : state.name),
    );
    const usual = [
      'expired, muted',
      'expired, paused',
      'expired, superseded',
      'expired, too-late',
      'unreachable, left',
      'waiting',
    ];
    expect(Object.keys(reasons).filter((reason) => !usual.includes(reason))).toEqual([]);
    tell(`\nNot said: ${JSON.stringify(reasons)}`);
  });

  test('every overview has the groups whose mentor was asked within its band, and the band only goes up', () => {
    for (const id of ['msg', 'vu']) {
      const own = published.filter(({ programme }) => programme === id);
      // The first one is made up for, and of the year before.
      const year = own.filter(({ facts }) => facts.since === own[1]?.facts.since);
      const moments = askedOf(cohort, script, id);
      let least = 0;
      for (const { facts, publishedAt } of year) {
        const isIn = (moment: Instant) => moment >= at(facts.since, '00:00') && moment <= publishedAt;
        const asked = moments.filter((each) => each.some(isIn)).length;
        expect([facts.on, asked >= facts.asked.from && asked <= facts.asked.to]).toEqual([facts.on, true]);
        expect(facts.asked.from).toBeGreaterThanOrEqual(least);
        least = facts.asked.from;
        expect(facts.training === undefined).toBe(id === 'msg');
      }
      expect([year.length > 40, least > 0]).toEqual([true, true]);
    }
  });

  test('by its own initiative the bot says at most six things a month to anybody, and fewer to a mentor', () => {
    const unasked = heard.filter(({ kind }) => !tellsOfAct.has(kind));
    const table = tabulate(cohort.people, unasked);
    tell(sayTable(table));
    const mostOf = (role: Role) =>
      Math.max(...table.filter((line) => line.role === role).map(({ most }) => most));
    expect(mostOf('mentor')).toBeLessThan(6);
    expect(mostOf('trainee')).toBeLessThanOrEqual(6);
  });
});

/** Tells one of two what the other did: as often as they do something, and not by the bot’s own initiative. */
const tellsOfAct: ReadonlySet<NoticeKind> = new Set(['task.proposed', 'task.agreed']);

/** "Not yet" has the same question asked again; each answer is another occasion. */
function repeatedQuestions(): number {
  const asks = heard.filter(({ kind }) => kind === 'session.outcome');
  return asks.length - new Set(asks.map(({ about }) => about)).size;
}

function countBy<T>(items: readonly T[], nameOf: (item: T) => string): Readonly<Record<string, number>> {
  const counts = [...Map.groupBy(items, nameOf)].map(([name, each]): [string, number] => [name, each.length]);
  return Object.fromEntries(counts.toSorted());
}

function tell(text: string): void {
  process.stdout.write(`${text}\n`);
}
