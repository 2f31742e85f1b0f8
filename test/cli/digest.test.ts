import { beforeEach, describe, expect, test } from '@jest/globals';
import { digestCommand } from '../../src/cli/digest.ts';
import { digests } from '../../src/core/digest/digest.ts';
import { type Instant, instant } from '../../src/core/kernel/time.ts';
import type { DocumentStore } from '../../src/core/store/documents.ts';
import { publishDigests } from '../../src/jobs/digest/publish-digests.ts';
import { openStoreInMemory } from '../support/open-store-in-memory.ts';
import { addGroups, addPerson, heldSession, personOf, putSession } from '../support/sample-cohort.ts';
import { sampleProgramme } from '../support/sample-programme.ts';

const monday = instant(Date.parse('2026-11-23T07:01:00Z'));
let store: DocumentStore;
let now: Instant;

beforeEach(async () => {
  store = openStoreInMemory();
  now = monday;
  await addPerson(store, personOf('co-1', 'coordinator'));
  await addGroups(store, 0, 24, 1);
  for (let index = 0; index < 12; index += 1)
    await putSession(store, heldSession(index, instant(monday - 2e8), 0, 1));
});

async function run(...args: readonly string[]) {
  const said: string[] = [];
  const context = {
    store,
    programmes: [sampleProgramme],
    now: () => now,
    out: (line: string) => said.push(line),
  };
  const code = await digestCommand(args, context);
  return { code, said };
}

const at = ['--at', '2026-11-25T09:00:00+01:00'] as const;
const stored = async () => (await store.list(digests)).length;

describe('klankbord digest', () => {
  test('prints the facts of the last fixed day as they would be published, and publishes nothing', async () => {
    const { code, said } = await run('--programme', 'demo', ...at);
    expect(code).toBe(0);
    expect(said.slice(0, 10)).toEqual([
      'demo 2026-11-23, about 24 groups since 2026-10-01',
      '  have met: 10 to 24',
      '  have met, or have a date: 10 to 24',
      '  nothing yet, and no date: 0 to 14',
      '  mentor asked for a date this year: 0 to 9',
      "  mentor's calendar can't be used: 0 to 9",
      '  attendance: too few to tell',
      '  people with a failed delivery: 0 to 9',
      '  unreachable in Teams: 49',
      '    co-1 not-installed',
    ]);
    expect(said.at(-1)).toBe('not published yet');
    expect(await stored()).toBe(0);
  });

  test('prints how far mentors are with their training, where the programme has one', async () => {
    const title = { nl: 'Deel', en: 'Part' };
    const due = { kind: 'before-talk', talk: 1 } as const;
    const training = [{ id: 'part', title, hours: 1, due, exemption: false }];
    const said: string[] = [];
    const programmes = [{ ...sampleProgramme, training }];
    const context = { store, programmes, now: () => now, out: (line: string) => said.push(line) };
    await digestCommand(['--programme', 'demo'], context);
    expect(said.filter((line) => line.includes('mentors'))).toEqual([
      '  new mentors ready for the first talk: 0 to 9 of 24',
      '  new mentors with all training: 0 to 9',
    ]);
  });

  test('prints the very facts that the bot publishes', async () => {
    const before = JSON.parse((await run('--programme', 'demo', '--json')).said[0] ?? '');
    const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const queue = { ask: async () => undefined };
    await publishDigests({ store, programmes: [sampleProgramme], now: () => now, log: quiet, queue });
    const after = JSON.parse((await run('--programme', 'demo', '--json')).said[0] ?? '');
    expect(before).toMatchObject({ programme: 'demo', published: null });
    expect(after).toEqual({ ...before, published: '2026-11-23T07:01:00.000Z' });
  });

  test('prints what was published as long as that day is the last one, whatever happened since', async () => {
    await run('--programme', 'demo', '--send');
    const before = (await run('--programme', 'demo', ...at)).said;
    for (let index = 12; index < 24; index += 1) await putSession(store, heldSession(index, monday, 0, 1));
    expect((await run('--programme', 'demo', ...at)).said).toEqual(before);
  });

  test('says to whom it would be sent, by id, and sends nothing', async () => {
    const { said } = await run('--programme', 'demo', '--dry-run');
    expect(said.at(-1)).toBe('dry run: would be sent to co-1');
    expect(await stored()).toBe(0);
  });

  test('sends once, with a notice for each coordinator in the same write', async () => {
    expect((await run('--programme', 'demo', '--send')).said.at(-1)).toBe('published, to co-1');
    expect((await run('--programme', 'demo', '--send')).said.at(-1)).toBe(
      'was already published: nothing is sent',
    );
    const [digest] = await store.list(digests);
    expect(digest?.document.outbox).toMatchObject([{ kind: 'digest.published', recipient: 'co-1' }]);
  });

  test('does not send what has yet to come, nor a day that a later one overtook', async () => {
    const later = await run('--programme', 'demo', '--at', '2026-12-01T09:00:00Z', '--send');
    expect(later).toEqual({ code: 1, said: ["2026-11-30 can't be sent before its time"] });
    await run('--programme', 'demo', '--send');
    const earlier = await run('--programme', 'demo', '--at', '2026-11-17T09:00:00Z');
    expect(earlier.code).toBe(1);
    expect(earlier.said).toEqual([
      "2026-11-16 was never published, and a later day was: it can't be made any more",
    ]);
  });

  test.each([
    [[], /^usage/],
    [['--programme', 'demo', 'more'], /^usage/],
    [['--programme', 'demo', '--send', '--dry-run'], /^usage/],
    [['--programme'], /^usage/],
    [['--programme', 'demo', '--at', 'yesterday'], /"yesterday" is not a moment such as/],
    [['--programme', 'demo', '--at', '2026-11-23'], /is not a moment/],
    [['--programme', 'nope'], /unknown programme; choose one of: demo/],
  ])('says in one line what is wrong with %j', async (args, expected) => {
    const { code, said } = await run(...args);
    expect([code, said.length]).toEqual([2, 1]);
    expect(said[0]).toMatch(expected);
  });
});
