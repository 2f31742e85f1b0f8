import type { CalendarAnswer } from '../../../src/core/appointments/calendar-answer.ts';
import type { CalendarStep } from '../../../src/core/appointments/decide-step.ts';
import type { EventView } from '../../../src/core/appointments/event-view.ts';
import { addMinutes, type Instant } from '../../../src/core/kernel/time.ts';

/** What goes wrong with one request. */
export type Fault =
  | 'none'
  /** The line is cut before it arrives, or after it was carried out. */
  | 'cut-before'
  | 'cut-after'
  /** It is carried out, and the process dies before it reads the answer. */
  | 'crash'
  | 'throttled'
  | 'conflict';

export type Asking = Extract<CalendarStep, { do: 'make' | 'find' | 'look' | 'change' | 'cancel' }>;

interface Made {
  readonly stamp: string;
  readonly transactionId: string;
  view: EventView;
  /** From when on a look-up shows it. */
  readonly visibleAt: Instant;
  isGone: boolean;
}

/** A calendar as a model: what Graph promises, with everything that goes wrong between us. */
export class SampleCalendar {
  readonly events: Made[] = [];
  #count = 0;

  /** The answer to a step; undefined when nobody lives to read it. */
  answer(step: Asking, fault: Fault, now: Instant, lag: number): CalendarAnswer | undefined {
    if (fault === 'cut-before') return { kind: 'unknown' };
    if (fault === 'throttled') return { kind: 'later' };
    if (fault === 'conflict') return { kind: 'conflict' };
    const answer = this.#carryOut(step, now, lag);
    if (fault === 'crash') return undefined;
    return fault === 'cut-after' ? { kind: 'unknown' } : answer;
  }

  live(): readonly Made[] {
    return this.events.filter(({ isGone, view }) => !isGone && !view.isCancelled);
  }

  /** Something that a person does in Outlook with the newest event. */
  act(change: (view: EventView) => EventView | undefined): void {
    const last = this.live().at(-1);
    if (last === undefined) return;
    const changed = change(last.view);
    if (changed === undefined) last.isGone = true;
    else last.view = changed;
  }

  #carryOut(step: Asking, now: Instant, lag: number): CalendarAnswer {
    switch (step.do) {
      case 'make':
        return { kind: 'event', event: this.#make(step, now, lag).view };
      case 'find':
        return {
          kind: 'found',
          events: this.live()
            .filter(({ stamp, visibleAt }) => stamp === step.event.stamp && visibleAt <= now)
            .map(({ view }) => view),
        };
      case 'look':
        return this.#withEvent(step.id, (event) => ({ kind: 'event', event: event.view }));
      case 'change':
        return this.#withEvent(step.id, (event) => {
          const { at, minutes } = step.to;
          event.view = { ...event.view, at, until: addMinutes(at, minutes) };
          return { kind: 'event', event: event.view };
        });
      case 'cancel':
        return this.#withEvent(step.id, (event) => {
          event.isGone = true;
          return { kind: 'done' };
        });
    }
  }

  /** The same transaction makes one event, however often it is asked. */
  #make({ event }: Extract<Asking, { do: 'make' }>, now: Instant, lag: number): Made {
    const known = this.events.find(({ transactionId }) => transactionId === event.transactionId);
    if (known !== undefined) return known;
    this.#count += 1;
    const { at, minutes } = event.made;
    const joinUrl = event.made.where.kind === 'teams' ? { joinUrl: `https://teams/${this.#count}` } : {};
    const view: EventView = {
      id: `event-${this.#count}`,
      transactionId: event.transactionId,
      at,
      until: addMinutes(at, minutes),
      isCancelled: false,
      isDraft: false,
      isSeries: false,
      attendees: [],
      ...joinUrl,
    };
    const made: Made = {
      stamp: event.stamp,
      transactionId: event.transactionId,
      view,
      visibleAt: addMinutes(now, lag),
      isGone: false,
    };
    this.events.push(made);
    return made;
  }

  #withEvent(id: string, use: (event: Made) => CalendarAnswer): CalendarAnswer {
    const event = this.events.find(({ view, isGone }) => view.id === id && !isGone);
    return event === undefined ? { kind: 'absent' } : use(event);
  }
}
