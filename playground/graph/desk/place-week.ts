import { addDays, type CalendarDate } from '../../../src/core/kernel/time.ts';
import { liveEvents } from '../events/read-events.ts';
import { spread } from '../events/spread-series.ts';
import type { StoredEvent } from '../events/stored-event.ts';
import { type DeskView, fieldTime } from './desk-view.ts';

/** An event on one day of the week, in quarters of an hour since midnight on the clock of the mailbox. */
export interface Placed {
  readonly event: StoredEvent;
  readonly from: number;
  readonly to: number;
  /** Which of how many that stand beside each other. */
  readonly lane: number;
  readonly lanes: number;
}

export interface WeekDay {
  readonly date: CalendarDate;
  readonly placed: readonly Placed[];
}

export interface Week {
  readonly days: readonly WeekDay[];
  /** The hours that are drawn. What goes on through the night is cut off there. */
  readonly hours: { readonly from: number; readonly to: number };
}

type Span = Omit<Placed, 'lane' | 'lanes'>;

/** Where everything of the week stands. Summer time changes nothing: a day has the hours of a wall clock. */
export function placeWeek(view: DeskView): Week {
  const events = liveEvents(view).flatMap(spread);
  const days = Array.from({ length: 7 }, (_, day) => addDays(view.monday, day)).map((date) => ({
    date,
    spans: events.flatMap((event) => spanOn(view, event, date) ?? []),
  }));
  return {
    days: days.map(({ date, spans }) => ({ date, placed: layOut(spans) })),
    hours: hoursOf(days.flatMap(({ spans }) => spans)),
  };
}

function spanOn(view: DeskView, event: StoredEvent, date: CalendarDate): Span | undefined {
  const [start, end] = [fieldTime(view, event.start), fieldTime(view, event.end)];
  const next = addDays(date, 1);
  if (start >= `${next}T00:00` || end <= `${date}T00:00`) return undefined;
  const from = start < date ? 0 : Math.floor(quartersOf(start));
  const to = end >= `${next}T00:00` ? 96 : Math.ceil(quartersOf(end));
  return { event, from, to: Math.max(to, from + 1) };
}

function quartersOf(wall: string): number {
  return (Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16))) / 15;
}

/** At least the working day, and all that has its beginning and its end on one day. */
function hoursOf(spans: readonly Span[]): Week['hours'] {
  const within = spans.filter(({ from, to }) => from > 0 && to < 96);
  return {
    from: Math.min(8, ...within.map(({ from }) => Math.floor(from / 4))),
    to: Math.max(19, ...within.map(({ to }) => Math.ceil(to / 4))),
  };
}

/** What overlaps stands side by side; what is alone has the day's width for itself. */
function layOut(spans: readonly Span[]): readonly Placed[] {
  const clusters: (Span & { lane: number })[][] = [];
  let until = 0;
  for (const span of spans.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (span.from >= until || clusters.length === 0) clusters.push([]);
    const cluster = clusters.at(-1) ?? [];
    const busy = cluster.filter(({ to }) => to > span.from).map(({ lane }) => lane);
    const lane = busy.findIndex((_, index) => !busy.includes(index));
    cluster.push({ ...span, lane: lane === -1 ? busy.length : lane });
    until = Math.max(until, span.to);
  }
  return clusters.flatMap((cluster) => {
    const lanes = 1 + Math.max(...cluster.map(({ lane }) => lane));
    return cluster.map((each) => ({ ...each, lanes }));
  });
}
