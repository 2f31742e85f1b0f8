import type { MailboxCall } from '../http/call.ts';
import { itemNotFound, staleChangeKey } from '../http/refusal.ts';
import type { Mailbox } from '../state/mailbox.ts';
import { etagOf } from './draw-event.ts';
import type { StoredEvent } from './stored-event.ts';

/** By either id, to the letter; by the id of the meeting too, for people, who do not see ids. */
export function eventBy(mailbox: Mailbox, id: string): StoredEvent | undefined {
  return (
    mailbox.events.get(id) ??
    [...mailbox.events.values()].find((event) => event.id === id && event.deletedAt === undefined)
  );
}

/** The event of a request; refused when it is not there, or not yet. */
export function findEvent(call: MailboxCall, also: 'live' | 'deleted' = 'live'): StoredEvent {
  const event = eventBy(call.mailbox, call.params.event ?? '');
  if (event === undefined || event.seenFrom > call.tenant.clock.now()) throw itemNotFound();
  if (event.deletedAt === undefined) return event;
  // Nobody has established whether an immutable id still finds what lies in Deleted Items.
  if (also === 'deleted' && call.tenant.switches.has('deleted-found', call.mailbox.id)) return event;
  throw itemNotFound();
}

export function judgeMatch(call: MailboxCall, changeKey: string): void {
  if (call.ifMatch !== undefined && call.ifMatch !== '*' && call.ifMatch !== etagOf(changeKey))
    throw staleChangeKey();
}
