import { copyIn, invite } from '../events/invite.ts';
import { resolve } from '../events/make-event.ts';
import type { StoredAttendee, StoredEvent } from '../events/stored-event.ts';
import type { Mailbox } from '../state/mailbox.ts';
import type { Tenant } from '../state/tenant.ts';

/** An invitation is passed on: the third is in the organiser's list, as somebody whom the organiser did not ask. */
export function forward(tenant: Tenant, mailbox: Mailbox, event: StoredEvent, to: string): StoredEvent {
  const home = tenant.findMailbox(event.organizer.address) ?? mailbox;
  const original = copyIn(home, event) ?? event;
  const third: StoredAttendee = {
    person: resolve(tenant, { address: to }),
    type: 'required',
    status: { response: 'none', at: 'never' },
  };
  original.attendees.push(third);
  invite(tenant, original, [third]);
  tenant.touch(home, original, 'updated');
  return event;
}
