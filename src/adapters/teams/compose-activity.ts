import type { Conversation } from '../../core/notices/mailbox.ts';
import type { Message } from '../../core/notices/messenger.ts';

/** Whether the phone rings: a new message does, a replaced one does not. */
type Loudness = 'alert' | 'quiet';

/**
 * A message as an activity. Source:
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages and, for the
 * alert, https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/channel-and-group-conversations
 */
export function composeActivity(to: Conversation, message: Message, loudness: Loudness): object {
  const { tenantId } = to;
  return {
    type: 'message',
    from: { id: to.botId },
    recipient: { id: to.userId },
    conversation: {
      id: to.conversationId,
      conversationType: 'personal',
      ...(tenantId === undefined ? {} : { tenantId }),
    },
    summary: message.summary,
    channelData: {
      ...(tenantId === undefined ? {} : { tenant: { id: tenantId } }),
      ...(loudness === 'alert' && message.quiet === undefined ? { notification: { alert: true } } : {}),
    },
    ...composeContent(message),
  };
}

function composeContent(message: Message): object {
  if ('text' in message) return { text: message.text };
  return {
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: message.card }],
  };
}

/** What makes or finds the private chat of the bot with one person. */
export function composeConversation({ botId, userId, tenantId }: Conversation): object {
  return {
    bot: { id: botId },
    members: [{ id: userId }],
    isGroup: false,
    ...(tenantId === undefined ? {} : { tenantId, channelData: { tenant: { id: tenantId } } }),
  };
}
