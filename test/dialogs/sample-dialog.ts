import type { FoundTime } from '../../src/core/appointments/find-times.ts';
import type { Meeting } from '../../src/core/appointments/meeting.ts';
import type { Sought } from '../../src/core/appointments/seek-times.ts';
import { momentNamed } from '../../src/core/appointments/seek-times.ts';
import type { Standing } from '../../src/core/appointments/standing.ts';
import { appointmentId, groupId, personId, programmeId } from '../../src/core/kernel/id.ts';
import type { Language } from '../../src/core/kernel/language.ts';
import {
  addDays,
  addMinutes,
  type CalendarDate,
  dateIn,
  firstInstantFrom,
  type Instant,
  instant,
  weekdayOf,
} from '../../src/core/kernel/time.ts';
import { appointmentDialog } from '../../src/dialogs/appointment/appointment-dialog.ts';
import type {
  AppointmentFacts,
  AppointmentInput,
  AppointmentOutcome,
} from '../../src/dialogs/appointment/input.ts';
import { soughtFor } from '../../src/dialogs/appointment/sought.ts';
import { type AppointmentState, newAppointment } from '../../src/dialogs/appointment/state.ts';
import { understand } from '../../src/understanding/understand.ts';
import { knowShipped } from '../support/known-programmes.ts';

const known = await knowShipped();

export const zone = 'Europe/Brussels';
/** Thursday 19 November 2026, 10:15 in Brussels and Amsterdam. */
export const now = instant(Date.parse('2026-11-19T10:15:00+01:00'));
export const mentor = personId('m1');
export const trainee = personId('t1');
const group = groupId('gent-1');
const programme = programmeId('demo');

export const alone: Meeting = { programme, group, mentor, trainees: [trainee], minutes: 30 };
export const others = ['t2', 't3', 't4'].map(personId);
export const together: Meeting = { ...alone, trainees: [trainee, ...others], minutes: 110 };

export const names = {
  [mentor]: 'Sofie Peeters',
  [trainee]: 'Bilal Amrani',
  [personId('t2')]: 'Chloé Dubois',
  [personId('t3')]: 'Daan Wouters',
  [personId('t4')]: 'Emma De Smet',
};

export const ofTrainee: AppointmentFacts = { zone, asker: trainee, meetings: [alone], standing: [], names };
export const ofMentor: AppointmentFacts = {
  ...ofTrainee,
  asker: mentor,
  meetings: [together, alone, ...others.map((each) => ({ ...alone, trainees: [each] }))],
};

export function standingAt(text: string, id = 'a1'): Standing {
  const at = instant(Date.parse(text));
  return {
    appointment: appointmentId(id),
    seen: 3,
    meeting: alone,
    agreed: { at, minutes: 30, where: { kind: 'teams' } },
  };
}

/** Every quarter of an hour of working days from 8 to 19. */
export function openTimes(from: Instant, days: number, minutes: number): readonly FoundTime[] {
  return Array.from({ length: days }, (_, n) => addDays(dateIn(zone, from), n))
    .filter((day) => weekdayOf(day) <= 5)
    .flatMap((day) => quartersOf(day, minutes));
}

function quartersOf(day: CalendarDate, minutes: number): readonly FoundTime[] {
  const first = firstInstantFrom(zone, day, '08:00');
  return Array.from({ length: 44 }, (_, n) => addMinutes(first, n * 15)).map((at) => ({
    at,
    until: addMinutes(at, minutes),
    canCome: 2,
  }));
}

/** How the calendars answer: what is free, and what is known of them. */
export interface Answering {
  readonly isFree?: (time: FoundTime) => boolean;
  readonly known?: Partial<Sought>;
  readonly offered?: Extract<AppointmentInput, { kind: 'found' }>['offered'];
}

/** A talk with the machine, as it goes in the chat: what is sought is found before the next line. */
export class Talk {
  outcome: AppointmentOutcome;
  presses = 0;
  readonly #facts: AppointmentFacts;
  readonly #answering: Answering;
  readonly #language: Language;

  constructor(
    facts: AppointmentFacts,
    answering: Answering = {},
    state: AppointmentState = newAppointment(),
    language: Language = 'nl-BE',
  ) {
    this.outcome = { kind: 'go', state };
    this.#facts = facts;
    this.#answering = answering;
    this.#language = language;
  }

  get state(): AppointmentState {
    if (this.outcome.kind === 'go' || this.outcome.kind === 'again') return this.outcome.state;
    throw new Error(`the dialog is over: ${this.outcome.kind}`);
  }

  get step(): AppointmentState['step'] {
    return this.state.step;
  }

  types(text: string): this {
    return this.#turn({ kind: 'typed', said: understand(text, { language: this.#language, now, ...known }) });
  }

  press(input: AppointmentInput): this {
    this.presses += 1;
    return this.#turn(input);
  }

  choosesFirst(): this {
    return this.press({ kind: 'chosen', choice: { kind: 'nth', index: 0 } });
  }

  books(): this {
    return this.press({ kind: 'book' });
  }

  /** Whatever is looked for is found, as often as the machine looks again. */
  #turn(input: AppointmentInput): this {
    this.outcome = appointmentDialog(this.state, input, this.#facts, now);
    for (let looks = 0; looks < 4; looks += 1) {
      if (this.outcome.kind !== 'go') break;
      const sought = soughtFor(this.outcome.state, dateIn(zone, now));
      if (sought === undefined) break;
      this.outcome = appointmentDialog(this.outcome.state, this.#answer(sought), this.#facts, now);
    }
    return this;
  }

  #answer({ search, minutes, wanted }: NonNullable<ReturnType<typeof soughtFor>>): AppointmentInput {
    const { isFree = () => true, known, offered = [] } = this.#answering;
    const times = openTimes(addMinutes(now, 48 * 60), 70, minutes).filter(isFree);
    const moment = momentNamed(wanted, zone);
    const exact = times.find(({ at }) => at === moment);
    const sought = { times, unread: [], empty: 0, ...(exact && { exact }), ...known };
    return { kind: 'found', search, sought, offered, soonest: addMinutes(now, 48 * 60) };
  }
}
