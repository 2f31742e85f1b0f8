import { z } from 'zod';
import { parseBody } from '../http/parse-body.ts';
import { checkStamps } from '../query/extended-property.ts';

const recipients = z
  .array(
    z
      .object({
        emailAddress: z.object({ address: z.string().min(1), name: z.string().optional() }).strict(),
      })
      .strict(),
  )
  .optional();

const message = z
  .object({
    subject: z.string().optional(),
    body: z
      .object({ contentType: z.enum(['text', 'html', 'Text', 'HTML']).default('text'), content: z.string() })
      .strict()
      .optional(),
    toRecipients: recipients,
    ccRecipients: recipients,
    bccRecipients: recipients,
    importance: z.enum(['low', 'normal', 'high']).optional(),
    singleValueExtendedProperties: z
      .array(z.object({ id: z.string(), value: z.string() }).strict())
      .optional(),
  })
  .strict();

export type MessageBody = z.output<typeof message>;

/** https://learn.microsoft.com/graph/api/user-post-messages */
export function parseMessage(text: string): MessageBody {
  const asked = parseBody(message, text, 'message');
  checkStamps(asked.singleValueExtendedProperties ?? []);
  return asked;
}
