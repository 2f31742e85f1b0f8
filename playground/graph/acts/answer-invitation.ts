import { randomUUID } from 'node:crypto';
import { copyIn } from '../events/invite.ts';
import type { Answered, Response, StoredAttendee, StoredEvent } from '../events/stored-event.ts';
import { invalidRequest } from '../http/refusal.ts';
import type { Mailbox } from '../state/mailbox.ts';
import type { Tenant } from '../state/tenant.ts';
import { timesOf } from './act-times.ts';
import type { EventAct } from './parse-act.ts';

type Answering = Extract<EventAct, { act: 'accept' | 'tentative' | 'decline' | 'user-propose' }>;

/** An attendee answers; the organiser's copy hears of it. https://learn.microsoft.com/graph/api/event-accept */
export function answerInvitation(
  tenant: Tenant,
  mailbox: Mailbox,
  event: StoredEvent,
  asked: Answering,
): StoredEvent {
  if (event.isOrganizer)
    throw invalidRequest(
      "Your request can't be completed. You can't respond to this meeting because you're the meeting organizer.",
    );
  // https://learn.microsoft.com/graph/outlook-calendar-meeting-proposals
  if (asked.act === 'user-propose' && event.own.allowNewTimeProposals === false)
    throw invalidRequest("Your request can't be completed. The organizer doesn't allow new time proposals.");
  const response: Response = { response: answerOf(asked), at: tenant.clock.now() };
  event.response = response;
  event.showAs = response.response === 'accepted' ? 'busy' : 'tentative';
  tell(
    tenant,
    mailbox,
    event,
    response,
    asked.act === 'user-propose' ? timesOf(mailbox, event, asked) : undefined,
  );
  // What is declined leaves the calendar.
  if (response.response === 'declined') event.deletedAt = tenant.clock.now();
  tenant.touch(mailbox, event, response.response === 'declined' ? 'deleted' : 'updated');
  return event;
}

function answerOf(asked: Answering): Answered {
  if (asked.act === 'accept') return 'accepted';
  if (asked.act === 'decline') return 'declined';
  return asked.act === 'user-propose' && asked.decline ? 'declined' : 'tentativelyAccepted';
}

function tell(
  tenant: Tenant,
  mailbox: Mailbox,
  event: StoredEvent,
  response: Response,
  proposed: StoredAttendee['proposed'],
): void {
  const { address, name } = mailbox;
  const home = tenant.findMailbox(event.organizer.address);
  const original = home && copyIn(home, event);
  if (home === undefined || original === undefined) return;
  // Nobody asked for an answer, so none comes back: https://learn.microsoft.com/graph/api/event-update
  if (original.own.responseRequested === false) return;
  tenant.mails.send({
    at: tenant.clock.now(),
    kind: 'answer',
    from: address,
    to: event.organizer.address,
    subject: `${response.response}: ${event.subject}`,
    iCalUId: event.iCalUId,
    text: '',
  });
  const answer = { status: response, ...(proposed === undefined ? {} : { proposed }) };
  const known = original.attendees.find(({ person }) => person.address === address);
  // github.com/microsoftgraph/microsoft-graph-docs/issues/13898
  if (tenant.switches.has('x500', home.id)) {
    const odd = `/o=ExchangeLabs/ou=Exchange Administrative Group (FYDIBOHF23SPDLT)/cn=Recipients/cn=${randomUUID().replaceAll('-', '')}-${name.toLowerCase().replaceAll(' ', '')}`;
    original.attendees.push({ person: { name, address: odd }, type: 'required', ...answer });
  } else if (known !== undefined) {
    delete known.proposed;
    Object.assign(known, answer);
  }
  tenant.touch(home, original, 'updated');
}
