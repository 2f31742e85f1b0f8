/** What the Bot Connector says when it refuses. */
export interface ConnectorError {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/**
 * The refusals as Teams words them. Sources:
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/conversation-messages#status-codes-from-bot-conversational-apis
 * and, for the first, https://github.com/MicrosoftDocs/bot-docs/issues/1527
 */
export const connectorErrors = {
  notInRoster: {
    status: 403,
    code: 'BotNotInConversationRoster',
    message: 'The bot is not part of the conversation roster.',
  },
  notInstalled: {
    status: 403,
    code: 'ForbiddenOperationException',
    message: "Bot is not installed in user's personal scope",
  },
  blocked: {
    status: 403,
    code: 'ConversationBlockedByUser',
    message: 'User blocked the conversation with the bot.',
  },
  disabled: { status: 403, code: 'BotDisabledByAdmin', message: 'The tenant admin disabled this bot' },
  noConversation: { status: 404, code: 'ConversationNotFound', message: 'Conversation not found.' },
  noActivity: {
    status: 404,
    code: 'ActivityNotFoundInConversation',
    message: 'The message ID provided could not be found in the conversation.',
  },
  tooLarge: { status: 413, code: 'MessageSizeTooBig', message: 'Message size too large.' },
  tooMany: { status: 429, code: 'Throttled', message: 'Too many requests.' },
  badRequest: { status: 400, code: 'BadArgument', message: 'The request is not one that is known here.' },
} as const satisfies Readonly<Record<string, ConnectorError>>;

/** The usual body of a refusal. */
export function errorBody({ code, message }: ConnectorError): string {
  return JSON.stringify({ error: { code, message } });
}

/** What Teams says with a status when nothing more is known about why. */
export function usualError(status: number): ConnectorError {
  const known = Object.values(connectorErrors).find((error) => error.status === status);
  return known ?? { status, code: 'ServiceError', message: 'Unknown' };
}
