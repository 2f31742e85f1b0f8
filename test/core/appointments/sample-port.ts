import type { CalendarAnswer } from '../../../src/core/appointments/calendar-answer.ts';
import type {
  BusyAnswer,
  Calendars,
  EventChange,
  EventRequest,
} from '../../../src/core/appointments/calendars.ts';
import type { EventView } from '../../../src/core/appointments/event-view.ts';
import type { BusyItem, Reading } from '../../../src/core/appointments/reading.ts';
import { addMinutes, type Instant } from '../../../src/core/kernel/time.ts';

/** What goes wrong with one request: the line is cut before it arrives or after it was carried out, or it is throttled. */
export type Trouble = 'none' | 'cut-before' | 'cut-after' | 'throttled';

interface Kept {
  readonly stamp: string;
  view: EventView;
  isGone: boolean;
}

const nobody = () => Promise.reject(new Error('not asked in this test'));

/** The port to one mentor's calendar, with everything that goes wrong between us. */
export class SamplePort implements Calendars {
  readonly events: Kept[] = [];
  /** How often each request was made. */
  readonly asked: string[] = [];
  busy: BusyItem[] = [];
  trouble: () => Trouble = () => 'none';

  live(): readonly EventView[] {
    return this.events.filter(({ isGone }) => !isGone).map(({ view }) => view);
  }

  readBusy: Calendars['readBusy'] = async (_, addresses) => {
    this.asked.push('readBusy');
    if (this.trouble() !== 'none') return { kind: 'later' };
    const items = [
      ...this.busy,
      ...this.live().map(({ at, until }): BusyItem => ({ from: at, until, status: 'busy' })),
    ];
    const reading: Reading = { state: 'read', items };
    return { kind: 'read', readings: new Map(addresses.map((each) => [each, reading])) } satisfies BusyAnswer;
  };

  compose = (request: EventRequest): string => JSON.stringify(request);

  make: Calendars['make'] = (_, bytes) =>
    this.#ask('make', () => {
      const { transactionId, stamp, at, minutes, where } = JSON.parse(bytes) as EventRequest;
      const known = this.events.find(({ view }) => view.transactionId === transactionId);
      if (known !== undefined) return { kind: 'event', event: known.view };
      const view: EventView = {
        ...{ id: `event-${this.events.length + 1}`, transactionId, at, until: addMinutes(at, minutes) },
        ...{ isCancelled: false, isDraft: false, isSeries: false, attendees: [] },
        ...(where.kind === 'teams' ? { joinUrl: `https://teams.example/${stamp}` } : {}),
      };
      this.events.push({ stamp, view, isGone: false });
      return { kind: 'event', event: view };
    });

  find: Calendars['find'] = (_, stamp) =>
    this.#ask('find', () => ({
      kind: 'found',
      events: this.events.filter((each) => each.stamp === stamp && !each.isGone).map(({ view }) => view),
    }));

  look: Calendars['look'] = (_, id) =>
    this.#ask('look', () => this.#with(id, ({ view }) => ({ kind: 'event', event: view })));

  change: Calendars['change'] = (_, id, { when }: EventChange) =>
    this.#ask('change', () =>
      this.#with(id, (kept) => {
        if (when !== undefined)
          kept.view = { ...kept.view, at: when.at, until: addMinutes(when.at, when.minutes) };
        return { kind: 'event', event: kept.view };
      }),
    );

  cancel: Calendars['cancel'] = (_, id) =>
    this.#ask('cancel', () =>
      this.#with(id, (kept) => {
        kept.isGone = true;
        return { kind: 'done' };
      }),
    );

  /** Somebody drags the newest event in Outlook. */
  drag(to: Instant): void {
    const kept = this.events.findLast(({ isGone }) => !isGone);
    if (kept !== undefined)
      kept.view = { ...kept.view, at: to, until: addMinutes(to, (kept.view.until - kept.view.at) / 60_000) };
  }

  readHours = nobody;
  follow = nobody;
  subscribe = nobody;
  listSubscriptions = nobody;
  renew = nobody;
  unsubscribe = nobody;
  reach = nobody;

  async #ask(name: string, carryOut: () => CalendarAnswer): Promise<CalendarAnswer> {
    this.asked.push(name);
    const trouble = this.trouble();
    if (trouble === 'cut-before') return { kind: 'unknown' };
    if (trouble === 'throttled') return { kind: 'later', afterMs: 10_000 };
    const answer = carryOut();
    return trouble === 'cut-after' ? { kind: 'unknown' } : answer;
  }

  #with(id: string, use: (kept: Kept) => CalendarAnswer): CalendarAnswer {
    const kept = this.events.find(({ view, isGone }) => view.id === id && !isGone);
    return kept === undefined ? { kind: 'absent' } : use(kept);
  }
}
