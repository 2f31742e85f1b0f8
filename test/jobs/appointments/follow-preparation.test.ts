import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Agreed } from '../../../src/core/appointments/appointment.ts';
import { appointments } from '../../../src/core/appointments/appointments.ts';
import { bookAppointment, changeAppointment } from '../../../src/core/appointments/commit-appointment.ts';
import { followAppointment } from '../../../src/core/appointments/commit-follow.ts';
import { choosePreparation, wantPreparation } from '../../../src/core/appointments/commit-preparation.ts';
import { preparationId } from '../../../src/core/appointments/decide-preparation.ts';
import { followEvent } from '../../../src/core/appointments/follow-calendar.ts';
import { deliveries, isOfNotice } from '../../../src/core/effects/delivery.ts';
import { appointmentId, groupId, personId } from '../../../src/core/kernel/id.ts';
import { addMinutes, type Instant } from '../../../src/core/kernel/time.ts';
import { people } from '../../../src/core/people/people-collection.ts';
import type { DocumentStore } from '../../../src/core/store/documents.ts';
import { alignCalendars } from '../../../src/jobs/appointments/calendar-channel.ts';
import { collectOutboxes } from '../../../src/jobs/deliver/collect-outbox.ts';
import { followOwn } from '../../../src/jobs/follow-own.ts';
import type { JobDeps } from '../../../src/jobs/job-deps.ts';
import { SamplePort } from '../../core/appointments/sample-port.ts';
import { scheduling, now as start } from '../../core/appointments/sample-vote.ts';
import { openMemoryStore } from '../../support/memory-store.ts';
import { MessengerDouble } from '../../support/messenger-double.ts';
import { addPerson, personOf } from '../../support/sample-cohort.ts';
import { sampleProgramme } from '../../support/sample-programme.ts';

const [mentor, trainee] = [personId('m'), personId('t')];
const id = appointmentId('a');
const before = preparationId(id);
const hour = (n: number): Instant => addMinutes(start, 5 * 24 * 60 + n * 60);
const talk = (n: number): Agreed => ({ at: hour(n), minutes: 30, where: { kind: 'teams' } });

class Crash extends Error {}

async function openWorld() {
  let now = start;
  let ids = 0;
  let crashIn = Number.POSITIVE_INFINITY;
  const store: DocumentStore = openMemoryStore(() => {
    crashIn -= 1;
    if (crashIn < 0) throw new Crash();
  });
  const port = new SamplePort();
  await addPerson(store, personOf(mentor, 'mentor', groupId('g')));
  await addPerson(store, personOf(trainee, 'trainee', groupId('g')));
  const deps: JobDeps = {
    ...{ store, programmes: [{ ...sampleProgramme, scheduling }], now: () => now, calendars: port },
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    ...{ messenger: new MessengerDouble(() => now), pacer: { take: async () => undefined } },
    ...{ sleep: async () => undefined, random: () => 0.5, worker: 'one', leaseFor: 60_000 },
    queue: { ask: async () => undefined },
    newId: () => {
      ids += 1;
      return `id-${ids}`;
    },
  };
  const round = async () => {
    await collectOutboxes(deps, appointments);
    await followOwn(deps, mentor);
    await alignCalendars(deps, mentor);
    now = addMinutes(now, 1);
  };
  const telling = () => ({ now, personAt: () => undefined });
  const load = async (of = id) => (await store.load(appointments, of))?.document;
  return {
    ...{ store, port, load },
    rest: async () => {
      for (let turn = 0; turn < 12; turn += 1) await round();
    },
    crash: async (after: number) => {
      crashIn = after;
      await round().catch((cause: unknown) => {
        if (!(cause instanceof Crash)) throw cause;
      });
      crashIn = Number.POSITIVE_INFINITY;
      // Who has a lease is taken for dead after a while.
      now = addMinutes(now, 20);
    },
    book: (n = 0) => {
      const who = { programme: sampleProgramme.id, group: groupId('g'), mentor, trainees: [trainee] };
      return bookAppointment(store, { booking: { ...who, id, agreed: talk(n) }, by: trainee }, now);
    },
    change: async (wish: Parameters<typeof changeAppointment>[1]['wish']) => {
      const version = (await load())?.revision ?? 0;
      return changeAppointment(store, { id, by: mentor, token: { kind: 'seen', version }, wish }, telling());
    },
    prefer: (wants: boolean) => choosePreparation(store, mentor, wants),
    want: (minutes?: number, by = mentor) =>
      wantPreparation(store, { talk: id, by, ...(minutes === undefined ? {} : { minutes }) }, now),
    /** As when the mentor drags or deletes the event in Outlook and it is read. */
    see: async (of: typeof id, at: Instant | 'deleted') => {
      const view = (await load(of))?.event?.seen;
      const event = port.events.find((each) => each.view.id === view?.id);
      if (event === undefined || view === undefined) return;
      if (at === 'deleted') event.isGone = true;
      else event.view = { ...event.view, at, until: addMinutes(at, (view.until - view.at) / 60_000) };
      const isCancelled = at === 'deleted';
      await followAppointment(
        store,
        of,
        (each) =>
          each.event === undefined
            ? { appointment: each, news: [] }
            : followEvent(each, each.event, { ...event.view, isCancelled }, now),
        telling(),
      );
    },
    told: async () =>
      (await store.list(deliveries, { limit: 1_000 }))
        .flatMap(({ document }) => (isOfNotice(document) ? [document.effect] : []))
        .map(({ kind, recipient }) => `${kind} ${recipient}`)
        .toSorted(),
    starts: () => port.live().map(({ at }) => (at - hour(0)) / 60_000),
  };
}

let world: Awaited<ReturnType<typeof openWorld>>;
beforeEach(async () => {
  world = await openWorld();
});

describe('time before a talk', () => {
  test('is not kept free unless the mentor chose so', async () => {
    await world.book();
    await world.rest();
    expect(world.starts()).toEqual([0]);
  });

  test('is an event of the mentor alone, right before each talk, once that was chosen', async () => {
    await world.prefer(true);
    await world.book();
    await world.rest();
    expect(world.starts()).toEqual([0, -15]);
    const made = (await world.load(before))?.event?.body ?? '';
    expect(JSON.parse(made)).toMatchObject({ isPreparation: true, invited: [] });
    // Nobody is told of it but through the calendar.
    expect(await world.told()).toEqual(['appointment.booked m', 'appointment.booked t']);
  });

  test('is kept free before one that stands, as soon as its mentor wants so, and given back', async () => {
    await world.book();
    await world.rest();
    expect(await world.want(15, trainee)).toEqual({ ok: false, refusal: 'appointment.unknown' });
    await world.want(15);
    await world.rest();
    expect(world.starts()).toEqual([0, -15]);
    await world.want();
    await world.rest();
    expect(world.starts()).toEqual([0]);
    await world.want(15);
    await world.rest();
    expect(world.starts()).toEqual([0, -15]);
  });

  test('moves with the talk, here and in Outlook, and goes with it', async () => {
    await world.prefer(true);
    await world.book();
    await world.rest();
    await world.change({ do: 'move', to: talk(3) });
    await world.rest();
    expect(world.starts()).toEqual([180, 165]);
    await world.see(id, hour(5));
    await world.rest();
    expect(world.starts()).toEqual([300, 285]);
    await world.change({ do: 'cancel' });
    await world.rest();
    expect(world.starts()).toEqual([]);
  });

  test('stays where the mentor dragged it, until the talk moves', async () => {
    await world.prefer(true);
    await world.book();
    await world.rest();
    await world.see(before, hour(-3));
    await world.rest();
    expect(world.starts()).toEqual([0, -180]);
    await world.change({ do: 'move', to: talk(3) });
    await world.rest();
    expect(world.starts()).toEqual([180, 165]);
  });

  test('does not come back once the mentor deleted it', async () => {
    await world.prefer(true);
    await world.book();
    await world.rest();
    await world.see(before, 'deleted');
    await world.change({ do: 'move', to: talk(3) });
    await world.rest();
    expect(world.starts()).toEqual([180]);
    expect((await world.told()).filter((each) => each.startsWith('preparation'))).toEqual([]);
  });

  test('that something else is in the way of is not kept, and the mentor hears so once', async () => {
    await world.prefer(true);
    world.port.busy = [{ from: hour(-1), until: hour(0), status: 'busy' }];
    await world.book();
    await world.rest();
    expect(world.starts()).toEqual([0]);
    expect((await world.told()).filter((each) => each.startsWith('preparation'))).toEqual([
      'preparation.lost m',
    ]);
  });

  test('goes where the talk moved to a full hour, instead of staying behind', async () => {
    await world.prefer(true);
    await world.book();
    await world.rest();
    world.port.busy = [{ from: hour(2), until: hour(3), status: 'busy' }];
    await world.change({ do: 'move', to: talk(3) });
    await world.rest();
    expect(world.starts()).toEqual([180]);
    expect((await world.told()).filter((each) => each.startsWith('preparation'))).toHaveLength(1);
  });

  test('that another talk of ours takes is not kept', async () => {
    await world.prefer(true);
    const who = { programme: sampleProgramme.id, group: groupId('g'), mentor, trainees: [trainee] };
    const agreed = { at: hour(-0.5), minutes: 30, where: { kind: 'phone' } as const };
    await bookAppointment(
      world.store,
      { booking: { ...who, id: appointmentId('b'), agreed }, by: trainee },
      start,
    );
    await world.book();
    await world.rest();
    expect((await world.load(before))?.ended?.by).toBe('calendar');
  });

  test('is remembered of the mentor when a new people file comes', async () => {
    await world.prefer(true);
    expect((await world.store.load(people, mentor))?.document.prepares).toBe(true);
    await world.prefer(false);
    expect((await world.store.load(people, mentor))?.document).not.toHaveProperty('prepares');
  });

  test('ends right before the talk or nowhere, whatever moves and whoever dies', async () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('move' as const), to: fc.integer({ min: -20, max: 40 }) }),
      fc.record({ do: fc.constant('drag' as const), to: fc.integer({ min: -20, max: 40 }) }),
      fc.record({ do: fc.constant('want' as const), on: fc.boolean() }),
      fc.record({ do: fc.constant('crash' as const), after: fc.nat(10) }),
      fc.record({ do: fc.constant('rest' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
        const here = await openWorld();
        await here.book();
        for (const each of steps) {
          if (each.do === 'move') await here.change({ do: 'move', to: talk(each.to) });
          if (each.do === 'drag') await here.see(id, hour(each.to));
          if (each.do === 'want') await here.want(each.on ? 15 : undefined);
          if (each.do === 'crash') await here.crash(each.after);
          if (each.do === 'rest') await here.rest();
        }
        await here.rest();
        await here.rest();
        await here.rest();
        const of = await here.load();
        const at = of?.told === undefined ? Number.NaN : (of.told.at - hour(0)) / 60_000;
        expect(here.starts().toSorted((a, b) => a - b)).toEqual(
          of?.preparation === undefined ? [at] : [at - 15, at],
        );
      }),
      { numRuns: 60 },
    );
  });
});
