import type { Attendee, Event, NullableOption } from '@microsoft/microsoft-graph-types';
import type { MailboxCall } from '../http/call.ts';
import type { Prefer } from '../http/prefer.ts';
import { showStamps } from '../query/extended-property.ts';
import { drawInstant, drawTime } from '../state/zones.ts';
import type { Person, Response, StoredAttendee, StoredEvent } from './stored-event.ts';

export const etagOf = (changeKey: string): string => `W/"${changeKey}"`;

export const idOf = (item: { readonly id: string; readonly immutableId: string }, prefer: Prefer): string =>
  prefer.immutableIds ? item.immutableId : item.id;

/** The years 1 and 4501 stand for no time: https://learn.microsoft.com/graph/outlook-calendar-meeting-proposals */
function drawResponse({ response, at }: Response) {
  const time =
    at === 'never' ? '0001-01-01T00:00:00Z' : at === 'reset' ? '4501-01-01T00:00:00Z' : drawInstant(at);
  return { response, time };
}

const drawPerson = ({ name, address }: Person) => ({ emailAddress: { name, address } });

function drawAttendee({ person, type, status, proposed }: StoredAttendee, zone?: string): Attendee {
  const time = proposed && { start: drawTime(proposed.start, zone), end: drawTime(proposed.end, zone) };
  return {
    ...drawPerson(person),
    type,
    status: drawResponse(status),
    ...(time === undefined ? {} : { proposedNewTime: time }),
  };
}

/** An event as GET shows it: https://learn.microsoft.com/graph/api/event-get */
export function drawEvent(event: StoredEvent, call: MailboxCall, expand?: string): object {
  const zone = call.prefer.timeZone ?? 'UTC';
  const customZone = call.tenant.switches.has('custom-zone', call.mailbox.id);
  const shown = expand === undefined ? [] : showStamps(event.stamps, expand);
  const drawn: Event = {
    id: idOf(event, call.prefer),
    changeKey: event.changeKey,
    createdDateTime: drawInstant(event.createdAt),
    lastModifiedDateTime: drawInstant(event.modifiedAt),
    iCalUId: event.iCalUId,
    subject: event.subject,
    body: drawBody(event.body, call.prefer),
    bodyPreview: event.body.text.slice(0, 255),
    start: drawTime(event.start, zone),
    end: drawTime(event.end, zone),
    // github.com/phw198/OutlookGoogleCalendarSync/issues/2148
    originalStartTimeZone: customZone ? 'tzone://Microsoft/Custom' : event.startZone,
    originalEndTimeZone: customZone ? 'tzone://Microsoft/Custom' : event.endZone,
    isAllDay: event.isAllDay,
    isCancelled: event.isCancelled || event.deletedAt !== undefined,
    isDraft: event.isDraft,
    isOrganizer: event.isOrganizer,
    organizer: drawPerson(event.organizer),
    responseStatus: drawResponse(event.response),
    attendees: event.attendees.map((each) => drawAttendee(each, zone)),
    location: { displayName: event.location },
    type: event.type,
    ...(event.master === undefined ? {} : { seriesMasterId: idOf(event.master, call.prefer) }),
    hasAttachments: false,
    ...drawOnline(event),
    ...event.own,
    webLink: `https://outlook.office365.com/owa/?itemid=${encodeURIComponent(event.id)}&exvsurl=1&path=/calendar/item`,
  };
  return {
    '@odata.etag': etagOf(event.changeKey),
    ...drawn,
    showAs: event.showAs,
    // Returned only if it was set: https://learn.microsoft.com/graph/api/resources/event
    ...(event.transactionId === undefined ? {} : { transactionId: event.transactionId }),
    ...(event.type === 'seriesMaster' ? { recurrence: drawRecurrence(event, zone) } : {}),
    ...(shown.length === 0 ? {} : { singleValueExtendedProperties: shown }),
  };
}

export function drawBody({ html, text }: StoredEvent['body'], { bodyAs }: Prefer) {
  return { contentType: bodyAs, content: bodyAs === 'text' ? text : html };
}

function drawOnline({ online }: StoredEvent) {
  const on = online.joinUrl !== undefined;
  return {
    isOnlineMeeting: on,
    onlineMeetingProvider: on ? ('teamsForBusiness' as const) : ('unknown' as const),
    onlineMeeting: (on ? { joinUrl: online.joinUrl } : null) as NullableOption<{ joinUrl: string }>,
    // Deprecated, and always null: https://learn.microsoft.com/graph/api/resources/event
    onlineMeetingUrl: null,
  };
}

function drawRecurrence({ start, occurrences }: StoredEvent, zone: string) {
  const startDate = drawTime(start, zone).dateTime.slice(0, 10);
  return {
    pattern: { type: 'weekly', interval: 1 },
    range: { type: 'numbered', startDate, numberOfOccurrences: occurrences, recurrenceTimeZone: zone },
  };
}
