import { beforeEach, describe, expect, test } from '@jest/globals';
import { type DeliveryState, deliveries } from '../../../src/core/effects/delivery.ts';
import { makeNotice, type Notice, type NoticeBody } from '../../../src/core/effects/notice.ts';
import { entraId, type PersonId, personId, programmeId } from '../../../src/core/kernel/id.ts';
import { addMinutes, type CalendarDate, type Instant, instant } from '../../../src/core/kernel/time.ts';
import { mailboxes } from '../../../src/core/notices/mailbox.ts';
import { people } from '../../../src/core/people/people-collection.ts';
import type { NotificationChoice, Person } from '../../../src/core/people/person.ts';
import type { DocumentStore } from '../../../src/core/store/documents.ts';
import { deliverNotices } from '../../../src/jobs/deliver/deliver-notices.ts';
import type { JobDeps } from '../../../src/jobs/job-deps.ts';
import type { DrawNotice } from '../../../src/jobs/notice-row.ts';
import { conversationOf, MessengerDouble } from '../../support/messenger-double.ts';
import { openStoreInMemory } from '../../support/open-store-in-memory.ts';
import { samplePlace, sampleProgramme } from '../../support/sample-programme.ts';

/** Tuesday noon in Brussels: no quiet hours. */
const noon = instant(Date.parse('2026-11-24T11:00:00Z'));
const anne = personId('anne');

let store: DocumentStore;
let now: Instant;
let teams: MessengerDouble;
let asked: { key: string; at: Instant }[];
let drawing: DrawNotice;

beforeEach(async () => {
  store = openStoreInMemory();
  now = noon;
  teams = new MessengerDouble(() => now);
  asked = [];
  drawing = async (_, { notice, repeat }) => ({
    message: { summary: 'Klankbord', card: { key: notice.key, repeat } },
    short: `kort ${notice.kind}`,
  });
  await store.insert(people, anne, personOf(anne));
});

function personOf(id: PersonId, more: Partial<Person> = {}): Person {
  const memberships = [{ programme: sampleProgramme.id, role: 'mentor' as const, group: samplePlace.group }];
  const base = { id, entraId: entraId(`e-${id}`), name: id, email: `${id}@example.org` };
  return { ...base, language: 'nl-BE', active: true, memberships, ...more };
}

function deps(more: Partial<JobDeps> = {}): JobDeps {
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
  return {
    store,
    programmes: [sampleProgramme],
    now: () => now,
    log: quiet,
    queue: { ask: async (_, key, at) => void asked.push({ key, at }) },
    messenger: teams,
    pacer: { take: async () => undefined },
    sleep: async (ms) => {
      now = instant(now + ms);
    },
    random: () => 0.5,
    worker: 'one',
    newId: () => 'id',
    leaseFor: 60_000,
    ...more,
  };
}

const soon: NoticeBody = {
  kind: 'session.soon',
  place: samplePlace,
  plannedAt: noon,
  occasion: 'day-before',
};
const question: NoticeBody = { kind: 'session.outcome', place: samplePlace, plannedAt: noon };
const digest: NoticeBody = { kind: 'digest.published', on: '2026-11-23' as CalendarDate };

async function want(body: NoticeBody, occasion = 'x', more: Partial<Notice> = {}): Promise<string> {
  const times = { notBefore: noon, tooLate: addMinutes(noon, 24 * 60) };
  const to = { recipient: anne, programme: sampleProgramme.id, subject: 's', occasion, ...times };
  const notice = { ...makeNotice(to, body), ...more } as Notice;
  const state = { name: 'waiting', dueAt: notice.notBefore, attempts: 0 } as const;
  await store.insert(deliveries, notice.key, { effect: notice, state });
  return notice.key;
}

const run = (more: Partial<JobDeps> = {}) => deliverNotices(deps(more), drawing, anne);
const stateOf = async (key: string): Promise<DeliveryState | undefined> =>
  (await store.load(deliveries, key))?.document.state;
const keysHeard = () =>
  teams.heard.map(({ message }) => ('card' in message ? (message.card as Notice).key : ''));

describe('saying what is due', () => {
  test('opens the chat, says it once, and keeps the id of the message', async () => {
    const key = await want(soon);
    await run();
    await run();
    expect(keysHeard()).toEqual([key]);
    expect(await stateOf(key)).toEqual({ name: 'delivered', at: now, activityId: 'm1' });
    expect((await store.load(mailboxes, anne))?.document).toMatchObject({ reach: { state: 'open' } });
    expect((await store.load(mailboxes, anne))?.document.lease).toBeUndefined();
  });

  test('says nothing later while another process took what comes first, and looks again', async () => {
    const first = await want(question, 'a', {
      notBefore: addMinutes(noon, -20),
      tooLate: addMinutes(noon, -1),
    });
    const second = await want(question, 'b');
    const leased = { name: 'leased', by: 'two', until: addMinutes(noon, 1), attempts: 1 } as const;
    let taken = false;
    const shared: DocumentStore = Object.assign(Object.create(store) as DocumentStore, {
      load: (...args: Parameters<DocumentStore['load']>) => store.load(...args),
      query: (...args: Parameters<DocumentStore['query']>) => store.query(...args),
      insert: (...args: Parameters<DocumentStore['insert']>) => store.insert(...args),
      replace: async (...args: Parameters<DocumentStore['replace']>) => {
        const line = await store.load(deliveries, first);
        if (args[1] === first && line !== undefined && !taken) {
          taken = true;
          await store.replace(deliveries, first, line.version, { ...line.document, state: leased });
        }
        return store.replace(...args);
      },
    });
    await run({ store: shared });
    expect([taken, keysHeard(), asked]).toEqual([true, [], [{ key: anne, at: noon }]]);
    now = addMinutes(noon, 2);
    await run();
    expect((await stateOf(first))?.name).toBe('expired');
    expect(keysHeard()).toEqual([second]);
  });

  test('keeps the order, and asks to be called for what is not due yet', async () => {
    const later = addMinutes(noon, 30);
    await want(digest, 'later', { notBefore: later });
    const [second, first] = [
      await want(soon, 'b'),
      await want(soon, 'a', { notBefore: addMinutes(noon, -5) }),
    ];
    await run();
    expect(keysHeard()).toEqual([first, second]);
    expect(asked).toEqual([{ key: anne, at: later }]);
  });

  test('replaces the earlier card about the same thing where that is what a person wants', async () => {
    await want(soon);
    await run();
    const moved = await want({ kind: 'session.moved', place: samplePlace });
    await run();
    expect(teams.heard).toHaveLength(1);
    expect(teams.replaced).toMatchObject([{ activityId: 'm1' }]);
    expect(await stateOf(moved)).toMatchObject({ name: 'delivered', activityId: 'm1' });
  });

  test('says it anew when the card that was to be replaced is gone', async () => {
    await want(soon);
    await run();
    const moved = await want({ kind: 'session.moved', place: samplePlace });
    teams.answers.push({ outcome: 'gone' });
    await run();
    expect(await stateOf(moved)).toMatchObject({ name: 'delivered', activityId: 'm2' });
  });

  test('says one line when the card is too large', async () => {
    const key = await want(digest);
    teams.answers.push({ outcome: 'too-large' });
    await run();
    expect(teams.heard).toMatchObject([{ message: { text: 'kort digest.published' } }]);
    expect(await stateOf(key)).toMatchObject({ name: 'delivered' });
  });

  test('replaces an earlier card with one line when the new card is too large', async () => {
    await want(soon);
    await run();
    const moved = await want({ kind: 'session.moved', place: samplePlace });
    teams.answers.push({ outcome: 'too-large' });
    await run();
    expect(teams.replaced).toMatchObject([{ activityId: 'm1', message: { text: 'kort session.moved' } }]);
    expect(await stateOf(moved)).toMatchObject({ name: 'delivered', activityId: 'm1' });
  });

  test('drops what is not true any more, and fails loudly on what cannot be drawn', async () => {
    const [gone, broken] = [await want(soon, 'gone'), await want(soon, 'broken')];
    drawing = async (_, { notice }) => {
      if (notice.key === broken) throw new TypeError('x');
      return { superseded: true };
    };
    await run();
    expect(await stateOf(gone)).toEqual({ name: 'expired', at: noon, reason: 'superseded' });
    expect(await stateOf(broken)).toEqual({ name: 'failed', at: noon, reason: 'not-drawable' });
    expect(teams.heard).toEqual([]);
  });
});

describe('when Teams does not take it', () => {
  test.each([
    [{ outcome: 'again', status: 429, afterMs: 30_000 } as const, 30_000],
    [{ outcome: 'again', status: 412 } as const, 3_000],
    [{ outcome: 'not-sent' } as const, 3_000],
  ])('waits and tries again: %j', async (answer, wait) => {
    const [first, second] = [await want(soon, 'a'), await want(soon, 'b')];
    teams.answers.push(answer);
    await run();
    expect(await stateOf(first)).toEqual({ name: 'waiting', dueAt: noon + wait, attempts: 1 });
    expect(await stateOf(second)).toMatchObject({ name: 'waiting', attempts: 0 });
    expect(asked).toEqual([{ key: anne, at: noon + wait }]);
    now = instant(noon + wait);
    await run();
    expect(keysHeard()).toEqual([first, second]);
  });

  test('gives up at the moment from which it is too late', async () => {
    const key = await want(soon, 'a', { tooLate: addMinutes(noon, 1) });
    teams.answers.push({ outcome: 'again', status: 503, afterMs: 60_000 });
    await run();
    now = addMinutes(noon, 1);
    await run();
    expect(await stateOf(key)).toEqual({ name: 'expired', at: now, reason: 'too-late' });
  });

  test.each(['not-installed', 'blocked'] as const)('tries nobody twice who is %s', async (outcome) => {
    const keys = [await want(soon, 'a'), await want(digest, 'b')];
    teams.answers.push({ outcome });
    await run();
    for (const key of keys)
      expect(await stateOf(key)).toEqual({ name: 'unreachable', at: noon, reason: outcome });
    expect((await store.load(mailboxes, anne))?.document.reach).toEqual({ state: outcome, at: noon });
  });

  test('a person who installs the bot while Teams still refuses is told all the same', async () => {
    const key = await want(soon);
    teams.answers.push({ outcome: 'not-installed' });
    const conversation = conversationOf('e-anne');
    const meanwhile = async (): Promise<undefined> => {
      const found = await store.load(mailboxes, anne);
      if (found === undefined) throw new Error('no mailbox');
      const opened = { ...found.document, reach: { state: 'open', conversation } } as const;
      await store.replace(mailboxes, anne, found.version, opened);
    };
    await run({ pacer: { take: meanwhile } });
    expect((await store.load(mailboxes, anne))?.document.reach).toEqual({ state: 'open', conversation });
    expect(await stateOf(key)).toMatchObject({ name: 'waiting' });
    expect(asked).toEqual([{ key: anne, at: noon }]);
    await run();
    expect(await stateOf(key)).toMatchObject({ name: 'delivered' });
  });

  test('waits while our own password is not taken', async () => {
    const key = await want(soon);
    teams.answers.push({ outcome: 'refused', status: 0, code: 'no-token' });
    await run();
    expect(await stateOf(key)).toMatchObject({ name: 'waiting', attempts: 1 });
  });

  test('fails loudly on what waiting does not mend, and goes on with the next', async () => {
    const [first, second] = [await want(soon, 'a'), await want(soon, 'b')];
    teams.answers.push({ outcome: 'refused', status: 400 });
    await run();
    expect(await stateOf(first)).toEqual({ name: 'failed', at: noon, reason: 'refused', status: 400 });
    expect(await stateOf(second)).toMatchObject({ name: 'delivered' });
  });

  test.each([
    [401, 'BotNotRegistered'],
    [403, 'BadArgument'],
    [403, 'BotDisabledByAdmin'],
    [500, undefined],
  ])(
    'tries again for hours, ever more slowly, what is answered %i %s; the ledger says so',
    async (status, code) => {
      const key = await want(soon, 'a', { tooLate: addMinutes(noon, 15 * 60) });
      const refusal = { outcome: 'refused', status, ...(code === undefined ? {} : { code }) } as const;
      const minutes: number[] = [];
      for (let times = 1; times <= 5; times += 1) {
        teams.answers.push(refusal);
        const before = now;
        await run({ random: () => 0 });
        const state = await stateOf(key);
        expect(state).toMatchObject({ name: 'waiting', refused: { times, status } });
        expect(asked.at(-1)).toEqual({ key: anne, at: state?.name === 'waiting' ? state.dueAt : undefined });
        now = asked.at(-1)?.at ?? now;
        minutes.push((now - before) / 60_000);
      }
      expect(minutes).toEqual([0.5, 1.5, 10, 60, 360]);
      await run();
      expect(await stateOf(key)).toMatchObject({ name: 'delivered' });
      expect(keysHeard()).toEqual([key]);
    },
  );

  test('lets nothing else wait for what is refused for a while', async () => {
    const [first, second] = [await want(soon, 'a'), await want(soon, 'b')];
    teams.answers.push({ outcome: 'refused', status: 500 });
    await run();
    expect(await stateOf(first)).toMatchObject({ name: 'waiting', refused: { times: 1, status: 500 } });
    expect(await stateOf(second)).toMatchObject({ name: 'delivered' });
  });

  test('says in the ledger what Teams refused until it was too late', async () => {
    const key = await want(soon, 'a', { tooLate: addMinutes(noon, 1) });
    for (const at of [noon, addMinutes(noon, 0.5), addMinutes(noon, 1)]) {
      now = instant(Math.max(now, at));
      teams.answers.push({ outcome: 'refused', status: 403 });
      await run({ random: () => 0 });
    }
    expect(await stateOf(key)).toEqual({ name: 'failed', at: now, reason: 'refused', status: 403 });
    expect(teams.heard).toEqual([]);
  });

  test('keeps through a pause that Teams refused it, and through a process that died', async () => {
    const key = await want(question);
    teams.answers.push({ outcome: 'refused', status: 500 });
    await run();
    now = addMinutes(noon, 1);
    teams.answers.push('sent');
    teams.beforeAnswer = () => Promise.reject(new Error('power cut'));
    await expect(run()).rejects.toThrow('power cut');
    expect(await stateOf(key)).toMatchObject({ name: 'leased', refused: { times: 1, status: 500 } });
  });

  test('opens a chat again that is gone', async () => {
    const key = await want(soon);
    teams.answers.push({ outcome: 'gone' });
    await run();
    expect(await stateOf(key)).toMatchObject({ name: 'delivered' });
  });

  test('tries less and less often where there is no chat to be had', async () => {
    teams.opening = { outcome: 'gone' };
    const key = await want(soon);
    const waits: number[] = [];
    for (let tried = 0; tried < 6; tried += 1) {
      await run();
      const state = await stateOf(key);
      if (state?.name !== 'waiting') throw new Error(`${state?.name}`);
      waits.push(state.dueAt - now);
      now = state.dueAt;
    }
    expect(waits[0]).toBe(0);
    expect(waits.slice(1).every((wait, n) => wait > (waits[n] ?? 0))).toBe(true);
  });

  test('tells a leaver nothing', async () => {
    const key = await want(soon);
    await store.replace(people, anne, 1, personOf(anne, { active: false, memberships: [] }));
    await run();
    expect(await stateOf(key)).toMatchObject({ name: 'unreachable', reason: 'left' });
  });

  test('leaves it at that when the chat with a leaver is open', async () => {
    await want(soon);
    await run();
    asked = [];
    const key = await want(digest);
    await store.replace(people, anne, 1, personOf(anne, { active: false, memberships: [] }));
    await run();
    expect(await stateOf(key)).toMatchObject({ name: 'unreachable', reason: 'left' });
    expect(asked).toEqual([]);
  });
});

describe('when nobody knows whether it arrived', () => {
  test('a reminder is not said again', async () => {
    const key = await want(soon);
    teams.answers.push('accepted, then the line broke');
    await run();
    expect(await stateOf(key)).toEqual({ name: 'failed', at: noon, reason: 'outcome-unknown' });
    expect(teams.heard).toHaveLength(1);
  });

  test('what must arrive is said again, and says so', async () => {
    const key = await want(question);
    teams.answers.push('accepted, then the line broke');
    await run();
    now = addMinutes(noon, 5);
    await run();
    expect(await stateOf(key)).toMatchObject({ name: 'delivered', repeat: true });
    expect(teams.heard.map(({ message }) => 'card' in message && message.card)).toMatchObject([
      { repeat: false },
      { repeat: true },
    ]);
  });

  test('what must arrive is not said for days where the line takes everything and answers nothing', async () => {
    const key = await want(question, 'x', { tooLate: addMinutes(noon, 3 * 24 * 60) });
    for (let quarter = 0; quarter < 3 * 24 * 4; quarter += 1) {
      teams.answers.push('accepted, then the line broke');
      await run();
      now = addMinutes(now, 15);
    }
    expect(teams.heard).toHaveLength(8);
    expect(await stateOf(key)).toMatchObject({ name: 'failed', reason: 'outcome-unknown', repeat: true });
  });

  test.each([
    [soon, 'failed'],
    [question, 'delivered'],
  ] as const)('a process that died with it in its hands leaves it to the next: %j', async (body, name) => {
    const key = await want(body);
    teams.beforeAnswer = () => new Promise<void>(() => undefined);
    void run({ worker: 'dead' });
    await untilHeard(1);
    teams.beforeAnswer = () => undefined;
    await run();
    expect(asked.at(-1)?.at).toBeGreaterThan(noon + 59_000);
    now = addMinutes(noon, 2);
    await run();
    expect(await stateOf(key)).toMatchObject({ name });
  });

  test('a process that died with a clock far ahead keeps nobody silent', async () => {
    const key = await want(question);
    teams.beforeAnswer = () => new Promise<void>(() => undefined);
    const ahead = addMinutes(noon, 60);
    void run({ worker: 'ahead', now: () => ahead });
    await untilHeard(1);
    teams.beforeAnswer = () => undefined;
    await run();
    expect(await stateOf(key)).toMatchObject({ name: 'delivered', repeat: true });
  });

  test('a process that was taken for dead and comes back knows best what it sent', async () => {
    const key = await want(soon);
    let answer = (): void => undefined;
    teams.beforeAnswer = () =>
      new Promise<void>((resolve) => {
        answer = resolve;
      });
    const slow = run({ worker: 'slow' });
    await untilHeard(1);
    now = addMinutes(noon, 2);
    await run();
    expect(await stateOf(key)).toMatchObject({ name: 'failed', reason: 'outcome-unknown' });
    answer();
    await slow;
    expect(await stateOf(key)).toMatchObject({ name: 'delivered' });
  });

  async function untilHeard(count: number): Promise<void> {
    while (teams.heard.length < count) await new Promise((resolve) => setImmediate(resolve));
  }
});

describe('what a person wants', () => {
  test.each([
    ['Europe/Brussels', { name: 'waiting', dueAt: addMinutes(noon, 120) }],
    ['Europe/London', { name: 'waiting', dueAt: addMinutes(noon, 180) }],
    ['Asia/Tokyo', { name: 'delivered' }],
  ])('is quiet in the hours that they chose, by the clock of %s', async (zone, state) => {
    await choose({ muted: [], hours: { from: '09:00', to: '14:00', weekend: false, zone } });
    const key = await want(soon);
    await run();
    expect(await stateOf(key)).toMatchObject(state);
  });

  async function choose(choice: NotificationChoice): Promise<void> {
    await store.replace(people, anne, 1, personOf(anne, { notifications: choice }));
  }

  test('what was switched off is dropped, the rest comes', async () => {
    await choose({ muted: ['reminder'] });
    const keys = [await want(soon), await want(question)];
    await run();
    expect(await Promise.all(keys.map(stateOf))).toMatchObject([
      { name: 'expired', reason: 'muted' },
      { name: 'delivered' },
    ]);
  });

  test('a pause puts off until the morning of its last day, and drops what is too late by then', async () => {
    await choose({ pausedUntil: '2026-11-26' as CalendarDate, muted: [] });
    const long = await want(digest, 'long', { tooLate: addMinutes(noon, 7 * 24 * 60) });
    const short = await want(soon, 'short');
    await run();
    now = instant(Date.parse('2026-11-25T12:00:00Z'));
    await run();
    expect(await stateOf(short)).toMatchObject({ name: 'expired', reason: 'paused' });
    now = instant(Date.parse('2026-11-26T08:00:00Z'));
    await run();
    expect(await stateOf(long)).toMatchObject({ name: 'delivered' });
  });

  test('nothing is said at night or at the weekend', async () => {
    now = instant(Date.parse('2026-11-27T20:00:00Z'));
    const key = await want(digest, 'x', { tooLate: addMinutes(now, 7 * 24 * 60) });
    await run();
    expect(await stateOf(key)).toMatchObject({ name: 'waiting', dueAt: Date.parse('2026-11-30T06:30:00Z') });
    expect(teams.heard).toEqual([]);
  });

  test('a duty is said through a pause', async () => {
    await choose({ pausedUntil: '2026-12-26' as CalendarDate, muted: ['reminder', 'question', 'digest'] });
    const key = await want({ kind: 'attendance.exported', group: samplePlace.group, madeAt: noon });
    await run();
    expect(await stateOf(key)).toMatchObject({ name: 'delivered' });
  });

  test('what was being tried before a pause keeps nobody from what is said in it', async () => {
    const key = await want(soon, 'a');
    teams.answers.push({ outcome: 'again', status: 503 });
    await run();
    await choose({ pausedUntil: '2026-12-26' as CalendarDate, muted: [] });
    const exported: NoticeBody = { kind: 'attendance.exported', group: samplePlace.group, madeAt: noon };
    const duty = await want(exported, 'b', { notBefore: addMinutes(noon, 1) });
    now = addMinutes(noon, 5);
    await run();
    expect(await stateOf(key)).toMatchObject({ name: 'waiting' });
    expect(await stateOf(duty)).toMatchObject({ name: 'delivered' });
  });
});

describe('while a programme file is not there', () => {
  let logged: unknown[];
  let without: () => Promise<void>;
  beforeEach(() => {
    logged = [];
    const say = (fields: object) => void logged.push(fields);
    const log = { info: say, warn: say, error: say };
    without = () => run({ programmes: [], log });
  });

  test('nothing is lost: it is looked at each hour, and said when the file is back', async () => {
    const keys = [await want(soon), await want(digest)];
    await without();
    for (const key of keys)
      expect(await stateOf(key)).toEqual({ name: 'waiting', dueAt: addMinutes(noon, 60), attempts: 0 });
    expect(asked.at(-1)).toEqual({ key: anne, at: addMinutes(noon, 60) });
    now = addMinutes(noon, 60);
    await run();
    for (const key of keys) expect(await stateOf(key)).toMatchObject({ name: 'delivered' });
  });

  test('it is said once in the log, by its id, however often and for however many that is found', async () => {
    await want(soon);
    await want(digest);
    await without();
    now = addMinutes(noon, 60);
    await without();
    expect(logged).toEqual([{ programme: sampleProgramme.id }]);
  });

  test('what is too late by then is dropped at that moment, with the reason', async () => {
    const key = await want(soon, 'x', { tooLate: addMinutes(noon, 90) });
    await without();
    now = addMinutes(noon, 60);
    await without();
    expect(await stateOf(key)).toMatchObject({ name: 'waiting', dueAt: addMinutes(noon, 90) });
    now = addMinutes(noon, 90);
    await without();
    expect(await stateOf(key)).toEqual({ name: 'expired', at: now, reason: 'programme-gone' });
  });

  test('a leaver is a leaver, and what is of another programme is said', async () => {
    const gone = await want(soon, 'x', { programme: programmeId('gone') });
    teams.answers.push({ outcome: 'again', status: 503 });
    await run({ programmes: [{ ...sampleProgramme, id: programmeId('gone') }] });
    now = addMinutes(noon, 5);
    const key = await want(digest);
    await run();
    expect(await stateOf(gone)).toMatchObject({ name: 'waiting' });
    expect(await stateOf(key)).toMatchObject({ name: 'delivered' });
    await store.replace(people, anne, 1, personOf(anne, { active: false, memberships: [] }));
    now = addMinutes(noon, 65);
    await run();
    expect(await stateOf(gone)).toMatchObject({ name: 'unreachable', reason: 'left' });
  });
});

test('keeps to what Teams allows in one chat', async () => {
  for (let n = 0; n < 80; n += 1) await want(digest, String(n).padStart(3, '0'));
  await run();
  const at = teams.heard.map((each) => each.at);
  expect(at).toHaveLength(80);
  for (const [limit, within] of [
    [7, 1_000],
    [60, 30_000],
  ] as const)
    for (let n = limit; n < at.length; n += 1)
      expect((at[n] ?? 0) - (at[n - limit] ?? 0)).toBeGreaterThan(within);
});
