import { removeEvent } from '../events/end-event.ts';
import { eventBy } from '../events/find-event.ts';
import { copyIn, updateAll } from '../events/invite.ts';
import type { StoredEvent } from '../events/stored-event.ts';
import { resetAnswers } from '../events/update-event.ts';
import { itemNotFound } from '../http/refusal.ts';
import type { Mailbox } from '../state/mailbox.ts';
import { makeChangeKey, makeItemId, makeUid } from '../state/make-id.ts';
import type { Tenant } from '../state/tenant.ts';
import { timesOf } from './act-times.ts';
import { answerInvitation } from './answer-invitation.ts';
import { forward } from './forward.ts';
import type { EventAct } from './parse-act.ts';

const outside = 400 * 86_400_000;

export function actOnEvent(tenant: Tenant, mailbox: Mailbox, asked: EventAct): StoredEvent {
  const event = findOwn(tenant, mailbox, asked.event);
  const told = (): StoredEvent => {
    tenant.touch(mailbox, event, 'updated');
    return event;
  };
  switch (asked.act) {
    case 'user-move':
      return move(tenant, mailbox, event, timesOf(mailbox, event, asked));
    case 'move-out':
      return move(tenant, mailbox, event, { start: event.start + outside, end: event.end + outside });
    case 'user-hold':
      Object.assign(event, timesOf(mailbox, event, asked), { isDraft: true });
      return told();
    case 'user-send-update':
      event.isDraft = false;
      return move(tenant, mailbox, event, event);
    case 'user-delete':
    case 'user-cancel':
      removeEvent(tenant, mailbox, event);
      return event;
    case 'user-recalendar':
      event.calendar = event.calendar === 'default' ? 'another' : 'default';
      event.id = makeItemId('default');
      return told();
    case 'user-copy':
      return copy(tenant, mailbox, event);
    case 'user-series':
      Object.assign(event, { type: 'seriesMaster', occurrences: 4 });
      return told();
    case 'user-subject':
      event.subject = asked.subject;
      return told();
    case 'accept':
    case 'tentative':
    case 'decline':
    case 'user-propose':
      return answerInvitation(tenant, mailbox, event, asked);
    case 'forwarded':
      return forward(tenant, mailbox, event, asked.to);
    default:
      return asked satisfies never;
  }
}

/** A person may be given any id of a meeting, also the organiser's: it is their own copy that they act on. */
function findOwn(tenant: Tenant, mailbox: Mailbox, id: string): StoredEvent {
  const own = eventBy(mailbox, id);
  const elsewhere = [...tenant.mailboxes.values()].flatMap((other) => eventBy(other, id) ?? []);
  const found = own ?? elsewhere.flatMap((event) => copyIn(mailbox, event) ?? [])[0];
  if (found === undefined || found.deletedAt !== undefined) throw itemNotFound();
  return found;
}

/** Dragged by its organiser: everybody is told and answers anew. By somebody else: only their own copy. */
function move(
  tenant: Tenant,
  mailbox: Mailbox,
  event: StoredEvent,
  times: Pick<StoredEvent, 'start' | 'end'>,
): StoredEvent {
  event.start = times.start;
  event.end = times.end;
  if (event.isOrganizer) {
    resetAnswers(event);
    updateAll(tenant, event, event.attendees);
  }
  tenant.touch(mailbox, event, 'updated');
  return event;
}

/** Whether the extended properties come along, nobody has established; nobody is invited again. */
function copy(tenant: Tenant, mailbox: Mailbox, event: StoredEvent): StoredEvent {
  const made: StoredEvent = {
    ...event,
    immutableId: makeItemId('immutable'),
    id: makeItemId('default'),
    iCalUId: makeUid(),
    changeKey: makeChangeKey(),
    attendees: [],
    transactionId: undefined,
    madeFrom: '',
    online: { ...event.online },
    own: { ...event.own },
    stamps: tenant.switches.has('copy-unstamped', mailbox.id) ? [] : event.stamps,
  };
  mailbox.events.set(made.immutableId, made);
  tenant.touch(mailbox, made, 'created');
  return made;
}
