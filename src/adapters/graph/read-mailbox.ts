import { z } from 'zod';
import type { HoursAnswer, Reach } from '../../core/appointments/calendars.ts';
import type { EntraId } from '../../core/kernel/id.ts';
import { addMinutes, type Instant } from '../../core/kernel/time.ts';
import type { AskGraph } from './ask-graph.ts';
import { judge, toUnavailable } from './judge-told.ts';
import { parseHours } from './parse-hours.ts';

const settings = z.object({ userPurpose: z.string().nullish(), workingHours: z.unknown() });

/** https://learn.microsoft.com/graph/api/user-get-mailboxsettings */
export async function readHours(ask: AskGraph, now: () => Instant, mailbox: EntraId): Promise<HoursAnswer> {
  const judged = judge(await ask(settingsOf(mailbox)), 'read', now());
  if (judged.kind !== 'body') return toUnavailable(judged);
  const parsed = settings.safeParse(judged.json);
  if (!parsed.success) return { kind: 'later' };
  const hours = parseHours(parsed.data.workingHours, now());
  // A linked mailbox is of somebody whose account is elsewhere.
  const isOfPerson = /^(user|linked)$/i.test(parsed.data.userPurpose ?? 'user');
  return { kind: 'settings', isOfPerson, ...(hours === undefined ? {} : { hours }) };
}

/** Asks for both parts, since each has a role of its own: of one that is closed, the other may stand open. */
export async function reach(ask: AskGraph, now: () => Instant, mailbox: EntraId): Promise<Reach> {
  const [first, second] = await Promise.all([ask(settingsOf(mailbox)), ask(calendarOf(mailbox, now()))]);
  const read = (told: typeof first) => {
    const judged = judge(told, 'read', now());
    return judged.kind === 'body' ? ({ kind: 'open' } as const) : toUnavailable(judged);
  };
  return { settings: read(first), calendar: read(second) };
}

function settingsOf(mailbox: EntraId) {
  const path = `/users/${encodeURIComponent(mailbox)}/mailboxSettings`;
  return { operation: 'settings.get', method: 'GET', path, mailbox } as const;
}

/** The id of one event of today, at most. */
function calendarOf(mailbox: EntraId, now: Instant) {
  const query = new URLSearchParams({
    startDateTime: new Date(now).toISOString(),
    endDateTime: new Date(addMinutes(now, 60)).toISOString(),
    $select: 'id',
    $top: '1',
  });
  const path = `/users/${encodeURIComponent(mailbox)}/calendarView?${query}`;
  return { operation: 'view.list', method: 'GET', path, mailbox } as const;
}
