import { spread } from '../events/spread-series.ts';
import type { StoredEvent } from '../events/stored-event.ts';
import type { Window } from '../events/window.ts';
import type { Mailbox } from '../state/mailbox.ts';
import { drawTime } from '../state/zones.ts';

interface Asked {
  readonly window: Window;
  /** Of the availability view, in minutes. */
  readonly interval: number;
  readonly zone: string;
}

/** A mailbox that can't be read has these two keys and no more: github.com/microsoftgraph/microsoft-graph-docs/issues/11225 */
export function errorEntry(scheduleId: string, responseCode: string, message: string): object {
  return { scheduleId, error: { message, responseCode } };
}

/** The default calendar of a mailbox, as others may see it. */
export function drawSchedule(mailbox: Mailbox, scheduleId: string, asked: Asked): object {
  const items = [...mailbox.events.values()]
    .filter(
      ({ calendar, deletedAt, isCancelled }) =>
        calendar === 'default' && deletedAt === undefined && !isCancelled,
    )
    .flatMap(spread)
    .filter(({ start, end }) => start < asked.window.end && end > asked.window.start)
    .toSorted((a, b) => a.start - b.start);
  // More than a thousand entries are refused for this mailbox alone.
  if (items.length > 1_000)
    return errorEntry(scheduleId, '5006', 'The result set contains too many calendar entries.');
  const { workingHours } = mailbox;
  return {
    scheduleId,
    availabilityView: drawView(items, asked),
    scheduleItems: items.map((event) => drawItem(event, asked.zone)),
    ...(workingHours === undefined ? {} : { workingHours }),
  };
}

/** The last four keys are not documented: github.com/microsoftgraph/msgraph-metadata/issues/598 */
function drawItem(event: StoredEvent, zone: string): object {
  const hidden = event.own.sensitivity === 'private' || event.own.sensitivity === 'confidential';
  return {
    isPrivate: hidden,
    status: event.showAs,
    ...(hidden ? {} : { subject: event.subject, location: event.location }),
    start: drawTime(event.start, zone),
    end: drawTime(event.end, zone),
    isMeeting: event.attendees.length > 0,
    isRecurring: event.type !== 'singleInstance',
    isException: false,
    isReminderSet: event.own.isReminderOn ?? false,
  };
}

/** Working elsewhere is 0: github.com/microsoftgraph/microsoft-graph-docs-contrib/issues/8680 */
const digits: Readonly<Record<string, number>> = {
  free: 0,
  workingelsewhere: 0,
  tentative: 1,
  busy: 2,
  oof: 3,
};

function drawView(items: readonly StoredEvent[], { window, interval }: Asked): string {
  const step = interval * 60_000;
  const cells = Math.ceil((window.end - window.start) / step);
  return Array.from({ length: cells }, (_, cell) => {
    const from = window.start + cell * step;
    const within = items.filter(({ start, end }) => start < from + step && end > from);
    return Math.max(0, ...within.map(({ showAs }) => digits[showAs.toLowerCase()] ?? 2));
  }).join('');
}
