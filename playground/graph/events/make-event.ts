import type { Mailbox } from '../state/mailbox.ts';
import { makeChangeKey, makeItemId, makeUid } from '../state/make-id.ts';
import type { Tenant } from '../state/tenant.ts';
import { readTime } from '../state/zones.ts';
import type { EventCreation, EventPatch } from './event-body.ts';
import { makeJoinUrl } from './join-link.ts';
import type { Person, StoredAttendee, StoredEvent } from './stored-event.ts';
import { wrapBody } from './wrap-body.ts';

/** A new event of its owner; nobody else knows of it yet. */
export function makeEvent(
  tenant: Tenant,
  mailbox: Mailbox,
  asked: EventCreation,
  madeFrom: string,
): StoredEvent {
  const now = tenant.clock.now();
  const ignored = tenant.switches.has('online-ignored', mailbox.id);
  const online = asked.isOnlineMeeting === true && !ignored;
  return {
    immutableId: makeItemId('immutable'),
    id: makeItemId('default'),
    iCalUId: makeUid(),
    calendar: 'default',
    seq: 0,
    changeKey: makeChangeKey(),
    createdAt: now,
    modifiedAt: now,
    seenFrom: now + Number(tenant.switches.see('lag', mailbox.id) ?? 0),
    deletedAt: undefined,
    organizer: { name: mailbox.name, address: mailbox.address },
    isOrganizer: true,
    response: { response: 'organizer', at: 'never' },
    subject: asked.subject ?? '',
    body: wrapBody(asked.body),
    start: readTime(asked.start),
    end: readTime(asked.end),
    startZone: asked.start.timeZone,
    endZone: asked.end.timeZone,
    isAllDay: asked.isAllDay ?? false,
    isCancelled: false,
    isDraft: false,
    type: 'singleInstance',
    occurrences: 1,
    location: asked.location?.displayName ?? '',
    attendees: (asked.attendees ?? []).map((each) => makeAttendee(tenant, each)),
    stamps: asked.singleValueExtendedProperties ?? [],
    transactionId: asked.transactionId,
    madeFrom,
    online: { joinUrl: online ? makeJoinUrl() : undefined, hidden: undefined },
    own: ownOf(asked, defaults),
    showAs: asked.showAs ?? 'busy',
    invited: false,
  };
}

const defaults: StoredEvent['own'] = {
  sensitivity: 'normal',
  isReminderOn: true,
  reminderMinutesBeforeStart: 15,
  allowNewTimeProposals: true,
  responseRequested: true,
  hideAttendees: false,
  categories: [],
  importance: 'normal',
};

/** What belongs to the owner of a calendar, with what was asked in place of what was. */
export function ownOf(asked: EventPatch, before: StoredEvent['own']): StoredEvent['own'] {
  return Object.fromEntries(
    Object.entries(before).map(([name, value]) => [name, asked[name as keyof StoredEvent['own']] ?? value]),
  );
}

type AskedAttendee = NonNullable<EventPatch['attendees']>[number];

export function makeAttendee(tenant: Tenant, { type, emailAddress }: AskedAttendee): StoredAttendee {
  return { person: resolve(tenant, emailAddress), type, status: { response: 'none', at: 'never' } };
}

/** Name and address as the directory has them; of somebody outside, as they were given. */
export function resolve(
  tenant: Tenant,
  asked: { readonly address: string; readonly name?: string | undefined },
): Person {
  const known = tenant.findMailbox(asked.address);
  if (known !== undefined) return { name: known.name, address: known.address };
  return { name: asked.name ?? asked.address, address: asked.address };
}
