import { type Answer, created } from '../http/answer.ts';
import type { MailboxCall } from '../http/call.ts';
import { GraphRefusal } from '../http/refusal.ts';
import { checkQuery } from '../query/read-query.ts';
import { drawEvent } from './draw-event.ts';
import { type EventCreation, parseCreation } from './event-body.ts';
import { inviteAll } from './invite.ts';
import { makeEvent } from './make-event.ts';
import type { StoredEvent } from './stored-event.ts';

/** https://learn.microsoft.com/graph/api/user-post-events */
export function createEvent(call: MailboxCall): Answer {
  checkQuery(call.query, []);
  const asked = parseCreation(call.text);
  const before = findBefore(call, asked);
  if (before !== undefined) return repeat(call, before);
  const { tenant, mailbox, operation } = call;
  const refused = tenant.switches.take('409-create', mailbox.id, operation);
  if (refused === 'lost') throw concurrentSave();
  const event = makeEvent(tenant, mailbox, asked, call.text);
  mailbox.events.set(event.immutableId, event);
  tenant.touch(mailbox, event, 'created');
  if (refused !== undefined) throw concurrentSave();
  inviteAll(tenant, event);
  const answer = created(drawEvent(event, call));
  // The item goes on changing after it was answered: the etag of the answer is old at once.
  tenant.touch(mailbox, event, 'updated');
  return answer;
}

/** The same transactionId and body again: no second event, https://blog.rykoma.net/2020/10/05/1559 */
function repeat(call: MailboxCall, event: StoredEvent): Answer {
  if (event.madeFrom !== call.text && call.tenant.switches.has('transaction-409', call.mailbox.id))
    throw new GraphRefusal(
      409,
      'ErrorDuplicateTransactionId',
      "Your request can't be completed. The TransactionId you are using has already been used.",
    );
  if (!event.invited) inviteAll(call.tenant, event);
  return created(drawEvent(event, call));
}

/** How long a transactionId is remembered is not documented. */
function findBefore(
  { tenant, mailbox }: MailboxCall,
  { transactionId }: EventCreation,
): StoredEvent | undefined {
  if (transactionId === undefined) return undefined;
  const memory = Number(tenant.switches.see('transaction-forgets', mailbox.id) ?? Number.POSITIVE_INFINITY);
  return [...mailbox.events.values()].find(
    (event) =>
      event.transactionId === transactionId &&
      event.deletedAt === undefined &&
      event.createdAt + memory > tenant.clock.now(),
  );
}

/** reddit.com/r/GraphAPI/comments/1muaaj4 */
function concurrentSave(): GraphRefusal {
  return new GraphRefusal(409, 'ConcurrentItemSave', 'Item was saved concurrently by another operation.');
}
