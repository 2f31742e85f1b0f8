import { makeEvent } from '../events/make-event.ts';
import { itemNotFound } from '../http/refusal.ts';
import { messageBy } from '../messages/read-messages.ts';
import { send } from '../messages/send-message.ts';
import { applyBody, discardMessage } from '../messages/write-message.ts';
import type { Mailbox } from '../state/mailbox.ts';
import type { Tenant } from '../state/tenant.ts';
import { actOnEvent } from './act-on-event.ts';
import { mailboxOf } from './mailbox-of.ts';
import type { Act, MessageAct } from './parse-act.ts';

/** Does what a person does in Outlook; gives the ids of what it was done to, or made. */
export function act(tenant: Tenant, asked: Act): { readonly id: string; readonly immutableId: string } {
  const mailbox = mailboxOf(tenant, asked.mailbox);
  if (asked.act === 'make') return makeAppointment(tenant, mailbox, asked);
  return 'event' in asked ? actOnEvent(tenant, mailbox, asked) : actOnMessage(tenant, mailbox, asked);
}

function makeAppointment(tenant: Tenant, mailbox: Mailbox, asked: Extract<Act, { act: 'make' }>) {
  const { timeZone } = mailbox;
  const start = { dateTime: asked.start, timeZone };
  const end = { dateTime: asked.end ?? asked.start, timeZone };
  const made = makeEvent(tenant, mailbox, { subject: asked.subject, start, end }, '');
  mailbox.events.set(made.immutableId, made);
  tenant.touch(mailbox, made, 'created');
  return made;
}

function actOnMessage(tenant: Tenant, mailbox: Mailbox, asked: MessageAct) {
  const message = messageBy(mailbox, asked.message);
  if (message === undefined) throw itemNotFound();
  switch (asked.act) {
    case 'send-draft':
      send(tenant, mailbox, message);
      return message;
    case 'delete-draft':
      discardMessage(tenant, mailbox, message);
      return message;
    case 'edit-draft':
      applyBody(tenant, message, {
        ...(asked.subject === undefined ? {} : { subject: asked.subject }),
        ...(asked.content === undefined ? {} : { body: { contentType: 'text', content: asked.content } }),
        ...recipients('toRecipients', asked.to),
        ...recipients('ccRecipients', asked.cc),
        ...recipients('bccRecipients', asked.bcc),
      });
      tenant.touchMessage(mailbox, message, 'updated');
      return message;
    default:
      return asked satisfies never;
  }
}

function recipients(kind: 'toRecipients' | 'ccRecipients' | 'bccRecipients', addresses?: readonly string[]) {
  return addresses === undefined
    ? {}
    : { [kind]: addresses.map((address) => ({ emailAddress: { address } })) };
}
