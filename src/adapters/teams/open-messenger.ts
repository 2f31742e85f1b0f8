import type { EntraId } from '../../core/kernel/id.ts';
import { readField } from '../../core/kernel/parse-json.ts';
import { isAllowedServiceUrl, type Reachable } from '../../core/notices/is-allowed-service-url.ts';
import type { Conversation } from '../../core/notices/mailbox.ts';
import type { Messenger, OpenOutcome, SendOutcome } from '../../core/notices/messenger.ts';
import {
  type BotIdentity,
  openCredentials,
  openTokenSource,
  type TokenSource,
} from '../http/token-source.ts';
import { composeActivity, composeConversation } from './compose-activity.ts';
import { type LineOptions, openLine, type Tried } from './open-line.ts';
import { readOutcome } from './read-outcome.ts';

/** Where a chat is made whose place nobody told us yet, in the public cloud. */
const teamsServiceUrl = 'https://smba.trafficmanager.net/teams/';
const defaultTimeLimit = 15_000;

interface MessengerOptions extends Partial<Omit<LineOptions, 'mode'>> {
  /** Of the bot in Teams mode. Without it, in local mode: no token, and loopback only. */
  readonly identity?: BotIdentity;
  /** Where chats are made; left out, in Teams mode the public cloud, in local mode nowhere. */
  readonly serviceUrl?: string;
}

/**
 * People's chats through the Bot Connector of Teams. Each call makes at most one request. The `ConnectorClient` of the
 * SDK can't promise that: it sends a POST again after 408, 429, 5xx and a reset, and what would turn that off is private
 * to it (botbuilder 4.23.3). So requests are made here, with the token of the SDK's credential.
 */
export function openMessenger(options: MessengerOptions = {}): Messenger {
  const { identity, timeLimit = defaultTimeLimit } = options;
  const token = options.token ?? findTokenSource(identity, timeLimit);
  const mode = identity === undefined ? 'local' : 'teams';
  const reachable = { ...options, mode } as const;
  const tell = openLine({ ...reachable, timeLimit, ...(token === undefined ? {} : { token }) });
  const serviceUrl = options.serviceUrl ?? (identity === undefined ? undefined : teamsServiceUrl);
  return {
    async open({ entraId }) {
      if (serviceUrl === undefined) return { outcome: 'not-installed' };
      const chat = planChat(entraId, serviceUrl, identity);
      const tried = await tell('POST', serviceUrl, ['v3', 'conversations'], composeConversation(chat));
      return readOpened(tried, chat, reachable);
    },
    async send(to, message) {
      return toOutcome(await tell('POST', to.serviceUrl, pathOf(to), composeActivity(to, message, 'alert')));
    },
    async replace(to, activityId, message) {
      const activity = { ...composeActivity(to, message, 'quiet'), id: activityId };
      const path = [...pathOf(to), activityId];
      return toOutcome(await tell('PUT', to.serviceUrl, path, activity));
    },
  };
}

function findTokenSource(identity: BotIdentity | undefined, timeLimit: number): TokenSource | undefined {
  return identity === undefined ? undefined : openTokenSource(openCredentials(identity), timeLimit);
}

/** A chat that is still to be made: the id of the person in it is not known before they write, and Teams takes this one too. */
function planChat(entraId: EntraId, serviceUrl: string, identity: BotIdentity | undefined): Conversation {
  const chat = {
    conversationId: '',
    serviceUrl,
    botId: `28:${identity?.clientId ?? 'bot'}`,
    userId: entraId,
  };
  return identity === undefined ? chat : { ...chat, tenantId: identity.tenantId };
}

function readOpened(tried: Tried, chat: Conversation, reachable: Reachable): OpenOutcome {
  const outcome = toOutcome(tried);
  if (outcome.outcome === 'too-large') return { outcome: 'refused', status: 413 };
  if (outcome.outcome !== 'sent') return outcome;
  if (outcome.activityId === undefined) return { outcome: 'refused', status: 200, code: 'no-id' };
  const named = 'body' in tried ? readField(tried.body, 'serviceUrl') : undefined;
  const serviceUrl = named !== undefined && isAllowedServiceUrl(named, reachable) ? named : chat.serviceUrl;
  return { outcome: 'opened', conversation: { ...chat, conversationId: outcome.activityId, serviceUrl } };
}

function pathOf({ conversationId }: Conversation): readonly string[] {
  return ['v3', 'conversations', conversationId, 'activities'];
}

function toOutcome(tried: Tried): SendOutcome {
  return 'outcome' in tried ? tried : readOutcome(tried, Date.now());
}
