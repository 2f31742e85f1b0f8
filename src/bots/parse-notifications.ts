import { accept, type Result, refuse } from '../core/kernel/result.ts';
import { type CalendarDate, clockShape, isZone, parseCalendarDate } from '../core/kernel/time.ts';
import { type Topic, topics } from '../core/notices/notice-rules.ts';
import type { OwnHours } from '../core/people/person.ts';
import type { NotificationChange } from '../core/wishes/notification-change.ts';
import type { Refusal } from '../core/wishes/refusal.ts';
import type { Wish } from '../core/wishes/wish.ts';

type Data = Readonly<Record<string, unknown>>;

/** Reads what a button or the inputs of its card want changed about the notifications; nothing of it is to show them. */
export function parseNotifications(data: Data): Result<Wish, Refusal> {
  const verb = 'person.notifications';
  if (data.change === undefined) return accept({ verb });
  const change = readChange(data);
  return change.ok ? accept({ verb, change: change.value }) : change;
}

function readChange(data: Data): Result<NotificationChange, Refusal> {
  switch (data.change) {
    case 'topics':
      return readChoice(data);
    case 'pause': {
      const until = readDate(data.until);
      return until === undefined ? refuse('person.bad-pause') : accept({ kind: 'pause', until });
    }
    case 'resume':
      return accept({ kind: 'resume' });
    case 'restore': {
      const pausedUntil = readDate(data.back);
      const muted = topics.filter((topic) => data[topic] === false);
      const seen = Number.isSafeInteger(data.seen) ? { seen: Number(data.seen) } : {};
      const pause = pausedUntil === undefined ? {} : { pausedUntil };
      const hours = readHours(data.backFrom, data.backTo, data.backWeekend, data.backZone);
      const quiet = hours === undefined ? {} : { hours };
      return accept({ kind: 'restore', muted, ...seen, ...pause, ...quiet });
    }
    default:
      return refuse('wish.malformed');
  }
}

/**
 * Topics and quiet hours stand on one card; a card from before the hours has none. `zone` is that with which the card was
 * drawn; `quiet:zone` was chosen, where there is a choice.
 */
function readChoice(data: Data): Result<NotificationChange, Refusal> {
  const wanted = readSwitches(data);
  if (data['quiet:from'] === undefined) return accept({ kind: 'topics', wanted });
  const zone = data['quiet:zone'] ?? data.zone;
  const hours = readHours(data['quiet:from'], data['quiet:to'], data['quiet:weekend'], zone);
  return hours === undefined ? refuse('person.bad-hours') : accept({ kind: 'topics', wanted, hours });
}

function readHours(from: unknown, to: unknown, weekend: unknown, zone: unknown): OwnHours | undefined {
  if (!isClock(from) || !isClock(to) || typeof zone !== 'string' || !isZone(zone)) return undefined;
  return { from, to, weekend: weekend === true || weekend === 'true', zone };
}

function isClock(raw: unknown): raw is string {
  return typeof raw === 'string' && clockShape.test(raw);
}

/** The switches of a card: `wants:<topic>` is "true" or "false". */
function readSwitches(data: Data): Readonly<Partial<Record<Topic, boolean>>> {
  const switches = topics.flatMap((topic): [Topic, boolean][] => {
    const value = data[`wants:${topic}`];
    return value === undefined ? [] : [[topic, value === true || value === 'true']];
  });
  return Object.fromEntries(switches);
}

function readDate(raw: unknown): CalendarDate | undefined {
  return typeof raw === 'string' ? parseCalendarDate(raw) : undefined;
}
