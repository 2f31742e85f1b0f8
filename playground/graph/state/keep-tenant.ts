import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { StoredEvent } from '../events/stored-event.ts';
import type { Mail } from '../messages/mails.ts';
import type { StoredMessage } from '../messages/stored-message.ts';
import type { Mailbox } from './mailbox.ts';
import type { Tenant } from './tenant.ts';

interface Kept {
  readonly seq: number;
  readonly mails: readonly Mail[];
  readonly mailboxes: readonly (Omit<Mailbox, 'events' | 'messages'> & {
    readonly events: readonly StoredEvent[];
    readonly messages: readonly StoredMessage[];
  })[];
}

/** Milliseconds after a change within which it is on the disk, with what changes meanwhile. */
const soon = 300;

/**
 * Has what is in the mailboxes outlive the process: a bot that is started again looks for what it made. Subscriptions and
 * the places of rounds are lost, as Graph may lose them.
 */
export function keepTenant(tenant: Tenant, file: string): void {
  if (existsSync(file)) putBack(tenant, JSON.parse(readFileSync(file, 'utf8')) as Kept);
  let waiting: NodeJS.Timeout | undefined;
  const write = (): void => {
    if (waiting === undefined) return;
    clearTimeout(waiting);
    waiting = undefined;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify(drawKept(tenant)), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  };
  tenant.listeners.push(() => {
    waiting ??= setTimeout(write, soon).unref();
  });
  process.once('exit', write);
}

function putBack(tenant: Tenant, { mailboxes, mails, seq }: Kept): void {
  tenant.goOnFrom(seq);
  for (const mail of mails) tenant.mails.send(mail);
  for (const { events, messages, ...mailbox } of mailboxes)
    tenant.mailboxes.set(mailbox.id, {
      ...mailbox,
      // What lagged behind when the process ended has been found since, whatever the clock says now.
      events: new Map(events.map((event) => [event.immutableId, { ...event, seenFrom: 0 }])),
      messages: new Map(messages.map((message) => [message.immutableId, { ...message, seenFrom: 0 }])),
    });
}

function drawKept({ mailboxes, mails, seq }: Tenant): Kept {
  const drawn = [...mailboxes.values()].map(({ events, messages, ...mailbox }) => ({
    ...mailbox,
    events: [...events.values()],
    messages: [...messages.values()],
  }));
  return { seq, mails: mails.list, mailboxes: drawn };
}
