import { z } from 'zod';
import { type Answer, empty } from '../http/answer.ts';
import type { MailboxCall } from '../http/call.ts';
import { parseBody } from '../http/parse-body.ts';
import { invalidRequest } from '../http/refusal.ts';
import { checkQuery } from '../query/read-query.ts';
import type { Mailbox } from '../state/mailbox.ts';
import type { Tenant } from '../state/tenant.ts';
import { findEvent, judgeMatch } from './find-event.ts';
import { cancelAll } from './invite.ts';
import type { StoredEvent } from './stored-event.ts';

/** An organiser who deletes a meeting cancels it: https://learn.microsoft.com/graph/api/event-delete */
export function deleteEvent(call: MailboxCall): Answer {
  checkQuery(call.query, []);
  const event = findEvent(call);
  judgeMatch(call, event.changeKey);
  removeEvent(call.tenant, call.mailbox, event);
  return empty(204);
}

const comment = z.object({ comment: z.string().optional(), Comment: z.string().optional() }).strict();

/** https://learn.microsoft.com/graph/api/event-cancel */
export function cancelEvent(call: MailboxCall): Answer {
  checkQuery(call.query, []);
  const event = findEvent(call);
  if (!event.isOrganizer)
    throw invalidRequest("Your request can't be completed. You need to be an organizer to cancel a meeting.");
  if (event.attendees.length === 0)
    throw invalidRequest("Your request can't be completed. Only a meeting with attendees can be cancelled.");
  const said = call.text === '' ? {} : parseBody(comment, call.text, 'event');
  removeEvent(call.tenant, call.mailbox, event, said.comment ?? said.Comment);
  return empty(202);
}

/** Moves an event to Deleted Items; attendees are told when its owner is the organiser. */
export function removeEvent(tenant: Tenant, mailbox: Mailbox, event: StoredEvent, text?: string): void {
  event.deletedAt = tenant.clock.now();
  if (event.isOrganizer && !event.isCancelled) cancelAll(tenant, event, event.attendees, text);
  event.isCancelled = event.isOrganizer || event.isCancelled;
  tenant.touch(mailbox, event, 'deleted');
}
