import { badRequest } from '../http/refusal.ts';
import type { Mailbox } from '../state/mailbox.ts';
import type { Tenant } from '../state/tenant.ts';

/** The mailbox that somebody on this side of the door means, by id or address. */
export function mailboxOf(tenant: Tenant, who: string): Mailbox {
  const found = tenant.findMailbox(who);
  if (found === undefined) throw badRequest(`There is no mailbox '${who}'.`);
  return found;
}
