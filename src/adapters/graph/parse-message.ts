import { z } from 'zod';
import type { MailView } from '../../core/referral/mail-drafts.ts';
import { stampProperty } from './compose-event.ts';
import { moment } from './parse-time.ts';

const recipients = z
  .array(z.object({ emailAddress: z.object({ address: z.string().nullish() }).nullish() }))
  .nullish();

/** All that is read of a message of ours. */
const message = z.object({
  id: z.string().min(1),
  isDraft: z.boolean(),
  parentFolderId: z.string().nullish(),
  subject: z.string().nullish(),
  body: z.object({ contentType: z.string(), content: z.string() }),
  toRecipients: recipients,
  ccRecipients: recipients,
  bccRecipients: recipients,
  webLink: z.string().nullish(),
  sentDateTime: moment.nullish().catch(undefined),
  createdDateTime: moment.nullish().catch(undefined),
});
type RawMessage = z.output<typeof message>;

export const selectedOfMessage = Object.keys(message.shape).join(',');

/** Asks that the stamp comes with a message, without which nothing of it is read. */
export const withStamp = `singleValueExtendedProperties($filter=id eq '${stampProperty}')`;

const stamped = z.object({
  singleValueExtendedProperties: z.array(z.object({ id: z.string(), value: z.string() })),
});

/** A message, with what is looked at in the adapter only. */
export interface ReadMessage {
  readonly view: MailView;
  readonly folder: string | undefined;
  readonly createdAt: number;
}

/** Undefined for what is no message: half an answer, or another one than was asked for; also where its body is no plain text. */
export function parseMessage(json: unknown): ReadMessage | undefined {
  const parsed = message.safeParse(json);
  if (!parsed.success || parsed.data.body.contentType.toLowerCase() !== 'text') return undefined;
  const raw = parsed.data;
  return { view: toView(raw), folder: raw.parentFolderId ?? undefined, createdAt: raw.createdDateTime ?? 0 };
}

/** Exchange compares the value case-blind; another property of the message is none of ours. */
export function carriesStamp(json: unknown, stamp: string): boolean {
  const parsed = stamped.safeParse(json);
  return (
    parsed.success &&
    parsed.data.singleValueExtendedProperties.some(
      ({ id, value }) =>
        id.toLowerCase() === stampProperty.toLowerCase() && value.toLowerCase() === stamp.toLowerCase(),
    )
  );
}

function toView(raw: RawMessage): MailView {
  const { body, id, isDraft, sentDateTime, subject, webLink } = raw;
  return {
    id,
    isDraft,
    subject: subject ?? '',
    text: body.content,
    to: toAddresses(raw.toRecipients),
    cc: toAddresses(raw.ccRecipients),
    bcc: toAddresses(raw.bccRecipients),
    ...(webLink?.startsWith('https://') ? { webLink } : {}),
    // A draft has one too, which says nothing.
    ...(isDraft || !sentDateTime ? {} : { sentAt: sentDateTime }),
  };
}

/** One without an address is somebody too: it can't be the one who was agreed on. */
function toAddresses(raw: RawMessage['toRecipients']): readonly string[] {
  return (raw ?? []).map(({ emailAddress }) => emailAddress?.address ?? '');
}
