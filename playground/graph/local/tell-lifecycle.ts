import { z } from 'zod';
import { mailboxOf } from '../acts/mailbox-of.ts';
import { type Answer, empty } from '../http/answer.ts';
import { parseBody } from '../http/parse-body.ts';
import type { LocalParts } from './answer-local.ts';

const asked = z
  .object({
    mailbox: z.string(),
    event: z.enum(['missed', 'subscriptionRemoved', 'reauthorizationRequired']),
  })
  .strict();

/** Lets Graph say something about the subscriptions of a mailbox themselves. */
export function tellLifecycle({ notifier, tenant }: LocalParts, text: string): Answer {
  const { event, mailbox } = parseBody(asked, text, 'lifecycle');
  notifier.tellLifecycle(mailboxOf(tenant, mailbox).id, event);
  return empty(204);
}
