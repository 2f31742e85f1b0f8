import { z } from 'zod';
import type { BusyAnswer, Stretch } from '../../core/appointments/calendars.ts';
import type { BusyItem, BusyStatus, Reading, UnreadReason } from '../../core/appointments/reading.ts';
import type { EntraId } from '../../core/kernel/id.ts';
import { addMinutes, type Instant } from '../../core/kernel/time.ts';
import type { AskGraph } from './ask-graph.ts';
import { judge, toUnavailable } from './judge-told.ts';
import { parseHours } from './parse-hours.ts';
import { zonedTime } from './parse-time.ts';

/** https://learn.microsoft.com/graph/outlook-get-free-busy-schedule: "less than 62 days", and twenty schedules. */
const longest = 42 * 24 * 60;
const most = 20;

/** Of an entry nothing is read but when it is and what it does to the time: its subject and place end here. */
const item = z.object({ status: z.string(), start: zonedTime, end: zonedTime });
const entry = z.object({
  scheduleId: z.string(),
  // What can't be read of one calendar leaves the others as they are.
  scheduleItems: z.array(item).nullish().catch(null),
  workingHours: z.unknown(),
  error: z.object({ responseCode: z.unknown() }).nullish(),
});
const answer = z.object({ value: z.array(entry) });
type Entry = z.output<typeof entry>;

/** Asks for the free/busy of people, in as many questions as it takes. Where one is not answered, none counts. */
export async function readBusy(
  ask: AskGraph,
  now: () => Instant,
  mentor: EntraId,
  addresses: readonly string[],
  window: Stretch,
): Promise<BusyAnswer> {
  const readings = new Map<string, Reading>();
  for (const group of split([...new Set(addresses)])) {
    for (const part of cut(window)) {
      const told = await ask({
        operation: 'schedule.get',
        method: 'POST',
        path: `/users/${encodeURIComponent(mentor)}/calendar/getSchedule`,
        mailbox: mentor,
        body: composeQuestion(group, part),
      });
      const judged = judge(told, 'read', now());
      if (judged.kind !== 'body') return toUnavailable(judged);
      const parsed = answer.safeParse(judged.json);
      if (!parsed.success) return { kind: 'later' };
      for (const address of group)
        readings.set(address, join(readings.get(address), readOne(parsed.data.value, address, now()), part));
    }
  }
  return { kind: 'read', readings };
}

function split(addresses: readonly string[]): readonly (readonly string[])[] {
  const groups = Math.ceil(addresses.length / most);
  return Array.from({ length: groups }, (_, group) => addresses.slice(group * most, (group + 1) * most));
}

function cut({ from, until }: Stretch): readonly Stretch[] {
  const parts: Stretch[] = [];
  for (let at = from; at < until; at = addMinutes(at, longest)) {
    const end = addMinutes(at, longest);
    parts.push({ from: at, until: end < until ? end : until });
  }
  return parts;
}

function composeQuestion(schedules: readonly string[], { from, until }: Stretch): string {
  const say = (at: Instant) => ({ dateTime: new Date(at).toISOString().slice(0, 19), timeZone: 'UTC' });
  // The view is not read, since it hides what it does not know: the longest step makes it short.
  return JSON.stringify({
    schedules,
    startTime: say(from),
    endTime: say(until),
    availabilityViewInterval: 1440,
  });
}

/** By the address, not by the place in the list: answers need not come in the order of the question. */
function readOne(entries: readonly Entry[], address: string, now: Instant): Reading {
  const found = entries.find(({ scheduleId }) => scheduleId.toLowerCase() === address.toLowerCase());
  // An entry with an error lacks the rest: github.com/microsoftgraph/microsoft-graph-docs/issues/11225
  if (found === undefined || found.error)
    return { state: 'unknown', reason: reasonOf(found?.error?.responseCode) };
  if (!found.scheduleItems) return { state: 'unknown', reason: 'failed' };
  const items = found.scheduleItems.map(
    ({ end, start, status }): BusyItem => ({ from: start, until: end, status: readStatus(status) }),
  );
  const hours = parseHours(found.workingHours, now);
  return { state: 'read', items, ...(hours === undefined ? {} : { hours }) };
}

/** Numbers and names of https://learn.microsoft.com/exchange/client-developer/web-service-reference/responsecode */
function reasonOf(code: unknown): UnreadReason {
  if (/^(5009|ErrorMailRecipientNotFound)$/.test(String(code))) return 'no-mailbox';
  return /^(5008|ErrorNoFreeBusyAccess)$/.test(String(code)) ? 'not-permitted' : 'failed';
}

const statuses: Readonly<Record<string, BusyStatus>> = {
  free: 'free',
  tentative: 'tentative',
  busy: 'busy',
  oof: 'away',
  // It says where, not that there is no time.
  workingelsewhere: 'free',
};

function readStatus(raw: string): BusyStatus {
  const word = raw.toLowerCase();
  return (Object.hasOwn(statuses, word) ? statuses[word] : undefined) ?? 'unclear';
}

/** Of one person in two windows: unknown in one is unknown. What began in an earlier window was told there. */
function join(before: Reading | undefined, after: Reading, { from }: Stretch): Reading {
  if (before === undefined || before.state === 'unknown') return before ?? after;
  if (after.state === 'unknown') return after;
  const more = after.items.filter((each) => each.from >= from);
  return { ...after, ...before, items: [...before.items, ...more] };
}
