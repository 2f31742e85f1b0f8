import * as z from 'zod/v4';
import { given } from '../../core/kernel/given.ts';
import { accept, type Result, refuse } from '../../core/kernel/result.ts';
import { readZone } from '../../core/kernel/time.ts';
import { type Topic, topics } from '../../core/notices/notice-rules.ts';
import type { OwnHours } from '../../core/people/person.ts';
import type { NotificationChange } from '../../core/people/wishes.ts';
import type { Refusal } from '../../core/wishes/refusal.ts';
import type { WishOf } from '../../core/wishes/wish.ts';
import { dayInput, isOn, lenient, refuseData } from '../read-data.ts';
import { readClockInput, readDateInput } from '../read-inputs.ts';

/** What a client put there, or nothing; it is read where it is known what it is for. */
const anything = z.unknown().optional();

const switches = z.looseObject({
  change: z.literal('topics'),
  zone: anything,
  'quiet:from': anything,
  'quiet:to': anything,
  'quiet:weekend': anything,
  'quiet:zone': anything,
});

const before = z.looseObject({
  change: z.literal('restore'),
  seen: lenient(z.int()),
  back: anything,
  backFrom: anything,
  backTo: anything,
  backWeekend: anything,
  backZone: anything,
});

/** Reads what a button or the inputs of its card want to see or changed about the notifications. */
export const notificationsData = z
  .discriminatedUnion('change', [
    z.object({ change: z.undefined().optional(), view: lenient(z.enum(['pause', 'off'])) }),
    z.object({ change: z.literal('pause'), until: dayInput('person.bad-pause') }),
    z.object({ change: z.enum(['resume', 'off']) }),
    switches,
    before,
  ])
  .transform((data, context): Omit<WishOf<'person.notifications'>, 'verb'> => {
    switch (data.change) {
      case undefined:
        return given({ view: data.view });
      case 'pause':
        return { change: { kind: data.change, until: data.until } };
      case 'resume':
      case 'off':
        return { change: { kind: data.change } };
      case 'topics': {
        const change = readChoice(data);
        return change.ok ? { change: change.value } : refuseData(context, change.refusal);
      }
      case 'restore':
        return { change: readRestore(data) };
    }
  });

/**
 * Topics and quiet hours stand on one card; a card from before the hours has none. `zone` is that with which the card was
 * drawn; `quiet:zone` was chosen, where there is a choice.
 */
function readChoice(data: z.output<typeof switches>): Result<NotificationChange, Refusal> {
  const wanted = readSwitches(data);
  if (data['quiet:from'] === undefined) return accept({ kind: 'topics', wanted });
  const zone = data['quiet:zone'] ?? data.zone;
  const hours = readHours(data['quiet:from'], data['quiet:to'], data['quiet:weekend'], zone);
  return hours.ok ? accept({ kind: 'topics', wanted, hours: hours.value }) : hours;
}

function readRestore(data: z.output<typeof before>): NotificationChange {
  const back = readDateInput(data.back);
  const hours = readHours(data.backFrom, data.backTo, data.backWeekend, data.backZone);
  return {
    kind: 'restore',
    muted: topics.filter((topic) => data[topic] === false),
    ...given({ seen: data.seen }),
    ...(back.ok ? { pausedUntil: back.value } : {}),
    ...(hours.ok ? { hours: hours.value } : {}),
  };
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
  return accept({ from: from.value, to: to.value, weekend: isOn(weekend), zone: known });
}

/** The switches of a card: `wants:<topic>` is "true" or "false". */
function readSwitches(data: Readonly<Record<string, unknown>>): Readonly<Partial<Record<Topic, boolean>>> {
  const switches = topics.flatMap((topic): [Topic, boolean][] => {
    const value = data[`wants:${topic}`];
    return value === undefined ? [] : [[topic, isOn(value)]];
  });
  return Object.fromEntries(switches);
}
