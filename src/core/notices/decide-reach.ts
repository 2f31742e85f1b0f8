import type { Instant } from '../kernel/time.ts';
import type { Conversation, Mailbox } from './mailbox.ts';

/** What an activity of a private chat tells about reaching its person. */
export type ReachSign =
  /** They wrote, pressed a button, or installed: the chat is there and takes messages. */
  | { readonly name: 'here'; readonly conversation: Conversation }
  /** They removed the bot. */
  | { readonly name: 'removed' };

/**
 * The mailbox after a sign; the same object when nothing changed. Whoever writes has not blocked the bot, so that opens
 * the mailbox again.
 */
export function decideReach(mailbox: Mailbox, sign: ReachSign, now: Instant): Mailbox {
  const { reach } = mailbox;
  if (sign.name === 'removed')
    return reach.state === 'not-installed'
      ? mailbox
      : { ...mailbox, reach: { state: 'not-installed', at: now } };
  const { conversation } = sign;
  if (reach.state === 'open' && isSameConversation(reach.conversation, conversation)) return mailbox;
  return { ...mailbox, reach: { state: 'open', conversation } };
}

function isSameConversation(a: Conversation, b: Conversation): boolean {
  return (
    a.conversationId === b.conversationId &&
    a.serviceUrl === b.serviceUrl &&
    a.botId === b.botId &&
    a.userId === b.userId &&
    a.tenantId === b.tenantId
  );
}
