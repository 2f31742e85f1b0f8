import { type Answer, empty } from '../http/answer.ts';
import type { MailboxCall } from '../http/call.ts';
import { GraphRefusal, invalidRequest } from '../http/refusal.ts';
import { checkQuery } from '../query/read-query.ts';
import type { Mailbox } from '../state/mailbox.ts';
import { makeChangeKey, makeItemId } from '../state/make-id.ts';
import type { Tenant } from '../state/tenant.ts';
import { findMessage } from './read-messages.ts';
import type { StoredMessage } from './stored-message.ts';

/** https://learn.microsoft.com/graph/api/message-send: without a body, answered before it is sent. */
export function sendMessage(call: MailboxCall): Answer {
  checkQuery(call.query, []);
  if (call.text !== '') throw invalidRequest('The request body must be empty.');
  const message = findMessage(call);
  if (!message.isDraft || message.folder === 'deleteditems')
    throw invalidRequest('The operation can be done on a draft only.');
  if ([...message.to, ...message.cc, ...message.bcc].length === 0)
    throw new GraphRefusal(400, 'ErrorInvalidRecipients', 'At least one recipient is not valid.');
  send(call.tenant, call.mailbox, message);
  return empty(202);
}

/**
 * Sends a draft. The copy in Sent Items has another id, immutable or not, and is found some time later:
 * github.com/microsoftgraph/microsoft-graph-docs/issues/1533, /6250 and /11969; extended properties stay.
 */
export function send(tenant: Tenant, mailbox: Mailbox, draft: StoredMessage): void {
  const now = tenant.clock.now();
  mailbox.messages.delete(draft.immutableId);
  tenant.touchMessage(mailbox, draft, 'deleted');
  const never = tenant.switches.has('sent-never', mailbox.id);
  const late = Number(tenant.switches.see('sent-late', mailbox.id) ?? 0);
  const kept = tenant.switches.has('sent-keeps-id', mailbox.id) ? { immutableId: draft.immutableId } : {};
  const copy = {
    ...copyOf(draft),
    ...kept,
    folder: 'sentitems' as const,
    sentAt: now,
    seenFrom: never ? Number.POSITIVE_INFINITY : now + late,
  };
  mailbox.messages.set(copy.immutableId, copy);
  tenant.touchMessage(mailbox, copy, 'created');
  for (const { address } of [...draft.to, ...draft.cc, ...draft.bcc]) deliver(tenant, copy, address);
}

function deliver(tenant: Tenant, sent: StoredMessage, to: string): void {
  const { body, from, subject } = sent;
  tenant.mails.send({
    at: tenant.clock.now(),
    kind: 'message',
    from: from.address,
    to,
    subject,
    text: body.text,
  });
  const mailbox = tenant.findMailbox(to);
  if (mailbox === undefined) return;
  const copy = {
    ...copyOf(sent),
    folder: 'inbox' as const,
    bcc: [],
    stamps: [],
    seenFrom: 0,
    sentAt: sent.sentAt,
  };
  mailbox.messages.set(copy.immutableId, copy);
  tenant.touchMessage(mailbox, copy, 'created');
}

function copyOf(message: StoredMessage): StoredMessage {
  return {
    ...message,
    immutableId: makeItemId('immutable'),
    id: makeItemId('default'),
    changeKey: makeChangeKey(),
    isDraft: false,
  };
}
