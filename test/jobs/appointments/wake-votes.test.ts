import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { statusOf } from '../../../src/core/appointments/appointment.ts';
import { appointments } from '../../../src/core/appointments/appointments.ts';
import { bookAppointment } from '../../../src/core/appointments/commit-appointment.ts';
import { castVote, openVote } from '../../../src/core/appointments/commit-vote.ts';
import type { Vote } from '../../../src/core/appointments/count-votes.ts';
import { groupVotes, isClosed } from '../../../src/core/appointments/group-vote.ts';
import { loadHeldHours } from '../../../src/core/appointments/load-held-hours.ts';
import { loadVoteFacts } from '../../../src/core/appointments/load-vote-facts.ts';
import { deliveries, isOfNotice } from '../../../src/core/effects/delivery.ts';
import { appointmentId, groupId, personId } from '../../../src/core/kernel/id.ts';
import { addMinutes, type Instant } from '../../../src/core/kernel/time.ts';
import { people } from '../../../src/core/people/people-collection.ts';
import type { DocumentStore } from '../../../src/core/store/documents.ts';
import { alignCalendars } from '../../../src/jobs/appointments/calendar-channel.ts';
import { sweepVotes } from '../../../src/jobs/appointments/wake-votes.ts';
import { collectOutboxes } from '../../../src/jobs/deliver/collect-outbox.ts';
import type { JobDeps } from '../../../src/jobs/job-deps.ts';
import { SamplePort } from '../../core/appointments/sample-port.ts';
import {
  mentor,
  options,
  proposalOf,
  row,
  scheduling,
  now as start,
  voters,
} from '../../core/appointments/sample-vote.ts';
import { openMemoryStore } from '../../support/memory-store.ts';
import { MessengerDouble } from '../../support/messenger-double.ts';
import { addPerson, personOf } from '../../support/sample-cohort.ts';
import { sampleProgramme } from '../../support/sample-programme.ts';

const programme = { ...sampleProgramme, scheduling };
const id = appointmentId('v');
const [first, second] = options as [Instant, Instant];

class Crash extends Error {}

/** A store with the group in it, its calendar, and as many processes as one likes. */
async function openWorld() {
  let now = start;
  let crashIn = Number.POSITIVE_INFINITY;
  let ids = 0;
  const store: DocumentStore = openMemoryStore(() => {
    crashIn -= 1;
    if (crashIn < 0) throw new Crash();
  });
  const port = new SamplePort();
  await addPerson(store, personOf(mentor, 'mentor', groupId('g')));
  for (const voter of voters) await addPerson(store, personOf(voter, 'trainee', groupId('g')));
  const deps = (worker: string): JobDeps => ({
    ...{ store, programmes: [programme], now: () => now, calendars: port, worker, leaseFor: 60_000 },
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    ...{ messenger: new MessengerDouble(() => now), pacer: { take: async () => undefined } },
    ...{ sleep: async () => undefined, random: () => 0.5, queue: { ask: async () => undefined } },
    newId: () => {
      ids += 1;
      return `id-${ids}`;
    },
  });
  const facts = async () => loadVoteFacts(store, programme, proposalOf().meeting, now);
  const survive = async (work: Promise<unknown>) => {
    await work.catch((cause: unknown) => {
      if (!(cause instanceof Crash)) throw cause;
    });
    crashIn = Number.POSITIVE_INFINITY;
  };
  const align = async (worker: string) => {
    await collectOutboxes(deps(worker), appointments);
    await collectOutboxes(deps(worker), groupVotes);
    await alignCalendars(deps(worker), mentor);
  };
  return {
    ...{ store, port, deps, align },
    open: async () => openVote(store, proposalOf(), scheduling, await facts()),
    cast: async (by: string, answers: Readonly<Record<number, Vote>>) =>
      castVote(store, { id, by: personId(by), answers }, await facts()),
    sweep: (worker = 'one') => sweepVotes(deps(worker)),
    crash: async (after: number, work: () => Promise<unknown>) => {
      crashIn = after;
      await survive(work());
    },
    pass: (minutes: number) => {
      now = addMinutes(now, minutes);
    },
    /** Sweeps and calendars, minute after minute, until the vote is closed. */
    close: async () => {
      for (let turn = 0; turn < 30; turn += 1) {
        await sweepVotes(deps('one'));
        await align('one');
        const vote = (await store.load(groupVotes, id))?.document;
        if (vote !== undefined && isClosed(vote)) break;
        now = addMinutes(now, 1);
      }
      await align('one');
    },
    vote: async () => (await store.load(groupVotes, id))?.document,
    appointment: async () => (await store.load(appointments, id))?.document,
    told: async () =>
      (await store.list(deliveries, { limit: 1_000 }))
        .flatMap(({ document }) => (isOfNotice(document) ? [document.effect] : []))
        .map(({ kind, recipient }) => `${kind} ${recipient}`)
        .toSorted(),
  };
}

let world: Awaited<ReturnType<typeof openWorld>>;
beforeEach(async () => {
  world = await openWorld();
});

const everybody = (kind: string) => voters.map((voter) => `${kind} ${voter}`);

describe('a vote of a group', () => {
  test('closes at its end by what was said, and books that, whoever is silent', async () => {
    await world.open();
    for (const voter of voters.slice(0, 3)) await world.cast(voter, row('no', 'yes', 'yes'));
    await world.sweep();
    expect((await world.vote())?.state).toEqual({ name: 'open' });
    world.pass(72 * 60);
    await world.close();
    expect((await world.vote())?.state).toMatchObject({ name: 'won', at: second });
    const booked = await world.appointment();
    expect(booked && statusOf(booked)).toBe('confirmed');
    expect(world.port.live()).toMatchObject([{ at: second, until: addMinutes(second, 90) }]);
    expect(await world.told()).toEqual(
      [
        ...[...everybody('appointment.booked'), `appointment.booked ${mentor}`],
        ...[...everybody('vote.closed'), ...everybody('vote.open')],
      ].toSorted(),
    );
  });

  test('reads only the mentor’s calendar again: where it filled up, the next best moment is booked', async () => {
    await world.open();
    world.port.busy = [{ from: first, until: addMinutes(first, 30), status: 'tentative' }];
    for (const voter of voters) await world.cast(voter, row('yes', 'if-need-be', 'no'));
    await world.close();
    expect((await world.appointment())?.agreed?.at).toBe(second);
    expect((await world.told()).filter((each) => each.startsWith('appointment.lost'))).toEqual([]);
  });

  test('gives way to what somebody took here, and takes the next best', async () => {
    await world.open();
    const booking = {
      ...{ id: appointmentId('other'), programme: programme.id, group: groupId('x'), mentor },
      ...{
        trainees: [personId('x')],
        agreed: { at: first, minutes: 30, where: { kind: 'phone' } as const },
      },
    };
    await bookAppointment(world.store, { booking, by: personId('x') }, start);
    for (const voter of voters) await world.cast(voter, row('yes', 'yes', 'no'));
    await world.close();
    expect((await world.appointment())?.agreed?.at).toBe(second);
  });

  test('that brings nobody together is told to the mentor, and clears away the cards', async () => {
    await world.open();
    for (const voter of voters.slice(0, 2)) await world.cast(voter, row('no', 'no', 'no'));
    await world.close();
    expect((await world.vote())?.state.name).toBe('failed');
    expect(await world.appointment()).toBeUndefined();
    expect(await world.told()).toEqual(
      [...everybody('vote.closed'), ...everybody('vote.open'), `vote.failed ${mentor}`].toSorted(),
    );
  });

  test('is one at a time, and opened once however often it is asked', async () => {
    const opened = [await world.open(), await world.open()];
    expect(opened.map(({ ok }) => ok)).toEqual([true, true]);
    const other = await openVote(world.store, proposalOf('w'), scheduling, {
      now: start,
      voters,
    });
    expect(other).toEqual({ ok: false, refusal: 'vote.running' });
  });

  test('keeps its moments from being offered to others, and gives them back when it closes', async () => {
    await world.open();
    const window = { from: start, until: addMinutes(start, 20 * 24 * 60) };
    const busy = async () => (await loadHeldHours(world.store, [mentor], { window })).busy.get(mentor) ?? [];
    expect((await busy()).map(({ from }) => from)).toEqual(options);
    for (const voter of voters) await world.cast(voter, row('no', 'no', 'no'));
    await world.close();
    expect(await busy()).toEqual([]);
  });

  test('asks whoever joins the group while it is open', async () => {
    await world.open();
    await addPerson(world.store, personOf('new', 'trainee', groupId('g')));
    await world.sweep();
    await world.align('one');
    expect((await world.told()).filter((each) => each === 'vote.open new')).toHaveLength(1);
    expect(await world.cast('new', row('yes'))).toMatchObject({ ok: true });
  });

  test('ends with one appointment, one event, and everybody told once, whatever the order, crashes and clocks', async () => {
    const vote = fc.constantFrom<Vote>('yes', 'if-need-be', 'no');
    const step = fc.oneof(
      fc.record({ do: fc.constant('cast' as const), by: fc.nat(3), row: fc.tuple(vote, vote, vote) }),
      fc.record({ do: fc.constant('sweep' as const), crash: fc.nat(8) }),
      fc.record({ do: fc.constant('both' as const) }),
      fc.record({ do: fc.constant('align' as const), crash: fc.nat(8) }),
      fc.record({ do: fc.constant('pass' as const), minutes: fc.integer({ min: -600, max: 1_500 }) }),
      fc.record({ do: fc.constant('fill' as const), at: fc.nat(2) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const here = await openWorld();
        await here.open();
        for (const each of steps) {
          if (each.do === 'cast') await here.cast(voters[each.by] ?? '', row(...each.row));
          if (each.do === 'sweep') await here.crash(each.crash, () => here.sweep());
          if (each.do === 'both') await Promise.all([here.sweep('one'), here.sweep('two')]);
          if (each.do === 'align') await here.crash(each.crash, () => here.align('one'));
          if (each.do === 'pass') here.pass(each.minutes);
          if (each.do === 'fill') {
            const from = options[each.at] ?? start;
            here.port.busy = [{ from, until: addMinutes(from, 15), status: 'busy' }];
          }
        }
        here.pass(74 * 60 + 20 * 600);
        await here.close();
        const closed = await here.vote();
        const booked = await here.appointment();
        expect(closed && isClosed(closed)).toBe(true);
        expect(closed?.votes).toEqual({});
        const told = await here.told();
        expect(new Set(told).size).toBe(told.length);
        if (closed?.state.name === 'won') {
          expect(here.port.live()).toHaveLength(1);
          expect(booked?.told?.at).toBe(closed.state.at);
        } else expect(here.port.live()).toHaveLength(0);
        expect((await here.store.list(appointments)).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });
});

test('a vote in a group in which everybody has left ends without a word', async () => {
  await world.open();
  for (const person of [mentor, ...voters]) {
    const found = await world.store.load(people, person);
    if (found !== undefined)
      await world.store.replace(people, person, found.version, { ...found.document, active: false });
  }
  await world.close();
  expect((await world.vote())?.state.name).toBe('failed');
  expect((await world.told()).filter((each) => each.startsWith('vote.failed'))).toEqual([]);
});
