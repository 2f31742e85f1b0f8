import { z } from 'zod';
import { readJson } from '../http/call.ts';
import { parseBody } from '../http/parse-body.ts';
import { GraphRefusal, invalidRequest } from '../http/refusal.ts';
import { checkStamps } from '../query/extended-property.ts';
import { readTime } from '../state/zones.ts';

/** What may be said of an event; the rest of its properties is read-only or not ours. */
const zoned = z.object({ dateTime: z.string(), timeZone: z.string() }).strict();
const emailAddress = z.object({ address: z.string().min(1), name: z.string().optional() }).strict();
const attendee = z
  .object({ type: z.enum(['required', 'optional', 'resource']).default('required'), emailAddress })
  .strict();

const own = {
  sensitivity: z.enum(['normal', 'personal', 'private', 'confidential']).optional(),
  isReminderOn: z.boolean().optional(),
  reminderMinutesBeforeStart: z.number().int().optional(),
  allowNewTimeProposals: z.boolean().optional(),
  responseRequested: z.boolean().optional(),
  hideAttendees: z.boolean().optional(),
  categories: z.array(z.string()).optional(),
  importance: z.enum(['low', 'normal', 'high']).optional(),
};

const patch = z
  .object({
    ...own,
    subject: z.string().optional(),
    body: z
      .object({ contentType: z.enum(['text', 'html', 'HTML', 'Text']).default('text'), content: z.string() })
      .strict()
      .optional(),
    start: zoned.optional(),
    end: zoned.optional(),
    isAllDay: z.boolean().optional(),
    showAs: z.enum(['free', 'tentative', 'busy', 'oof', 'workingElsewhere', 'unknown']).optional(),
    location: z.object({ displayName: z.string() }).strict().optional(),
    // 500 at most: https://learn.microsoft.com/graph/api/user-post-events
    attendees: z.array(attendee).max(500).optional(),
    isOnlineMeeting: z.boolean().optional(),
    onlineMeetingProvider: z
      .enum(['unknown', 'teamsForBusiness', 'skypeForBusiness', 'skypeForConsumer'])
      .optional(),
    singleValueExtendedProperties: z
      .array(z.object({ id: z.string(), value: z.string() }).strict())
      .optional(),
  })
  .strict();
const creation = patch
  .extend({ start: zoned, end: zoned, transactionId: z.string().min(1).optional() })
  .strict();

/** Only Graph writes these; `transactionId` can't be changed: https://learn.microsoft.com/graph/api/resources/event */
const readOnly = [
  'id',
  'changeKey',
  'iCalUId',
  'isOrganizer',
  'isCancelled',
  'isDraft',
  'type',
  'webLink',
  'onlineMeeting',
  'onlineMeetingUrl',
  'organizer',
  'responseStatus',
  'createdDateTime',
  'lastModifiedDateTime',
  'originalStartTimeZone',
  'originalEndTimeZone',
  'bodyPreview',
  'seriesMasterId',
  'hasAttachments',
];

export type EventPatch = z.output<typeof patch>;
export type EventCreation = z.output<typeof creation>;

export function parseCreation(text: string): EventCreation {
  const asked = parseBody(creation, checkReadOnly(text, readOnly), 'event');
  judgeTimes(asked);
  return {
    ...asked,
    singleValueExtendedProperties: [...checkStamps(asked.singleValueExtendedProperties ?? [])],
  };
}

export function parsePatch(text: string): EventPatch {
  const asked = parseBody(patch, checkReadOnly(text, [...readOnly, 'transactionId']), 'event');
  checkStamps(asked.singleValueExtendedProperties ?? []);
  for (const time of [asked.start, asked.end]) if (time !== undefined) readTime(time);
  return asked;
}

/** https://learn.microsoft.com/exchange/client-developer/web-service-reference/responsecode */
export function judgeOrder(start: number, end: number): void {
  if (end >= start) return;
  throw new GraphRefusal(
    400,
    'ErrorCalendarEndDateIsEarlierThanStartDate',
    'EndDate is earlier than StartDate',
  );
}

function judgeTimes({ start, end, isAllDay }: EventCreation): void {
  judgeOrder(readTime(start), readTime(end));
  const midnight = [start, end].every(({ dateTime }) => /T00:00(:00(\.0+)?)?$/.test(dateTime));
  if (isAllDay === true && !midnight)
    throw invalidRequest('The Event.Start property for an all-day event needs to be set to midnight.');
}

function checkReadOnly(text: string, names: readonly string[]): string {
  const read = readJson(text);
  const wrong = typeof read === 'object' && read !== null ? names.find((name) => name in read) : undefined;
  if (wrong === undefined) return text;
  throw new GraphRefusal(400, 'ErrorInvalidPropertySet', `Set action is invalid for property '${wrong}'.`);
}
