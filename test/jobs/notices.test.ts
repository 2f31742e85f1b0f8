import { beforeEach, describe, expect, test } from '@jest/globals';
import { buttonsOf, textOf } from '../../playground/teams/chat.ts';
import { makeNotice, type NoticeBody } from '../../src/core/effects/notice.ts';
import { entraId, groupId, personId } from '../../src/core/kernel/id.ts';
import type { Language } from '../../src/core/kernel/language.ts';
import { addMinutes, type CalendarDate, type Instant, instant } from '../../src/core/kernel/time.ts';
import { people } from '../../src/core/people/people-collection.ts';
import type { Membership, Person } from '../../src/core/people/person.ts';
import type { TaskPlan } from '../../src/core/programme/task-plan.ts';
import { clockworkOf } from '../../src/core/sessions/clockwork.ts';
import { commitSession } from '../../src/core/sessions/commit-session.ts';
import { emptySession, type Session, sessionKey, sessions } from '../../src/core/sessions/session.ts';
import type { SessionChange } from '../../src/core/sessions/wishes.ts';
import type { DocumentStore } from '../../src/core/store/documents.ts';
import type { Drawn } from '../../src/jobs/notice-row.ts';
import { drawNotice } from '../../src/jobs/notices.ts';
import { openStoreInMemory } from '../support/open-store-in-memory.ts';
import { samplePlace, samplePlan, sampleProgramme } from '../support/sample-programme.ts';

const noon = instant(Date.parse('2026-11-24T11:00:00Z'));
const plannedAt = instant(Date.parse('2026-12-10T16:30:00Z'));
const [mentor, trainee] = [personOf('mentor', 'mentor'), personOf('trainee', 'trainee')];

let store: DocumentStore;
let now: Instant;

beforeEach(async () => {
  store = openStoreInMemory();
  now = noon;
  for (const person of [mentor, trainee]) await store.insert(people, person.id, person);
});

function personOf(id: string, role: 'mentor' | 'trainee', more: Partial<Person> = {}): Person {
  const own: Membership = { programme: sampleProgramme.id, role, group: samplePlace.group };
  const start = role === 'trainee' ? { trainingStart: '2026-10-01' as CalendarDate } : {};
  const names = { id: personId(id), entraId: entraId(id), name: `Naam ${id}`, email: `${id}@example.org` };
  return { ...names, language: 'nl-BE', active: true, memberships: [{ ...own, ...start }], ...more };
}

async function keep(session: Partial<Session>): Promise<void> {
  const document = { ...emptySession(samplePlace), ...session } as Session;
  await store.insert(sessions, sessionKey(samplePlace), document);
}

/** Carries out a wish of the mentor an hour later. */
async function wish(wanted: SessionChange): Promise<void> {
  now = addMinutes(now, 60);
  const clock = clockworkOf(sampleProgramme, { mentor, trainees: [trainee] });
  const token = { kind: 'message', id: `${now}` } as const;
  const done = await commitSession(
    store,
    { place: samplePlace, plan: samplePlan, token, wish: wanted, clock },
    now,
  );
  if (!done.ok) throw new Error(done.refusal);
}

function draw(
  body: NoticeBody,
  person = mentor,
  repeat = false,
  programme = sampleProgramme,
): Promise<Drawn> {
  const times = { notBefore: noon, tooLate: addMinutes(noon, 60) };
  const to = { recipient: person.id, programme: sampleProgramme.id, subject: 's', occasion: 'o', ...times };
  const deps = { store, programmes: [programme], now: () => now };
  return drawNotice(deps, { notice: makeNotice(to, body), person, repeat });
}

function cardOf(drawn: Drawn): object {
  if ('message' in drawn) return drawn.message.card;
  throw new Error('superseded');
}

const soon: NoticeBody = { kind: 'session.soon', place: samplePlace, plannedAt, occasion: 'two-weeks' };
const moved: NoticeBody = { kind: 'session.moved', place: samplePlace, plannedAt };
const cleared: NoticeBody = { kind: 'session.moved', place: samplePlace };
const outcome: NoticeBody = { kind: 'session.outcome', place: samplePlace, plannedAt };
const begun: NoticeBody = {
  kind: 'session.outcome',
  place: samplePlace,
  startedAt: noon,
  askedAt: plannedAt,
};
const noDate: NoticeBody = {
  kind: 'group.no-date',
  group: samplePlace.group,
  since: '2026-10-01' as CalendarDate,
};
const asked = { plannedAt, clock: { reminders: {}, outcome: 'said' } } as const;
const left = {
  state: 'running',
  startedAt: noon,
  step: 1,
  stepStartedAt: noon,
  clock: { reminders: {}, followAt: plannedAt, followed: 'said' },
} as const;
const later: SessionChange = { verb: 'session.plan', date: '2026-12-17' as CalendarDate, clock: '17:30' };

describe('a reminder', () => {
  test('tells the date in full, the text of the occasion, the aim, and what to do in one’s own role', async () => {
    await keep({ plannedAt });
    const [own, theirs] = [textOf(cardOf(await draw(soon))), textOf(cardOf(await draw(soon, trainee)))];
    for (const text of [own, theirs]) {
      expect(text).toMatch(/donderdag 10 december 2026 om 17u30/);
      expect(text).toMatch(/Over enkele weken/);
      expect(text).toMatch(/Een veilige groep/);
    }
    expect(own).toMatch(/Blok tijd/);
    expect(theirs).toMatch(/Denk na/);
    expect(theirs).not.toMatch(/Blok tijd/);
  });

  test.each<[Language, RegExp]>([
    ['nl-NL', /17\.30 uur/],
    ['en', /Thursday,? 10 December 2026 at 17:30/],
    ['fr', /jeudi 10 décembre 2026 à 17h30/],
  ])('speaks %s', async (language, expected) => {
    await keep({ plannedAt });
    expect(textOf(cardOf(await draw(soon, { ...trainee, language })))).toMatch(expected);
  });

  test('of an occasion that the programme file has no more is drawn without its text', async () => {
    await keep({ plannedAt });
    const text = textOf(cardOf(await draw({ ...soon, occasion: 'gone' })));
    expect(text).toMatch(/Een veilige groep/);
  });

  test('tells a mentor of several groups which one', async () => {
    await keep({ plannedAt });
    const [own] = mentor.memberships;
    const both = { ...mentor, memberships: own ? [own, { ...own, group: groupId('B') }] : [] };
    expect(textOf(cardOf(await draw(soon)))).not.toMatch(/Groep A/);
    expect(textOf(cardOf(await draw(soon, both)))).toMatch(/Groep A/);
  });
});

describe('the line on a locked phone, and the line for when the card is too large', () => {
  test.each([soon, moved, outcome, begun, noDate])('of %j name no theme and nobody', async (body) => {
    await keep(body.kind === 'group.no-date' ? {} : body === begun ? left : asked);
    const drawn = await draw(body);
    if (!('message' in drawn)) throw new Error('superseded');
    const { summary } = drawn.message;
    expect(summary).toMatch(/^Klankbord: /);
    expect(`${summary} ${drawn.short}`).not.toMatch(/Kennismaken|veilige|Naam|Groep|trainee/);
    expect(drawn.short.length).toBeGreaterThan(10);
  });

  test.each<[Language, string]>([
    ['nl-NL', '**gesprek**'],
    ['en', '**talk**'],
    ['fr', '**entretien**'],
  ])('tells somebody of a pair in %s to type %s', async (language, word) => {
    const place = { ...samplePlace, intake: trainee.id };
    await store.insert(sessions, sessionKey(place), { ...emptySession(place), ...asked });
    const pairs = { ...sampleProgramme, mode: 'one-to-one' as const };
    const times = { notBefore: noon, tooLate: addMinutes(noon, 60) };
    const to = { recipient: mentor.id, programme: pairs.id, subject: 's', occasion: 'o', ...times };
    const deps = { store, programmes: [pairs], now: () => now };
    const person = { ...mentor, language };
    for (const body of [
      { ...soon, place },
      { ...outcome, place },
    ]) {
      const drawn = await drawNotice(deps, { notice: makeNotice(to, body), person, repeat: false });
      expect(drawn).toHaveProperty('short', expect.stringContaining(word));
    }
  });

  test('a repetition says so on the card', async () => {
    await keep(asked);
    expect(textOf(cardOf(await draw(outcome, mentor, true)))).toMatch(/Misschien kreeg je dit bericht al/);
  });
});

describe('a question', () => {
  test('after the date has three answers that know what they were drawn from', async () => {
    await keep({ ...asked, revision: 7 });
    const buttons = buttonsOf(cardOf(await draw(outcome)));
    expect(buttons.map(({ data }) => [data.outcome, data.seen])).toEqual([
      ['yes', 7],
      ['not-yet', 7],
      ['no', 7],
    ]);
  });

  test('about what was begun tells the day, and has the same answers in words that fit it', async () => {
    await keep({ ...left, revision: 7 });
    const card = cardOf(await draw(begun));
    expect(textOf(card)).toMatch(/Is het afgerond\?.*Begonnen op dinsdag 24 november 2026: Kennismaken/s);
    expect(buttonsOf(card).map(({ title, data }) => [title, data.outcome, data.seen])).toEqual([
      ['Ja, het is klaar', 'yes', 7],
      ['Nee, we gaan nog verder', 'not-yet', 7],
      ['Het ging niet door', 'no', 7],
    ]);
  });

  test('for a next date has one button, to the day of what comes now', async () => {
    const buttons = buttonsOf(cardOf(await draw(noDate)));
    expect(buttons).toMatchObject([{ verb: 'session.open', data: { plan: samplePlan.id, view: 'date' } }]);
  });
});

describe('what is not true any more is not said:', () => {
  const held = { state: 'held', startedAt: noon, heldAt: noon, step: 2 } as const;
  const running = { state: 'running', startedAt: noon, step: 0, stepStartedAt: noon } as const;
  const goneOn = { ...left, clock: { ...left.clock, followAt: addMinutes(plannedAt, 1_440) } };
  test.each<[string, NoticeBody, Partial<Session>]>([
    ['a reminder of another date', soon, { plannedAt: addMinutes(plannedAt, 60) }],
    ['a reminder of a date that is gone', soon, {}],
    ['a reminder of what is running', soon, { plannedAt, ...running }],
    ['a reminder of what was held', soon, { plannedAt, ...held }],
    ['a move to another date than there is', moved, {}],
    ['a date that is off and was set again', cleared, { plannedAt }],
    ['the question about what was held', outcome, { ...asked, ...held }],
    ['the question about another date', outcome, { ...asked, plannedAt: noon }],
    ['the question that is asked again later', outcome, { plannedAt, clock: { reminders: {} } }],
    ['the question about what was begun and ended', begun, { ...left, ...held }],
    ['the question about what was begun and taken back', begun, {}],
    ['the question about what they go on with', begun, { ...left, clock: { reminders: {}, followAt: noon } }],
    ['the question about another time that it was left', begun, goneOn],
    ['the question that was answered', begun, { ...left, clock: { ...left.clock, followed: 'answered' } }],
    ['no date, when there is one', noDate, { plannedAt }],
    ['no date, when they have met since', noDate, held],
  ])('%s', async (_, body, session) => {
    await keep(session);
    expect(await draw(body)).toEqual({ superseded: true });
  });

  test('any of it to somebody who has left the group, or about a session that nobody stored', async () => {
    expect(await draw(soon)).toEqual({ superseded: true });
    await keep(asked);
    const moved = { ...mentor, memberships: [] };
    for (const body of [soon, outcome, noDate]) expect(await draw(body, moved)).toEqual({ superseded: true });
    expect(await draw(outcome, trainee)).toEqual({ superseded: true });
  });

  test('what the mentor changed after it was written', async () => {
    await wish({ verb: 'session.plan', date: '2026-12-10' as CalendarDate, clock: '17:30' });
    expect(await draw(soon)).toHaveProperty('message');
    await wish(later);
    expect(await draw(soon)).toEqual({ superseded: true });
  });

  test('a day of a task that passed while its message waited, beside one that is still to come', async () => {
    const yearly = (id: string, day: string): TaskPlan => ({
      id,
      title: { nl: `Taak ${id}`, en: `Task ${id}` },
      due: { kind: 'yearly', day },
      owner: 'trainee',
      count: 1,
      verify: false,
      isProposal: false,
    });
    const tasks = [yearly('planning', '11-22'), yearly('boekje', '12-30')];
    const told: NoticeBody = {
      kind: 'task.soon',
      on: '2026-11-20' as CalendarDate,
      tasks: [
        { task: 'demo/planning@2026', day: '2026-11-22' as CalendarDate, lead: 0 },
        { task: 'demo/boekje@2026', day: '2026-12-30' as CalendarDate, lead: 40 },
      ],
    };
    const drawAt = async (moment: string, withTasks = tasks) => {
      now = instant(Date.parse(moment));
      return draw(told, trainee, false, { ...sampleProgramme, tasks: withTasks });
    };
    const inTime = textOf(cardOf(await drawAt('2026-11-20T09:00:00Z')));
    for (const each of ['Taak planning', 'Taak boekje']) expect(inTime).toContain(each);
    const later = textOf(cardOf(await drawAt('2026-11-23T09:00:00Z')));
    expect(later).toContain('Taak boekje');
    expect(later).not.toContain('Taak planning');
    expect(await drawAt('2026-11-23T09:00:00Z', tasks.slice(0, 1))).toEqual({ superseded: true });
  });
});
