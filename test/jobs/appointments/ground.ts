import type { Appointment } from '../../../src/core/appointments/appointment.ts';
import { appointments } from '../../../src/core/appointments/appointments.ts';
import { calendarBoxes } from '../../../src/core/appointments/calendar-box.ts';
import { deliveries } from '../../../src/core/effects/delivery.ts';
import { appointmentId, entraId, groupId, personId } from '../../../src/core/kernel/id.ts';
import { addMinutes, type Instant, instant } from '../../../src/core/kernel/time.ts';
import type { WorkName } from '../../../src/core/notices/work-queue.ts';
import { people } from '../../../src/core/people/people-collection.ts';
import { allOf } from '../../../src/core/store/read-pages.ts';
import { readCalendar } from '../../../src/jobs/appointments/read-calendar.ts';
import type { JobDeps } from '../../../src/jobs/job-deps.ts';
import { eventOf, openGround, request } from '../../contract/calendars/ground.ts';
import { type Json, mentor, trainee } from '../../playground/graph/open-graph.ts';
import { openStoreInMemory } from '../../support/open-store-in-memory.ts';
import { addPerson, personOf } from '../../support/sample-cohort.ts';
import { sampleProgramme } from '../../support/sample-programme.ts';

export const an = personId('an');
export const bilal = personId('bilal');
const startsAt = instant(Date.parse('2026-11-23T17:00:00Z'));

/** A mentor's mailbox in the local Graph, a store that knows of it, and the work that reads one into the other. */
export async function openReading(more: readonly Json[] = []) {
  const { calendars, graph, pass: passGraph, close } = await openGround(more);
  const store = openStoreInMemory();
  await store.prepare([people, appointments, calendarBoxes, deliveries]);
  await addPerson(store, known('an', 'mentor', mentor));
  await addPerson(store, known('bilal', 'trainee', trainee));
  let clock = startsAt;
  const asked: (readonly [WorkName, string])[] = [];
  const logged: string[] = [];
  const note = (level: string) => (fields: object, message: string) =>
    void logged.push(JSON.stringify({ level, ...fields, message }));
  const now = () => clock;
  const deps: JobDeps = {
    ...{ store, calendars, now, programmes: [sampleProgramme], worker: 'one', leaseFor: 60_000 },
    log: { info: note('info'), warn: note('warn'), error: note('error') },
    queue: { ask: async (name, key) => void asked.push([name, key]) },
    messenger: unused('messenger'),
    pacer: unused('pacer'),
    sleep: async () => undefined,
    random: () => 0.5,
    newId: () => crypto.randomUUID(),
  };
  const load = async (id: Appointment['id']): Promise<Appointment> => {
    const found = await store.load(appointments, id);
    if (found === undefined) throw new Error('no such appointment');
    return found.document;
  };
  const told = async () =>
    (await allOf((page) => store.list(deliveries, page))).flatMap(({ document: { effect } }) =>
      'recipient' in effect ? [`${effect.recipient} ${effect.kind.replace('appointment.', '')}`] : [],
    );
  return {
    ...{ deps, graph, store, asked, logged, now, load },
    box: async () => (await store.load(calendarBoxes, an))?.document,
    /** What everybody was told, by person and kind. */
    told: async () => (await told()).toSorted(),
    /** Reads the calendar, and gives what people were told because of it. */
    read: async (isDoubted = false, notifyAt?: string) => {
      const before = await told();
      await readCalendar({ ...deps, ...(notifyAt && { notifyAt }) }, an, { isDoubted });
      return (await told()).filter((each) => !before.includes(each)).toSorted();
    },
    /** Does what was asked of the queue, and gives what people were told because of it. */
    work: async (notifyAt: string) => {
      const before = await told();
      const reasons = asked
        .splice(0)
        .filter(([name]) => name === 'calendars.read' || name === 'calendars.renew');
      for (const name of new Set(reasons.map(([each]) => each)))
        await readCalendar({ ...deps, notifyAt }, an, { isDoubted: name === 'calendars.renew' });
      return (await told()).filter((each) => !before.includes(each)).toSorted();
    },
    pass: async (minutes: number) => {
      clock = addMinutes(clock, minutes);
      await passGraph(minutes * 60_000);
    },
    /** An appointment whose event stands in the calendar; `isUnknown`: the answer of Graph got lost. */
    book: (name: string, at: Instant, isUnknown = false) => book(name, at, isUnknown),
    /** As when it is over for long. */
    forget: async (id: Appointment['id']) => {
      const found = await store.load(appointments, id);
      if (found !== undefined) await store.delete(appointments, id, found.version);
    },
    /** As when a process died before it wrote what it had learnt. */
    loseBox: async () => {
      const found = await store.load(calendarBoxes, an);
      if (found !== undefined) await store.delete(calendarBoxes, an, found.version);
    },
    close: async () => {
      await store.close();
      await close();
    },
  };

  async function book(name: string, at: Instant, isUnknown: boolean): Promise<Appointment['id']> {
    const ids = { transactionId: crypto.randomUUID(), stamp: crypto.randomUUID() };
    const body = calendars.compose({ ...request, ...ids, at });
    const view = eventOf(await calendars.make(entraId(mentor.id), body));
    const agreed = { at, minutes: request.minutes, where: request.where };
    const event = {
      ...{ ...ids, body, mailbox: an, generation: 1, made: agreed, where: agreed.where, postedAt: clock },
      ...(isUnknown ? {} : { id: view.id, seen: view }),
    };
    const id = appointmentId(name);
    const appointment: Appointment = {
      ...{ id, programme: sampleProgramme.id, group: groupId('g1'), mentor: an, trainees: [bilal] },
      ...{ madeBy: bilal, actor: bilal, revision: 1, messages: [], generation: 1 },
      ...{ agreed, checkedFor: at, event },
      ...(isUnknown ? {} : { told: agreed }),
    };
    await store.insert(appointments, id, appointment);
    return id;
  }
}

export type ReadingGround = Awaited<ReturnType<typeof openReading>>;

function known(id: string, role: 'mentor' | 'trainee', { address, id: entra }: typeof mentor) {
  return { ...personOf(id, role, groupId('g1')), entraId: entraId(entra), email: address };
}

/** Reading says nothing to anybody by itself. */
function unused(name: string): never {
  return new Proxy(
    {},
    {
      get: () => {
        throw new Error(`${name} is not for reading`);
      },
    },
  ) as never;
}
