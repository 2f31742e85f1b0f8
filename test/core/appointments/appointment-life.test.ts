import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Agreed, type Appointment, statusOf } from '../../../src/core/appointments/appointment.ts';
import { takenCells } from '../../../src/core/appointments/appointments.ts';
import { beforeStep, prepare } from '../../../src/core/appointments/before-step.ts';
import {
  decideBooking,
  decideCancel,
  decideMove,
} from '../../../src/core/appointments/decide-appointment.ts';
import { type CalendarStep, decideStep } from '../../../src/core/appointments/decide-step.ts';
import type { EventView } from '../../../src/core/appointments/event-view.ts';
import { type Followed, followAbsence, followEvent } from '../../../src/core/appointments/follow-calendar.ts';
import type { AppointmentNews } from '../../../src/core/appointments/news.ts';
import { takeAnswer, takeCheck } from '../../../src/core/appointments/take-answer.ts';
import { appointmentId, groupId, personId, programmeId } from '../../../src/core/kernel/id.ts';
import { addMinutes, instant } from '../../../src/core/kernel/time.ts';
import { type Asking, type Fault, SampleCalendar } from './sample-calendar.ts';

const mentor = personId('m');
const trainee = personId('t');
const start = instant(Date.parse('2026-12-01T09:00:00Z'));
const hour = (n: number) => addMinutes(start, 24 * 60 + n * 60);
const teams = (n: number): Agreed => ({ at: hour(n), minutes: 30, where: { kind: 'teams' } });
const place = (n: number): Agreed => ({ at: hour(n), minutes: 30, where: { kind: 'place', text: 'x' } });

/** One appointment, the calendar it stands in, and everything that people were told. */
class Life {
  appointment: Appointment;
  now = start;
  /** How long what was just made stays out of sight, in minutes. */
  lag = 0;
  busy = new Set<number>();
  readonly calendar = new SampleCalendar();
  readonly told: AppointmentNews[] = [];
  #ids = 0;

  constructor(agreed: Agreed = teams(0)) {
    this.appointment = decideBooking(
      {
        id: appointmentId('a'),
        programme: programmeId('msg'),
        group: groupId('g'),
        mentor,
        trainees: [trainee],
        agreed,
      },
      trainee,
    );
  }

  /** Takes one step; undefined when there is none to take now. */
  step(fault: Fault = 'none'): CalendarStep | undefined {
    const step = decideStep(this.appointment, this.now);
    switch (step.do) {
      case 'rest':
      case 'wait':
        return undefined;
      case 'check':
        this.take(
          takeCheck(
            this.appointment,
            step,
            fault === 'none' ? { kind: this.busy.has(step.agreed.at) ? 'busy' : 'free' } : { kind: 'later' },
            this.now,
          ),
        );
        return step;
      case 'prepare':
        this.#ids += 1;
        this.appointment = prepare(this.appointment, step, {
          transactionId: `tx-${this.#ids}`,
          stamp: `stamp-${this.#ids}`,
          body: '{}',
        });
        return step;
      case 'retire':
        this.appointment = beforeStep(this.appointment, step, this.now);
        return step;
      default:
        this.#ask(step, fault);
        return step;
    }
  }

  #ask(step: Asking, fault: Fault): void {
    this.appointment = beforeStep(this.appointment, step, this.now);
    const answer = this.calendar.answer(step, fault, this.now, this.lag);
    if (answer !== undefined) this.take(takeAnswer(this.appointment, step, answer, this.now));
  }

  /** A delta round: what the calendar shows now. */
  look(): void {
    const { event } = this.appointment;
    if (event?.id === undefined) return;
    const shown = this.calendar.events.find(({ view, isGone }) => view.id === event.id && !isGone);
    this.take(
      shown === undefined
        ? followAbsence(this.appointment, event, this.now)
        : followEvent(this.appointment, event, shown.view, this.now),
    );
  }

  take({ appointment, news }: Followed): void {
    this.appointment = appointment;
    this.told.push(...news);
  }

  move(to: Agreed): void {
    const moved = decideMove(this.appointment, to, trainee, this.now);
    if (moved.ok) this.appointment = moved.value;
  }

  cancel(): void {
    const off = decideCancel(this.appointment, trainee, this.now);
    if (off.ok) this.take(off.value);
  }

  /** Lets time go by until nothing is left to do. */
  settle(): void {
    this.lag = 0;
    for (let idle = 0, steps = 0; idle < 3; steps += 1) {
      if (steps > 200) throw new Error('it never comes to rest');
      idle = this.step() === undefined ? idle + 1 : 0;
      this.now = addMinutes(this.now, idle === 0 ? 0 : 3);
      this.look();
    }
  }

  get heard(): readonly string[] {
    return this.told.map(({ kind }) => kind);
  }
}

function settled(agreed?: Agreed): Life {
  const life = new Life(agreed);
  life.settle();
  return life;
}

describe('an appointment', () => {
  test('is held, then confirming, then confirmed, and people are told once', () => {
    const life = new Life();
    const seen = [statusOf(life.appointment)];
    while (life.step() !== undefined) seen.push(statusOf(life.appointment));
    expect([...new Set(seen)]).toEqual(['held', 'confirming', 'confirmed']);
    life.settle();
    expect(life.heard).toEqual(['booked']);
  });

  test('is not made when the hour was filled meanwhile: whoever asked is told', () => {
    const life = new Life();
    life.busy.add(hour(0));
    life.settle();
    expect(life.heard).toEqual(['lost']);
    expect(statusOf(life.appointment)).toBe('cancelled');
    expect(takenCells(life.appointment)).toEqual([]);
  });

  test('that can’t be moved to a full hour stays as it is, and that is said', () => {
    const life = settled();
    life.busy.add(hour(3));
    life.move(teams(3));
    life.settle();
    expect(life.heard).toEqual(['booked', 'stays']);
    expect(life.appointment.agreed).toEqual(teams(0));
    expect(statusOf(life.appointment)).toBe('confirmed');
  });

  test('that is moved keeps its event, and the old hours until the calendar shows the new ones', () => {
    const life = settled();
    const before = takenCells(life.appointment);
    life.move(teams(5));
    expect(statusOf(life.appointment)).toBe('moving');
    expect(takenCells(life.appointment)).toEqual(expect.arrayContaining([...before]));
    life.settle();
    expect(life.calendar.events).toHaveLength(1);
    expect(life.heard).toEqual(['booked', 'moved']);
    expect(takenCells(life.appointment)).toHaveLength(6);
  });

  test('that goes from Teams to a place gets a new event, and people hear of one move', () => {
    const life = settled();
    life.move(place(0));
    life.settle();
    expect(life.calendar.events).toHaveLength(2);
    expect(life.calendar.live()).toHaveLength(1);
    expect(life.heard).toEqual(['booked', 'moved']);
    expect(life.told[1]).toMatchObject({ from: hour(0), agreed: place(0) });
  });

  test('that is cancelled while nobody knows whether it was made is looked for, and taken away', () => {
    const life = new Life();
    life.step();
    life.step();
    life.step('cut-after');
    life.cancel();
    expect(statusOf(life.appointment)).toBe('cancelling');
    life.settle();
    expect(life.calendar.live()).toEqual([]);
    expect(statusOf(life.appointment)).toBe('cancelled');
    expect(life.heard).toEqual([]);
  });

  test('that was moved in Outlook is moved, and said to be', () => {
    const life = settled();
    life.calendar.act((view) => ({ ...view, at: hour(9), until: addMinutes(hour(9), 45) }));
    life.look();
    life.settle();
    expect(life.appointment.agreed).toMatchObject({ at: hour(9), minutes: 45 });
    expect(life.told.at(-1)).toMatchObject({ kind: 'moved', inOutlook: true });
    expect(life.heard).toEqual(['booked', 'moved']);
  });

  test('that is changed in Outlook and not sent yet is left alone', () => {
    const life = settled();
    life.calendar.act((view) => ({ ...view, at: hour(9), until: hour(10), isDraft: true }));
    life.settle();
    expect(life.heard).toEqual(['booked']);
    life.calendar.act((view) => ({ ...view, isDraft: false }));
    life.settle();
    expect(life.heard).toEqual(['booked', 'moved']);
  });

  test('that is deleted in Outlook is gone after a second look, frees its hours and is never made again', () => {
    const life = settled();
    life.calendar.act(() => undefined);
    life.look();
    expect(life.heard).toEqual(['booked']);
    life.settle();
    expect(life.told.at(-1)).toEqual({ kind: 'cancelled', at: hour(0), inOutlook: true });
    expect(statusOf(life.appointment)).toBe('gone');
    expect(takenCells(life.appointment)).toEqual([]);
    expect(life.calendar.live()).toEqual([]);
  });

  test('that became a series is left to a person', () => {
    const life = settled();
    life.calendar.act((view) => ({ ...view, isSeries: true }));
    life.settle();
    expect(life.told.at(-1)).toEqual({ kind: 'stuck', why: 'series' });
    life.move(teams(8));
    expect(life.appointment.agreed).toEqual(teams(0));
    life.cancel();
    life.settle();
    expect(life.calendar.live()).toHaveLength(1);
    expect(statusOf(life.appointment)).toBe('cancelled');
  });

  test('tells a refusal once, and of a no that became a yes only what counts last', () => {
    const life = settled();
    const answer = (said: 'declined' | 'accepted', minute: number) => (view: EventView) => ({
      ...view,
      attendees: [{ address: 't@uz.example', answer: said, at: addMinutes(start, minute) }],
    });
    life.calendar.act(answer('declined', 5));
    life.settle();
    life.settle();
    expect(life.heard).toEqual(['booked', 'declined']);
    life.calendar.act(answer('declined', 7));
    life.calendar.act(answer('accepted', 8));
    life.settle();
    expect(life.heard).toEqual(['booked', 'declined']);
  });

  test('says once that its Teams link is gone', () => {
    const life = settled();
    life.calendar.act(({ joinUrl: _, ...view }) => view);
    life.settle();
    life.settle();
    expect(life.heard).toEqual(['booked', 'link']);
  });

  test('is left as it is once it is past', () => {
    const life = settled();
    life.now = hour(30);
    life.cancel();
    life.settle();
    expect(life.calendar.live()).toHaveLength(1);
    expect(life.heard).toEqual(['booked']);
  });
});

type Act =
  | { readonly do: 'step'; readonly fault: Fault }
  | { readonly do: 'move'; readonly to: number; readonly online: boolean }
  | { readonly do: 'cancel' }
  | { readonly do: 'look' }
  | { readonly do: 'pass'; readonly minutes: number }
  | { readonly do: 'drag'; readonly to: number }
  | { readonly do: 'delete' };

const faults: readonly Fault[] = [
  'none',
  'none',
  'none',
  'cut-before',
  'cut-after',
  'crash',
  'throttled',
  'conflict',
];
const acts: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({ do: fc.constant('step' as const), fault: fc.constantFrom(...faults) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('move' as const), to: fc.nat(40), online: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.constant<Act>({ do: 'cancel' }) },
  { weight: 4, arbitrary: fc.constant<Act>({ do: 'look' }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('pass' as const), minutes: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('drag' as const), to: fc.nat(40) }) },
  { weight: 1, arbitrary: fc.constant<Act>({ do: 'delete' }) },
);

function perform(life: Life, act: Act): void {
  switch (act.do) {
    case 'step':
      life.step(act.fault);
      return;
    case 'move':
      life.move(act.online ? teams(act.to) : place(act.to));
      return;
    case 'cancel':
      life.cancel();
      return;
    case 'look':
      life.look();
      return;
    case 'pass':
      life.now = addMinutes(life.now, act.minutes);
      return;
    case 'drag':
      life.calendar.act((view) => ({ ...view, at: hour(act.to), until: addMinutes(hour(act.to), 30) }));
      return;
    case 'delete':
      life.calendar.act(() => undefined);
      return;
  }
}

describe('whatever happens to an appointment', () => {
  test('in the end the calendar shows what people want, once, and they were told just that', () => {
    fc.assert(
      fc.property(fc.array(acts, { maxLength: 60 }), fc.nat(1), (story, lag) => {
        const life = new Life();
        life.lag = lag;
        for (const act of story) perform(life, act);
        life.settle();
        const { agreed } = life.appointment;
        const shown = life.calendar.live().map(({ view }) => ({ at: view.at, until: view.until }));
        expect(shown).toEqual(
          agreed === undefined ? [] : [{ at: agreed.at, until: addMinutes(agreed.at, agreed.minutes) }],
        );
        expect(['confirmed', 'cancelled', 'gone']).toContain(statusOf(life.appointment));
        expect(life.appointment.retired).toBeUndefined();
        tellsTheTruth(life);
      }),
      { numRuns: 10_000 },
    );
  });
});

/** What people heard, in order, leads to how it stands; nothing is said twice, and nothing after the end. */
function tellsTheTruth({ told, appointment }: Life): void {
  let known: Agreed | undefined;
  for (const news of told) {
    if (news.kind === 'booked') {
      expect(known).toBeUndefined();
      known = news.agreed;
    } else if (news.kind === 'moved') {
      expect(news.from).toBe(known?.at);
      expect(news.agreed).not.toEqual(known);
      known = news.agreed;
    } else if (news.kind === 'cancelled') {
      expect(news.at).toBe(known?.at);
      known = undefined;
    }
  }
  expect(known).toEqual(appointment.agreed);
}
