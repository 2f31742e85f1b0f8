import type { Mail } from '../messages/mails.ts';
import type { Mailbox } from '../state/mailbox.ts';
import { makeChangeKey, makeItemId } from '../state/make-id.ts';
import type { Tenant } from '../state/tenant.ts';
import type { Person, StoredAttendee, StoredEvent } from './stored-event.ts';

/** Brings a meeting to the people in it, as Exchange does when its organiser saves it. */
export function inviteAll(tenant: Tenant, event: StoredEvent): void {
  event.invited = true;
  invite(tenant, event, event.attendees);
}

export function invite(tenant: Tenant, event: StoredEvent, attendees: readonly StoredAttendee[]): void {
  for (const { person } of attendees) {
    mail(tenant, event, person, 'invitation');
    const mailbox = tenant.findMailbox(person.address);
    if (mailbox === undefined || mailbox.address === event.organizer.address) continue;
    const copy = copyFor(tenant, event, mailbox);
    mailbox.events.set(copy.immutableId, copy);
    tenant.touch(mailbox, copy, 'created');
  }
}

/** Tells the people of a meeting what has become of it; their copies follow. */
export function updateAll(tenant: Tenant, event: StoredEvent, attendees: readonly StoredAttendee[]): void {
  for (const { person } of attendees) {
    mail(tenant, event, person, 'update');
    changeCopy(tenant, event, person, (copy) => {
      const { start, end, startZone, endZone, subject, body, location, attendees: all, online } = event;
      const moved = copy.start !== start || copy.end !== end;
      Object.assign(copy, { start, end, startZone, endZone, subject, body, location, online: { ...online } });
      copy.attendees = all.map((each) => ({ ...each }));
      if (moved) copy.response = { response: 'notResponded', at: 'reset' };
    });
  }
}

/** The copies stay, marked as cancelled, until their owners remove them. */
export function cancelAll(
  tenant: Tenant,
  event: StoredEvent,
  attendees: readonly StoredAttendee[],
  text = '',
): void {
  for (const { person } of attendees) {
    mail(tenant, event, person, 'cancellation', text);
    changeCopy(tenant, event, person, (copy) => {
      copy.isCancelled = true;
      copy.subject = `Canceled: ${event.subject}`;
      copy.showAs = 'free';
    });
  }
}

/** Changes the copy of one person, where there is one. */
function changeCopy(
  tenant: Tenant,
  event: StoredEvent,
  person: Person,
  change: (copy: StoredEvent) => void,
): void {
  const mailbox = tenant.findMailbox(person.address);
  const copy = mailbox && copyIn(mailbox, event);
  if (mailbox === undefined || copy === undefined || copy === event) return;
  change(copy);
  tenant.touch(mailbox, copy, 'updated');
}

export function copyIn(mailbox: Mailbox, { iCalUId }: Pick<StoredEvent, 'iCalUId'>): StoredEvent | undefined {
  return [...mailbox.events.values()].find(
    (event) => event.iCalUId === iCalUId && event.deletedAt === undefined,
  );
}

/** Whether extended properties travel with it, nobody has established. */
function copyFor(tenant: Tenant, event: StoredEvent, mailbox: Mailbox): StoredEvent {
  // A room by default takes the private flag off and says whose meeting it is:
  // https://learn.microsoft.com/powershell/module/exchangepowershell/set-calendarprocessing
  const isRoom = mailbox.userPurpose === 'room';
  return {
    ...event,
    immutableId: makeItemId('immutable'),
    id: makeItemId('default'),
    changeKey: makeChangeKey(),
    calendar: 'default',
    isOrganizer: false,
    response: { response: 'notResponded', at: 'never' },
    showAs: 'tentative',
    attendees: event.attendees.map((each) => ({ ...each })),
    online: { ...event.online },
    subject: isRoom ? event.organizer.name : event.subject,
    own: isRoom ? { ...event.own, sensitivity: 'normal' } : { ...event.own },
    stamps: tenant.switches.has('invite-stamped', mailbox.id) ? event.stamps : [],
    transactionId: undefined,
    madeFrom: '',
    seenFrom: 0,
  };
}

function mail(tenant: Tenant, event: StoredEvent, to: Person, kind: Mail['kind'], text = ''): void {
  tenant.mails.send({
    at: tenant.clock.now(),
    kind,
    from: event.organizer.address,
    to: to.address,
    subject: event.subject,
    iCalUId: event.iCalUId,
    text,
  });
}
