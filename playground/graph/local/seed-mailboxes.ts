import { z } from 'zod';
import { makeEvent } from '../events/make-event.ts';
import { parseBody } from '../http/parse-body.ts';
import type { Mailbox } from '../state/mailbox.ts';
import type { Tenant } from '../state/tenant.ts';
import { readZone } from '../state/zones.ts';

const event = z
  .object({
    subject: z.string().default(''),
    location: z.string().default(''),
    /** Wall-clock times in the zone of the mailbox, such as 2026-12-08T13:30:00. */
    start: z.string(),
    end: z.string(),
    /** Any word: a calendar from elsewhere may write what Graph has no name for. */
    showAs: z.string().default('busy'),
    sensitivity: z.enum(['normal', 'personal', 'private', 'confidential']).default('normal'),
  })
  .strict();

const mailbox = z
  .object({
    id: z.string().toLowerCase(),
    address: z.string(),
    userPrincipalName: z.string().optional(),
    name: z.string(),
    timeZone: z.string().default('Romance Standard Time'),
    /** As it goes out: left out, the usual hours; null, none. */
    workingHours: z.record(z.unknown()).nullable().optional(),
    userPurpose: z.string().default('user'),
    inScope: z.boolean().default(true),
    unreadable: z.boolean().default(false),
    events: z.array(event).default([]),
  })
  .strict();
const seed = z.object({ mailboxes: z.array(mailbox) }).strict();
type Seed = z.output<typeof mailbox>;

/** Puts mailboxes in the tenant, each in place of one with the same id. */
export function seedMailboxes(tenant: Tenant, text: string): { readonly mailboxes: number } {
  const { mailboxes } = parseBody(seed, text, 'mailbox');
  for (const asked of mailboxes) {
    const made = makeMailbox(asked);
    tenant.mailboxes.set(asked.id, made);
    for (const one of asked.events) seedEvent(tenant, made, one);
  }
  return { mailboxes: mailboxes.length };
}

function makeMailbox(asked: Seed): Mailbox {
  readZone(asked.timeZone);
  const { address, id, inScope, name, timeZone, unreadable, userPurpose } = asked;
  const usual = {
    daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
    startTime: '08:00:00.0000000',
    endTime: '17:00:00.0000000',
    timeZone: { name: timeZone },
  };
  return {
    id,
    address,
    userPrincipalName: asked.userPrincipalName ?? address,
    name,
    timeZone,
    workingHours: (asked.workingHours === null
      ? undefined
      : (asked.workingHours ?? usual)) as Mailbox['workingHours'],
    userPurpose,
    inScope,
    unreadable,
    events: new Map(),
    messages: new Map(),
  };
}

function seedEvent(tenant: Tenant, mailbox: Mailbox, asked: Seed['events'][number]): void {
  const { timeZone } = mailbox;
  const made = makeEvent(
    tenant,
    mailbox,
    {
      subject: asked.subject,
      location: { displayName: asked.location },
      sensitivity: asked.sensitivity,
      start: { dateTime: asked.start, timeZone },
      end: { dateTime: asked.end, timeZone },
    },
    '',
  );
  const seeded = { ...made, showAs: asked.showAs, seenFrom: 0 };
  mailbox.events.set(seeded.immutableId, seeded);
  tenant.touch(mailbox, seeded, 'created');
}
