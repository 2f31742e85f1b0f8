import type { Activity } from 'botbuilder';
import { causeOf } from '../../core/kernel/cause-of.ts';
import { isLanguage, type Language } from '../../core/kernel/language.ts';
import type { Conversation } from '../../core/notices/mailbox.ts';
import type { Asker, BotDeps, Shows } from '../asker.ts';
import { findAsker } from '../find-asker.ts';

/** What the bot says in the chat: a card or one line, never both, since Teams makes two messages of that. */
export type Reply = Shows | { readonly text: string };

/** The part of an activity that is read here; all of it comes from outside. */
export type Incoming = Pick<
  Activity,
  | 'id'
  | 'type'
  | 'channelId'
  | 'name'
  | 'text'
  | 'attachments'
  | 'value'
  | 'from'
  | 'conversation'
  | 'channelData'
  | 'locale'
  | 'entities'
> & { readonly action?: string | undefined };

/** An activity with what is needed to answer it. */
export type Arrived = Incoming & Pick<Activity, 'serviceUrl' | 'recipient'>;

/** Whether this is the private chat of one person with the bot. A chat of which nothing is said may have other readers. */
export function isPrivate({ conversation }: Incoming): boolean {
  return conversation.isGroup !== true && conversation.conversationType === 'personal';
}

export function findSender(deps: BotDeps, incoming: Incoming) {
  const zone = zoneOf(incoming);
  return findAsker(deps, { tenantId: tenantOf(incoming), aadObjectId: incoming.from.aadObjectId, zone });
}

/** Who an activity comes from, as far as that can be found out. */
export type Sender =
  | { readonly state: 'known'; readonly asker: Asker }
  /** Nobody enrolled them. */
  | { readonly state: 'stranger' }
  /** The store could not say. */
  | { readonly state: 'unreachable' };

/** Looks up who is there. Never throws: somebody waits for an answer, and Teams would not deliver their words again. */
export async function seekSender(deps: BotDeps, incoming: Incoming): Promise<Sender> {
  try {
    const asker = await findSender(deps, incoming);
    return asker === undefined ? { state: 'stranger' } : { state: 'known', asker };
  } catch (cause) {
    deps.log.error({ verb: 'sender', ...causeOf(cause) }, 'crashed');
    return { state: 'unreachable' };
  }
}

/**
 * Some clients leave it out of the conversation, and some say `null` there. Where it stands in two places that do not
 * agree, neither is believed.
 */
function tenantOf({ conversation, channelData }: Incoming): string | undefined {
  const data = channelData as { readonly tenant?: { readonly id?: unknown } | null } | null | undefined;
  const named: readonly unknown[] = [conversation.tenantId, data?.tenant?.id];
  const [first, second = first] = named.filter((each) => typeof each === 'string');
  return first?.toLowerCase() === second?.toLowerCase() ? first : undefined;
}

/**
 * The time zone of the device as Teams says it, in an entity of type `clientInfo`; undefined when it does not.
 * Source: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/conversation-messages
 */
function zoneOf({ entities }: Incoming): string | undefined {
  const all: readonly unknown[] = Array.isArray(entities) ? entities : [];
  for (const entity of all) {
    const info = entity as { readonly type?: unknown; readonly timezone?: unknown } | null;
    if (info?.type === 'clientInfo' && typeof info.timezone === 'string') return info.timezone;
  }
  return undefined;
}

/** The language of somebody whom the people file does not know: that of the client, else Dutch. */
export function guessLanguage({ locale }: Incoming): Language {
  if (typeof locale !== 'string') return 'nl-BE';
  if (isLanguage(locale)) return locale;
  const [family = ''] = locale.toLowerCase().split('-');
  if (family === 'nl') return 'nl-NL';
  return isLanguage(family) ? family : 'nl-BE';
}

/** Where an answer to an activity goes. */
export function readConversation(incoming: Arrived): Conversation {
  const { conversation, serviceUrl, recipient, from } = incoming;
  const tenantId = tenantOf(incoming);
  const chat = { conversationId: conversation.id, serviceUrl, botId: recipient.id, userId: from.id };
  return tenantId === undefined ? chat : { ...chat, tenantId };
}
