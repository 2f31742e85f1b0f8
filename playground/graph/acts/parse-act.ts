import { z } from 'zod';
import { badRequest } from '../http/refusal.ts';

const base = { mailbox: z.string() };
const onEvent = { ...base, event: z.string() };
const onMessage = { ...base, message: z.string() };
/** Wall-clock times in the zone of the mailbox, such as 2026-12-08T13:30; without an end it is as long as it was. */
const times = { start: z.string(), end: z.string().optional() };

const plain = <N extends string>(name: N) => z.object({ act: z.literal(name), ...onEvent }).strict();

/** What a person can do in Outlook. */
const acts = z.discriminatedUnion('act', [
  z.object({ act: z.literal('make'), ...base, ...times, subject: z.string().default('') }).strict(),
  z.object({ act: z.literal('user-move'), ...onEvent, ...times }).strict(),
  plain('move-out'),
  plain('user-delete'),
  plain('user-cancel'),
  plain('user-recalendar'),
  plain('user-copy'),
  plain('user-series'),
  z.object({ act: z.literal('user-subject'), ...onEvent, subject: z.string() }).strict(),
  z.object({ act: z.literal('user-hold'), ...onEvent, ...times }).strict(),
  plain('user-send-update'),
  plain('accept'),
  plain('tentative'),
  plain('decline'),
  z
    .object({ act: z.literal('user-propose'), ...onEvent, ...times, decline: z.boolean().default(false) })
    .strict(),
  z.object({ act: z.literal('forwarded'), ...onEvent, to: z.string() }).strict(),
  z
    .object({
      act: z.literal('edit-draft'),
      ...onMessage,
      subject: z.string().optional(),
      content: z.string().optional(),
      to: z.array(z.string()).optional(),
      cc: z.array(z.string()).optional(),
      bcc: z.array(z.string()).optional(),
    })
    .strict(),
  z.object({ act: z.literal('send-draft'), ...onMessage }).strict(),
  z.object({ act: z.literal('delete-draft'), ...onMessage }).strict(),
]);

export type Act = z.output<typeof acts>;
export type EventAct = Extract<Act, { readonly event: string }>;
export type MessageAct = Extract<Act, { readonly message: string }>;

export function parseAct(raw: unknown): Act {
  const parsed = acts.safeParse(raw);
  if (parsed.success) return parsed.data;
  throw badRequest(
    parsed.error.issues.map(({ message, path }) => `${path.join('.')}: ${message}`).join('; '),
  );
}
