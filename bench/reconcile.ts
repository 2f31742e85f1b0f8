import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BotProcess } from '../playground/teams/bot-process.ts';
import { openCalendars } from '../src/adapters/graph/open-calendars.ts';
import { openGraphTokens } from '../src/adapters/graph/open-token-source.ts';
import { openStore } from '../src/composition.ts';
import type { Appointment } from '../src/core/appointments/appointment.ts';
import { appointments } from '../src/core/appointments/appointments.ts';
import { appointmentId, entraId, groupId, type PersonId, personId } from '../src/core/kernel/id.ts';
import { addMinutes, type Instant, instant } from '../src/core/kernel/time.ts';
import { people } from '../src/core/people/people-collection.ts';
import { readCalendar } from '../src/jobs/appointments/read-calendar.ts';
import type { JobDeps } from '../src/jobs/job-deps.ts';
import { readEnv } from '../test/support/open-bot.ts';
import { personOf } from '../test/support/sample-cohort.ts';
import { sampleProgramme } from '../test/support/sample-programme.ts';
import { askLocal } from './local-graph.ts';
import { round } from './measure.ts';

const perMentor = 10;
const now = instant(Date.parse('2026-11-23T17:00:00Z'));
const timeLimit = 60_000;
const id = (end: number): string => `00000000-0000-4000-8000-${String(end).padStart(12, '0')}`;

interface Ground {
  readonly graph: BotProcess;
  readonly deps: JobDeps & Required<Pick<JobDeps, 'calendars'>>;
  readonly mentors: readonly PersonId[];
}

/**
 * What it costs to compare so many appointments with the calendars in which they stand, ten to a mentor, on the embedded
 * store and a Graph in a process of its own: once when all of it is read for the first time, then when nothing has
 * happened, when each was moved by hand, and when nothing has happened again.
 */
export async function measureReconcile(size: number) {
  const folder = mkdtempSync(join(tmpdir(), 'klankbord-reconcile-'));
  const graph = await BotProcess.start(
    { KLANKBORD_NOW: new Date(now).toISOString() },
    'playground/graph/run-graph.ts',
  );
  try {
    const ground = await openGround(graph, folder, Math.ceil(size / perMentor));
    const made = await Promise.all(ground.mentors.map((mentor, index) => book(ground, mentor, index)));
    const first = await readAll(ground);
    const quiet = await readAll(ground);
    for (const { event, mailbox } of made.flat()) await moveByHand(graph, mailbox, event);
    const moved = await readAll(ground);
    const again = await readAll(ground);
    const told = await countMoved(ground);
    if (told !== made.flat().length) throw new Error(`${told} of ${made.flat().length} were taken over`);
    await ground.deps.store.close();
    return { appointments: made.flat().length, first, quiet, moved, again };
  } finally {
    await graph.kill();
    rmSync(folder, { recursive: true });
  }
}

async function openGround(graph: BotProcess, folder: string, count: number): Promise<Ground> {
  const store = await openStore(readEnv({ KLANKBORD_DATA: folder }));
  const mentors = Array.from({ length: count }, (_, index) => personId(`m${index}`));
  const boxOf = (name: string, entra: number) => ({ id: id(entra), address: `${name}@example.org`, name });
  const boxes = mentors.flatMap((mentor, index) => [
    boxOf(mentor, index),
    boxOf(`t${index}`, 10_000 + index),
  ]);
  await askLocal(graph, 'mailboxes', { mailboxes: boxes });
  for (const { address, id: entra, name } of boxes) {
    const role = name.startsWith('m') ? 'mentor' : 'trainee';
    const known = personOf(name, role, groupId(`g${name.slice(1)}`));
    await store.insert(people, name, { ...known, entraId: entraId(entra), email: address });
  }
  const token = openGraphTokens(graph.url, undefined, timeLimit);
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const calendars = openCalendars({ baseUrl: graph.url, token, log, now: () => now, timeLimit });
  const unused = async (): Promise<never> => {
    throw new Error('nothing is said here');
  };
  const deps = {
    ...{
      store,
      calendars,
      log,
      now: () => now,
      programmes: [sampleProgramme],
      worker: 'bench',
      leaseFor: 600_000,
    },
    queue: { ask: async () => undefined },
    messenger: { open: unused, send: unused, replace: unused },
    pacer: { take: unused },
    sleep: async () => undefined,
    random: () => 0.5,
    newId: () => crypto.randomUUID(),
  };
  return { graph, deps, mentors };
}

/** Ten talks of a mentor with a trainee, on as many days. */
async function book({ deps }: Ground, mentor: PersonId, index: number) {
  const made: { readonly mailbox: string; readonly event: string }[] = [];
  for (let talk = 0; talk < perMentor; talk += 1) {
    const at = addMinutes(now, (7 + talk) * 1_440);
    made.push({ mailbox: id(index), event: await bookOne(deps, mentor, index, at, `a${index}-${talk}`) });
  }
  return made;
}

async function bookOne(
  { calendars, store }: Ground['deps'],
  mentor: PersonId,
  index: number,
  at: Instant,
  name: string,
): Promise<string> {
  const ids = { transactionId: crypto.randomUUID(), stamp: crypto.randomUUID() };
  const agreed = { at, minutes: 30, where: { kind: 'teams' } } as const;
  const invited = [`t${index}@example.org`];
  const body = calendars.compose({ ...ids, ...agreed, zone: 'Europe/Brussels', language: 'nl-BE', invited });
  const answer = await calendars.make(entraId(id(index)), body);
  if (answer.kind !== 'event') throw new Error(`a talk was not booked: ${answer.kind}`);
  const { event: seen } = answer;
  const trainee = personId(`t${index}`);
  const appointment: Appointment = {
    ...{ id: appointmentId(name), programme: sampleProgramme.id, group: groupId(`g${index}`), mentor },
    ...{ trainees: [trainee], madeBy: trainee, actor: trainee, revision: 1, messages: [], generation: 1 },
    ...{ agreed, checkedFor: at, told: agreed },
    event: {
      ...{ ...ids, body, mailbox: mentor, generation: 1, made: agreed, where: agreed.where, postedAt: now },
      ...{ id: seen.id, seen },
    },
  };
  await store.insert(appointments, name, appointment);
  return seen.id;
}

/** Reads the calendars of all mentors, one after the other. */
async function readAll({ deps, graph, mentors }: Ground) {
  await askLocal(graph, 'journal', undefined, 'DELETE');
  const [from, cpu] = [performance.now(), process.cpuUsage()];
  for (const mentor of mentors) await readCalendar(deps, mentor, { isDoubted: false });
  const [took, { user, system }] = [performance.now() - from, process.cpuUsage(cpu)];
  const asked: unknown = await askLocal(graph, 'journal', undefined, 'GET');
  const requests = Array.isArray(asked) ? asked.filter(({ operation }) => operation !== 'token').length : 0;
  return { milliseconds: round(took), cpuMs: round((user + system) / 1_000), requests };
}

async function moveByHand(graph: BotProcess, mailbox: string, event: string): Promise<void> {
  const start = '2027-01-12T10:00';
  await askLocal(graph, 'acts', { act: 'user-move', mailbox, event, start });
}

async function countMoved({ deps: { store }, mentors }: Ground): Promise<number> {
  const found = await Promise.all(
    mentors.map((mentor) => store.query(appointments, 'mailbox', mentor, { limit: perMentor })),
  );
  const day = Date.parse('2027-01-12T09:00:00Z');
  return found.flat().filter(({ document }) => document.agreed?.at === day).length;
}
