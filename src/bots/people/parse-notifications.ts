import { accept, type Result, refuse } from '../../core/kernel/result.ts';
import { readZone } from '../../core/kernel/time.ts';
import { type Topic, topics } from '../../core/notices/notice-rules.ts';
import type { OwnHours } from '../../core/people/person.ts';
import type { NotificationChange } from '../../core/people/wishes.ts';
import type { Refusal } from '../../core/wishes/refusal.ts';
import type { Wish } from '../../core/wishes/wish.ts';
import { readClockInput, readDateInput } from '../read-inputs.ts';

type Data = Readonly<Record<string, unknown>>;

/** Reads what a button or the inputs of its card want changed about the notifications; nothing of it is to show them. */
export function parseNotifications(data: Data): Result<Wish, Refusal> {
  const verb = 'person.notifications';
  const { view } = data;
  if (data.change === undefined)
    return accept({ verb, ...(view === 'pause' || view === 'off' ? { view } : {}) });
  const change = readChange(data);
  return change.ok ? accept({ verb, change: change.value }) : change;
}

function readChange(data: Data): Result<NotificationChange, Refusal> {
  switch (data.change) {
    case 'topics':
      return readChoice(data);
    case 'pause': {
      const until = readDateInput(data.until);
      if (until.ok) return accept({ kind: 'pause', until: until.value });
      return refuse(until.refusal === 'unclear' ? 'wish.unclear-date' : 'person.bad-pause');
    }
    case 'resume':
    case 'off':
      return accept({ kind: data.change });
    case 'restore': {
      const back = readDateInput(data.back);
      const muted = topics.filter((topic) => data[topic] === false);
      const seen = Number.isSafeInteger(data.seen) ? { seen: Number(data.seen) } : {};
      const pause = back.ok ? { pausedUntil: back.value } : {};
      const hours = readHours(data.backFrom, data.backTo, data.backWeekend, data.backZone);
      const quiet = hours.ok ? { hours: hours.value } : {};
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
  return hours.ok ? accept({ kind: 'topics', wanted, hours: hours.value }) : hours;
}

function readHours(
  rawFrom: unknown,
  rawTo: unknown,
  weekend: unknown,
  zone: unknown,
): Result<OwnHours, Refusal> {
  const [from, to] = [readClockInput(rawFrom), readClockInput(rawTo)];
  const unclear = [from, to].some((clock) => !clock.ok && clock.refusal === 'unclear');
  if (unclear) return refuse('wish.unclear-clock');
  const known = typeof zone === 'string' ? readZone(zone) : undefined;
  if (!from.ok || !to.ok || known === undefined) return refuse('person.bad-hours');
  return accept({
    from: from.value,
    to: to.value,
    weekend: weekend === true || weekend === 'true',
    zone: known,
  });
}

/** The switches of a card: `wants:<topic>` is "true" or "false". */
function readSwitches(data: Data): Readonly<Partial<Record<Topic, boolean>>> {
  const switches = topics.flatMap((topic): [Topic, boolean][] => {
    const value = data[`wants:${topic}`];
    return value === undefined ? [] : [[topic, value === true || value === 'true']];
  });
  return Object.fromEntries(switches);
}
