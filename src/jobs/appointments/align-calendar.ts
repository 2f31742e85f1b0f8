import type { Appointment } from '../../core/appointments/appointment.ts';
import { appointments } from '../../core/appointments/appointments.ts';
import { beforeStep, prepare } from '../../core/appointments/before-step.ts';
import type { CalendarAnswer, CheckAnswer, Closed } from '../../core/appointments/calendar-answer.ts';
import { followAppointment, keepStep } from '../../core/appointments/commit-follow.ts';
import { isLong, waitAfter } from '../../core/appointments/decide-retry.ts';
import { type CalendarStep, decideStep } from '../../core/appointments/decide-step.ts';
import type { Followed } from '../../core/appointments/follow-calendar.ts';
import { takeAnswer, takeCheck } from '../../core/appointments/take-answer.ts';
import { takeOutage } from '../../core/appointments/take-outage.ts';
import type { AppointmentId } from '../../core/kernel/id.ts';
import { type Instant, instant } from '../../core/kernel/time.ts';
import type { Stored } from '../../core/store/documents.ts';
import { collectOutbox } from '../deliver/collect-outbox.ts';
import type { JobDeps } from '../job-deps.ts';
import { type Asking, askCheck, askEvent, composeRequest } from './ask-calendar.ts';
import { loadTelling } from './load-telling.ts';

/** What came of bringing a calendar in line. */
export type Aligned =
  /** It shows what people want. */
  | { readonly name: 'in-line' }
  /** A person has to look at it. */
  | { readonly name: 'stuck'; readonly why: NonNullable<Appointment['stuck']> }
  /** There is no such appointment any more. */
  | { readonly name: 'gone' }
  /** Not before this moment; `tried`: an answer got us no further, and what comes after it waits too. */
  | { readonly name: 'later'; readonly at: Instant; readonly tried: boolean };

export interface Alignment extends Asking {
  readonly deps: JobDeps;
  readonly id: AppointmentId;
  /** How often it was tried, with this time. */
  readonly attempts: number;
  /** Resolves when one request may leave. */
  readonly ready: () => Promise<void>;
  /** The answer in place of asking, for as long as it is known that this mailbox can't be had. */
  readonly closed: () => Closed | undefined;
  /** Takes note of how the mailbox answered. */
  readonly note: (answer: CalendarAnswer | CheckAnswer) => void;
}

/** More steps in a row than any appointment takes: something goes round in a circle. */
const mostSteps = 16;

/** Takes one step after another, each stored before its request leaves, until the calendar is in line or has to wait. */
export async function alignCalendar(alignment: Alignment): Promise<Aligned> {
  const { deps, id, attempts } = alignment;
  for (let steps = 0; steps < mostSteps; steps += 1) {
    const found = await deps.store.load(appointments, id);
    if (found === undefined) return { name: 'gone' };
    const { stuck } = found.document;
    const step = decideStep(found.document, deps.now());
    if (step.do === 'rest') return stuck === undefined ? { name: 'in-line' } : { name: 'stuck', why: stuck };
    if (step.do === 'wait') return { name: 'later', at: step.until, tried: false };
    const answer = await takeStep(alignment, found, step);
    const wait = answer && waitAfter(answer, attempts, deps.random());
    if (wait === undefined || (await isAtRest(alignment))) continue;
    const at = instant(deps.now() + wait);
    if (isLong(wait)) await holdUp(alignment, answer, at);
    return { name: 'later', at, tried: true };
  }
  throw Object.assign(new Error('an appointment does not come to rest'), { code: 'calendar.circle' });
}

/** People are told once that it takes long. */
async function holdUp(
  alignment: Alignment,
  answer: CalendarAnswer | CheckAnswer | undefined,
  until: Instant,
): Promise<void> {
  const why = answer?.kind === 'not-permitted' ? answer.kind : 'later';
  await follow(alignment, (each, now) => takeOutage(each, { why, until }, now));
}

async function isAtRest({ deps, id }: Alignment): Promise<boolean> {
  const found = await deps.store.load(appointments, id);
  return found === undefined || decideStep(found.document, deps.now()).do === 'rest';
}

type Active = Exclude<CalendarStep, { readonly do: 'rest' | 'wait' }>;

/** Stores what must be stored, asks, and stores what came of it. Gives the answer where something was asked. */
async function takeStep(
  alignment: Alignment,
  found: Stored<Appointment>,
  step: Active,
): Promise<CalendarAnswer | CheckAnswer | undefined> {
  const { closed, deps, note, ready } = alignment;
  switch (step.do) {
    case 'prepare': {
      const made = await composeRequest(alignment, found.document, step, deps.newId);
      await keepStep(deps.store, found, prepare(found.document, step, made));
      return undefined;
    }
    case 'retire':
      await keepStep(deps.store, found, beforeStep(found.document, step, deps.now()));
      return undefined;
    case 'check': {
      const answer =
        closed() ?? (await askFor(alignment, () => askCheck(alignment, found.document, step, deps.now())));
      await follow(alignment, (each, now) => takeCheck(each, step, answer, now));
      return answer;
    }
    case 'make':
    case 'find':
    case 'look':
    case 'change':
    case 'cancel': {
      const shut = closed();
      if (shut !== undefined) {
        await follow(alignment, (each, now) => takeAnswer(each, step, shut, now));
        return shut;
      }
      await ready();
      const kept = await keepStep(deps.store, found, beforeStep(found.document, step, deps.now()));
      // Somebody wants something else since: it is decided anew, before anything leaves.
      if (kept === 'stale') return undefined;
      const answer = await askEvent(alignment, step);
      note(answer);
      await follow(alignment, (each, now) => takeAnswer(each, step, answer, now));
      return answer;
    }
  }
}

async function askFor({ note, ready }: Alignment, ask: () => Promise<CheckAnswer>): Promise<CheckAnswer> {
  await ready();
  const answer = await ask();
  note(answer);
  return answer;
}

/** Stores what came of a request with what people are told of it, and has that said. */
export async function follow(
  { deps, id }: Pick<Alignment, 'deps' | 'id'>,
  take: (appointment: Appointment, now: Instant) => Followed,
): Promise<void> {
  const telling = await loadTelling(deps, id);
  const written = await followAppointment(deps.store, id, (each) => take(each, telling.now), telling);
  if (written?.document.outbox !== undefined) await collectOutbox(deps, appointments, written);
}
