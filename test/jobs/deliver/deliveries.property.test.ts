import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { makeNotice, type Notice, type NoticeBody } from '../../../src/core/effects/notice.ts';
import { type PersonId, personId } from '../../../src/core/kernel/id.ts';
import { addMinutes, type CalendarDate, instant } from '../../../src/core/kernel/time.ts';
import type { Topic } from '../../../src/core/notices/notice-rules.ts';
import { samplePlace, sampleProgramme } from '../../support/sample-programme.ts';
import { judgeLimits } from '../chance/judge-limits.ts';
import { judgeOrder, judgeSaid } from '../chance/judge-said.ts';
import { World } from '../chance/world.ts';

/** Tuesday noon in Brussels. */
const noon = instant(Date.parse('2026-11-24T11:00:00Z'));
/** Of the tenant: few, so that they are felt. */
const perSecond = 5;
const ids: readonly PersonId[] = ['anne', 'bert', 'cleo'].map(personId);

const bodies: readonly NoticeBody[] = [
  { kind: 'session.soon', place: samplePlace, plannedAt: noon, occasion: 'day-before' },
  { kind: 'session.moved', place: samplePlace, plannedAt: noon },
  { kind: 'session.outcome', place: samplePlace, plannedAt: noon },
  { kind: 'digest.published', on: '2026-11-23' as CalendarDate },
  { kind: 'attendance.exported', group: samplePlace.group, madeAt: noon },
];

interface Wanted {
  readonly who: number;
  readonly what: number;
  readonly subject: string;
  /** In minutes from noon. */
  readonly from: number;
  readonly lasts: number;
}

const wanted: fc.Arbitrary<Wanted> = fc.record({
  who: fc.nat({ max: ids.length - 1 }),
  what: fc.nat({ max: bodies.length - 1 }),
  subject: fc.constantFrom('s', 't'),
  from: fc.nat({ max: 20 }),
  lasts: fc.constantFrom(3, 15, 240, 4_000),
});

function toNotice({ who, what, subject, from, lasts }: Wanted, n: number): Notice {
  const [recipient = personId('anne'), body] = [ids[who], bodies[what]];
  if (body === undefined) throw new Error('no such body');
  const times = { notBefore: addMinutes(noon, from), tooLate: addMinutes(noon, from + lasts) };
  return makeNotice(
    { recipient, programme: sampleProgramme.id, subject, occasion: String(n), ...times },
    body,
  );
}

/** https://en.wikipedia.org/wiki/Linear_congruential_generator, so that a run can be had again by its seed. */
function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const choices: readonly { pausedUntil?: CalendarDate; muted: readonly Topic[] }[] = [
  { muted: [] },
  { muted: ['reminder'] },
  { muted: ['question', 'digest'] },
  { muted: [], pausedUntil: '2026-11-25' as CalendarDate },
];

interface Course {
  readonly seed: number;
  readonly outboxes: readonly (readonly Wanted[])[];
  readonly steps: number;
  readonly trouble: { readonly store: number; readonly teams: number };
  /** Of a step to be a power cut, and of all to hang for up to some minutes. */
  readonly kills: number;
  readonly hangs: number;
}

const course: fc.Arbitrary<Course> = fc.record({
  seed: fc.nat(),
  outboxes: fc.array(fc.array(wanted, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 }),
  steps: fc.integer({ min: 50, max: 900 }),
  trouble: fc.record({ store: fc.constantFrom(0, 0.01, 0.05), teams: fc.constantFrom(0, 0.2, 0.6) }),
  kills: fc.constantFrom(0, 0.005, 0.03),
  hangs: fc.constantFrom(0.01, 0.08),
});

/** Lets a small world run wild, then lets it come to rest. */
async function live({ seed, outboxes, steps, trouble, ...rates }: Course) {
  const chance = chanceOf(seed);
  const world = new World(chance, noon, perSecond);
  const notices = outboxes.map((each, n) => each.map((one, m) => toNotice(one, n * 100 + m)));
  const order = judgeOrder(world);
  await world.enrol(ids);
  world.startProcess();
  world.startProcess();
  world.trouble = trouble;
  for (const [n, outbox] of notices.entries()) await world.want(`w${n}`, outbox);
  for (let step = 0; step < steps; step += 1) await disturb(world, chance, rates);
  world.trouble = { store: 0, teams: 0 };
  await rest(world);
  return { world, notices: notices.flat(), order };
}

async function disturb(
  world: World,
  chance: () => number,
  { kills, hangs }: Pick<Course, 'kills' | 'hangs'>,
): Promise<void> {
  const someone = ids[Math.floor(chance() * ids.length)] ?? personId('anne');
  const dice = chance();
  if (dice < kills) {
    world.killProcess();
    world.startProcess();
  } else if (dice > 0.995) await world.choose(someone, choices[Math.floor(chance() * 4)] ?? { muted: [] });
  else if (dice > 0.985) void world.meet(someone);
  else if (dice > 0.975) world.askForSweep();
  else if (dice > 0.975 - hangs) await world.turns.pass(180_000 * chance() ** 3);
  else if (dice > 0.85) world.takeUp();
  else await world.turns.next();
}

async function rest(world: World): Promise<void> {
  for (let minute = 0; minute < 10_000 && !(await world.isSettled()); minute += 10) {
    world.askForSweep();
    for (let turn = 0; turn < 20; turn += 1) {
      world.takeUp();
      for (let more = 0; more < 60 && !world.turns.isIdle; more += 1) await world.turns.next();
    }
    await world.turns.pass(10 * 60_000);
  }
}

describe('whatever fails, and whenever', () => {
  test('each notice is said as often as its kind allows, and the ledger tells what became of it', async () => {
    await fc.assert(
      fc.asyncProperty(course, async (chosen) => {
        const { world, notices, order } = await live(chosen);
        expect(world.surprises).toEqual([]);
        expect(judgeSaid(notices, await world.ledger(), world.teams.heard)).toEqual([]);
        expect(order).toEqual([]);
        expect(judgeLimits(world.teams, perSecond)).toEqual([]);
      }),
      // A world is found again by its seed; making it smaller takes minutes that only a person at a desk has.
      { numRuns: Number(process.env.KLANKBORD_WORLDS ?? 100), endOnFailure: process.env.CI === 'true' },
    );
  }, 600_000);
});
