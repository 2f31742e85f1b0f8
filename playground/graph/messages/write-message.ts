import { randomUUID } from 'node:crypto';
import { etagOf } from '../events/draw-event.ts';
import { resolve } from '../events/make-event.ts';
import { wrapBody } from '../events/wrap-body.ts';
import { type Answer, created, empty, ok } from '../http/answer.ts';
import type { MailboxCall } from '../http/call.ts';
import { invalidRequest, staleChangeKey } from '../http/refusal.ts';
import { checkQuery } from '../query/read-query.ts';
import type { Mailbox } from '../state/mailbox.ts';
import { makeChangeKey, makeItemId } from '../state/make-id.ts';
import type { Tenant } from '../state/tenant.ts';
import { drawMessage } from './draw-message.ts';
import { type MessageBody, parseMessage } from './message-body.ts';
import { findMessage } from './read-messages.ts';
import type { StoredMessage } from './stored-message.ts';

/** Makes a draft: https://learn.microsoft.com/graph/api/user-post-messages */
export function createMessage(call: MailboxCall): Answer {
  checkQuery(call.query, []);
  const { mailbox, tenant } = call;
  const message = makeDraft(tenant, mailbox);
  applyBody(tenant, message, parseMessage(call.text));
  mailbox.messages.set(message.immutableId, message);
  tenant.touchMessage(mailbox, message, 'created');
  return created(drawMessage(message, call));
}

/** Only a draft: https://learn.microsoft.com/graph/api/message-update */
export function updateMessage(call: MailboxCall): Answer {
  checkQuery(call.query, []);
  const message = findMessage(call);
  const asked = parseMessage(call.text);
  judgeMessageMatch(call, message);
  if (!message.isDraft) throw invalidRequest('The operation can be done on a draft only.');
  applyBody(call.tenant, message, asked);
  call.tenant.touchMessage(call.mailbox, message, 'updated');
  return ok(drawMessage(message, call));
}

/** Moves it to Deleted Items; from there it is gone: https://learn.microsoft.com/graph/api/message-delete */
export function deleteMessage(call: MailboxCall): Answer {
  checkQuery(call.query, []);
  const message = findMessage(call);
  judgeMessageMatch(call, message);
  discardMessage(call.tenant, call.mailbox, message);
  return empty(204);
}

/** https://learn.microsoft.com/graph/api/message-permanentdelete */
export function purgeMessage(call: MailboxCall): Answer {
  checkQuery(call.query, []);
  const message = findMessage(call);
  if (call.tenant.switches.has('purge-refused', call.mailbox.id))
    throw invalidRequest('The operation is not supported for this mailbox.');
  call.mailbox.messages.delete(message.immutableId);
  call.tenant.touchMessage(call.mailbox, message, 'deleted');
  return empty(204);
}

export function discardMessage(tenant: Tenant, mailbox: Mailbox, message: StoredMessage): void {
  if (message.folder === 'deleteditems') mailbox.messages.delete(message.immutableId);
  message.folder = 'deleteditems';
  message.id = makeItemId('default');
  tenant.touchMessage(mailbox, message, 'deleted');
}

/** Whether messages look at If-Match, nobody has established. */
function judgeMessageMatch({ ifMatch, mailbox, tenant }: MailboxCall, { changeKey }: StoredMessage): void {
  const stale = ifMatch !== undefined && ifMatch !== '*' && ifMatch !== etagOf(changeKey);
  if (stale && tenant.switches.has('message-412', mailbox.id)) throw staleChangeKey();
}

/** Names and addresses are rewritten as the directory has them. */
export function applyBody(tenant: Tenant, message: StoredMessage, asked: MessageBody): void {
  const people = (list: MessageBody['toRecipients'], before: StoredMessage['to']) =>
    list?.map(({ emailAddress }) => resolve(tenant, emailAddress)) ?? before;
  message.subject = asked.subject ?? message.subject;
  message.body = asked.body === undefined ? message.body : wrapBody(asked.body);
  message.to = people(asked.toRecipients, message.to);
  message.cc = people(asked.ccRecipients, message.cc);
  message.bcc = people(asked.bccRecipients, message.bcc);
  message.importance = asked.importance ?? message.importance;
  message.stamps = asked.singleValueExtendedProperties ?? message.stamps;
}

function makeDraft(tenant: Tenant, mailbox: Mailbox): StoredMessage {
  const now = tenant.clock.now();
  const [, domain = 'example.org'] = mailbox.address.split('@');
  return {
    immutableId: makeItemId('immutable'),
    id: makeItemId('default'),
    changeKey: makeChangeKey(),
    createdAt: now,
    modifiedAt: now,
    sentAt: undefined,
    seenFrom: now + Number(tenant.switches.see('lag', mailbox.id) ?? 0),
    folder: 'drafts',
    isDraft: true,
    subject: '',
    body: wrapBody(undefined),
    from: { name: mailbox.name, address: mailbox.address },
    to: [],
    cc: [],
    bcc: [],
    importance: 'normal',
    internetMessageId: `<${randomUUID()}@${domain}>`,
    conversationId: makeItemId('default'),
    stamps: [],
  };
}
