import { type Answer, ok } from '../http/answer.ts';
import type { MailboxCall } from '../http/call.ts';
import { GraphRefusal, invalidRequest } from '../http/refusal.ts';
import { checkQuery } from '../query/read-query.ts';
import { readTime } from '../state/zones.ts';
import { drawEvent } from './draw-event.ts';
import { type EventPatch, judgeOrder, parsePatch } from './event-body.ts';
import { findEvent, judgeMatch } from './find-event.ts';
import { cancelAll, invite, updateAll } from './invite.ts';
import { changeLink } from './join-link.ts';
import { makeAttendee, ownOf } from './make-event.ts';
import type { StoredAttendee, StoredEvent } from './stored-event.ts';
import { wrapBody } from './wrap-body.ts';

/** https://learn.microsoft.com/graph/api/event-update */
export function updateEvent(call: MailboxCall): Answer {
  checkQuery(call.query, []);
  const event = findEvent(call);
  const asked = parsePatch(call.text);
  judgeMatch(call, event.changeKey);
  // The words of Exchange for a series that is written to as if it were one meeting.
  if (event.type !== 'singleInstance' && (asked.start !== undefined || asked.end !== undefined))
    throw new GraphRefusal(
      400,
      'ErrorOccurrenceCrossingBoundary',
      'Modified occurrence is crossing or overlapping adjacent occurrence.',
    );
  if (!event.isOrganizer && asked.attendees !== undefined)
    throw invalidRequest('Only the organizer of a meeting can change its attendees.');
  const times = timesOf(event, asked);
  judgeOrder(times.start, times.end);
  changeLink(call, event, asked);
  applyPatch(call, event, asked, times);
  call.tenant.touch(call.mailbox, event, 'updated');
  return ok(drawEvent(event, call));
}

function timesOf(event: StoredEvent, { start, end }: EventPatch): Pick<StoredEvent, 'start' | 'end'> {
  return {
    start: start === undefined ? event.start : readTime(start),
    end: end === undefined ? event.end : readTime(end),
  };
}

function applyPatch(
  call: MailboxCall,
  event: StoredEvent,
  asked: EventPatch,
  times: Pick<StoredEvent, 'start' | 'end'>,
): void {
  const moved = times.start !== event.start || times.end !== event.end;
  Object.assign(event, times);
  event.startZone = asked.start?.timeZone ?? event.startZone;
  event.endZone = asked.end?.timeZone ?? event.endZone;
  event.subject = asked.subject ?? event.subject;
  event.body = asked.body === undefined ? event.body : wrapBody(asked.body);
  event.location = asked.location?.displayName ?? event.location;
  event.isAllDay = asked.isAllDay ?? event.isAllDay;
  event.showAs = asked.showAs ?? event.showAs;
  event.stamps = asked.singleValueExtendedProperties ?? event.stamps;
  event.own = ownOf(asked, event.own);
  // Somebody else's meeting: only their own copy changes.
  if (event.isOrganizer) tellAttendees(call, event, asked, moved);
}

/** Only attendees changed: only they are mailed. Anything else: all are, and a new time takes their answers away. */
function tellAttendees(call: MailboxCall, event: StoredEvent, asked: EventPatch, moved: boolean): void {
  const { tenant } = call;
  const before = event.attendees;
  const after = asked.attendees?.map((each) => makeAttendee(tenant, each)) ?? before;
  const isIn = (list: readonly StoredAttendee[], { person }: StoredAttendee) =>
    list.find((other) => other.person.address.toLowerCase() === person.address.toLowerCase());
  event.attendees = after.map((each) => isIn(before, each) ?? each);
  if (moved) resetAnswers(event);
  cancelAll(
    tenant,
    event,
    before.filter((each) => isIn(after, each) === undefined),
  );
  const others = Object.keys(asked).some((name) => name !== 'attendees');
  if (others)
    updateAll(
      tenant,
      event,
      event.attendees.filter((each) => isIn(before, each) !== undefined),
    );
  invite(
    tenant,
    event,
    event.attendees.filter((each) => isIn(before, each) === undefined),
  );
}

/** https://learn.microsoft.com/graph/outlook-calendar-meeting-proposals */
export function resetAnswers(event: StoredEvent): void {
  for (const attendee of event.attendees) {
    attendee.status = { response: 'notResponded', at: 'reset' };
    delete attendee.proposed;
  }
}
