import { z } from 'zod';
import type { Window } from '../events/window.ts';
import { type Answer, ok } from '../http/answer.ts';
import type { MailboxCall } from '../http/call.ts';
import { parseBody } from '../http/parse-body.ts';
import { GraphRefusal } from '../http/refusal.ts';
import { checkQuery } from '../query/read-query.ts';
import { readTime } from '../state/zones.ts';
import { drawSchedule, errorEntry } from './draw-schedule.ts';

const zoned = z.object({ dateTime: z.string(), timeZone: z.string() }).strict();
const question = z
  .object({
    schedules: z.array(z.string().min(1)).min(1),
    startTime: zoned,
    endTime: zoned,
    availabilityViewInterval: z.number().int().nullable().optional(),
  })
  .strict();
type Question = z.output<typeof question>;

/** https://learn.microsoft.com/graph/api/calendar-getschedule */
export function getSchedule(call: MailboxCall): Answer {
  checkQuery(call.query, []);
  const asked = parseBody(question, call.text, 'getScheduleRequest');
  const interval = judgeInterval(asked);
  const window = { start: readTime(asked.startTime), end: readTime(asked.endTime) };
  judgeWindow(window, asked.schedules.length);
  // Answers need not come in the order of the question.
  const value = asked.schedules.toReversed().map((address) => readOne(call, address, window, interval));
  return ok({
    '@odata.context': `${call.base}/v1.0/$metadata#Collection(microsoft.graph.scheduleInformation)`,
    value,
  });
}

function readOne(call: MailboxCall, address: string, window: Window, interval: number): object {
  const { mailbox, tenant } = call;
  const found = tenant.findMailbox(address);
  // github.com/microsoftgraph/microsoft-graph-docs/issues/11225
  if (found === undefined)
    return errorEntry(
      address,
      '5009',
      `Unable to resolve e-mail address ${address} to an Active Directory object.`,
    );
  const noMailbox = tenant.switches.has('no-mailbox', found.id) || tenant.switches.has('flap', found.id);
  if (found.unreadable || noMailbox)
    return errorEntry(address, '5016', `The mailbox ${address} could not be reached.`);
  // Whether the scope of the application counts here too, nobody has established.
  if (!found.inScope && found !== mailbox && tenant.switches.has('schedule-in-scope', mailbox.id))
    return errorEntry(address, '5008', 'The caller has not been granted access to this mailbox.');
  return drawSchedule(found, address, { window, interval, zone: call.prefer.timeZone ?? 'UTC' });
}

/** github.com/microsoftgraph/microsoft-graph-docs/issues/4494 */
function judgeInterval({ availabilityViewInterval }: Question): number {
  if (availabilityViewInterval === null)
    throw new GraphRefusal(
      500,
      'InternalServerError',
      'Object reference not set to an instance of an object.',
    );
  const interval = availabilityViewInterval ?? 30;
  if (interval >= 5 && interval <= 1_440) return interval;
  throw new GraphRefusal(
    400,
    'ErrorInvalidMergedFreeBusyInterval',
    'The interval of the availability view must be from 5 to 1440 minutes.',
  );
}

/**
 * "Less than 62 days", https://learn.microsoft.com/graph/outlook-get-free-busy-schedule, and twenty schedules, where the
 * servers only refuse a hundred (github.com/microsoftgraph/microsoft-graph-docs/issues/7047): the documented one counts.
 */
function judgeWindow({ start, end }: Window, schedules: number): void {
  if (end <= start)
    throw new GraphRefusal(
      400,
      'ErrorInvalidTimeInterval',
      'The end of the time interval is not after its start.',
    );
  if (end - start >= 62 * 86_400_000)
    throw new GraphRefusal(
      400,
      'ErrorTimeIntervalTooBig',
      'The requested time duration specified for FreeBusyViewOptions.TimeWindow is too long. The allowed limit = 62 days.',
    );
  if (schedules > 20)
    throw new GraphRefusal(
      400,
      'ErrorMailboxDataArrayTooBig',
      'There are too many target users in the request; 20 are allowed.',
    );
}
