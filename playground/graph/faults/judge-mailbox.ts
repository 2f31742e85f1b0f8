import type { Call } from '../http/call.ts';
import { GraphRefusal } from '../http/refusal.ts';
import type { Mailbox } from '../state/mailbox.ts';

/** By tenant and mailbox: which of two answers comes next. */
const turns = new WeakMap<Mailbox, number>();

/** Refuses a mailbox that is not there, or that the application may not open: as a whole, or for some operations. */
export function judgeMailbox(
  { operation, tenant }: Pick<Call, 'operation' | 'tenant'>,
  mailbox: Mailbox,
): void {
  const on = (name: 'scope-out' | 'no-mailbox' | 'flap') => tenant.switches.has(name, mailbox.id, operation);
  const turn = (turns.get(mailbox) ?? 0) + 1;
  if (on('flap')) turns.set(mailbox, turn);
  if (on('flap') && turn % 2 === 0)
    throw new GraphRefusal(404, 'ResourceNotFound', 'Resource could not be discovered.');
  // github.com/microsoftgraph/microsoft-graph-docs/issues/10481
  if (on('no-mailbox') || on('flap'))
    throw new GraphRefusal(
      404,
      'MailboxNotEnabledForRESTAPI',
      'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
    );
  // https://learn.microsoft.com/graph/auth-limit-mailbox-access
  if (on('scope-out') || !mailbox.inScope)
    throw new GraphRefusal(403, 'ErrorAccessDenied', 'Access to OData is disabled.');
}
