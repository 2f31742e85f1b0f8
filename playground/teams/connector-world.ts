import type { ConnectorCall } from './connector-call.ts';
import { type ConnectorError, connectorErrors } from './connector-error.ts';

/** An activity that the bot sent to a conversation, and that was taken. */
export interface Said {
  readonly conversation: string;
  readonly activity: {
    readonly type: string;
    readonly text?: string;
    readonly summary?: string;
    readonly channelData?: unknown;
    readonly attachments?: readonly { readonly contentType: string; readonly content: unknown }[];
  };
  /** Id of the message in Teams. */
  readonly id: string;
  /** When it arrived, in milliseconds since 1970, with fractions. */
  readonly at: number;
}

/** Teams takes about 100 KB, counted as UTF-16. */
const largest = 100 * 1024;

/** The conversation of a person with the bot, unless another was named; `Chat` uses the same. */
export const chatOf = (entraId: string): string => `chat-${entraId}`;

/** The chats as they are on the side of Teams: who has the bot installed, what was said, and what stands there now. */
export class ConnectorWorld {
  /** Oldest first; a message that was updated or deleted later stays as it was said. */
  readonly said: Said[] = [];
  readonly updates: Said[] = [];
  readonly deletions: Omit<Said, 'activity'>[] = [];
  readonly #strict: boolean;
  /** The person of a chat, by Entra id. */
  readonly #chats = new Map<string, string>();
  readonly #people = new Map<string, 'installed' | 'removed' | 'blocked'>();
  readonly #gone = new Set<string>();
  /** The conversation of each message that stands. */
  readonly #standing = new Map<string, string>();
  #ids = 0;

  /** `strict`: only those who installed the bot have it; otherwise everybody has it who did not remove it. */
  constructor(strict: boolean) {
    this.#strict = strict;
  }

  install(entraId: string, conversation = chatOf(entraId)): void {
    this.#people.set(entraId, 'installed');
    this.#chats.set(conversation, entraId);
    this.#gone.delete(conversation);
  }

  remove(entraId: string): void {
    this.#people.set(entraId, 'removed');
    this.#chats.set(chatOf(entraId), entraId);
  }

  block(entraId: string): void {
    this.#people.set(entraId, 'blocked');
    this.#chats.set(chatOf(entraId), entraId);
  }

  /** From now on there is no such conversation, until the bot makes one with that person. */
  forget(conversation: string): void {
    this.#gone.add(conversation);
  }

  /** What stands in a conversation now, oldest first, each with its last content. */
  holds(conversation: string): readonly Said[] {
    const last = new Map([...this.said, ...this.updates].map((said) => [said.id, said]));
    return this.said
      .filter((said) => said.conversation === conversation && this.#standing.has(said.id))
      .map((said) => last.get(said.id) ?? said);
  }

  /** The refusal of Teams for this call, if it refuses. `size` is in UTF-16 characters. */
  judge(call: ConnectorCall, size: number): ConnectorError | undefined {
    if (call.kind === 'make') return this.#has(call.place) ? undefined : connectorErrors.notInstalled;
    const { place } = call;
    const person = this.#chats.get(place);
    if (this.#gone.has(place) || (this.#strict && person === undefined))
      return connectorErrors.noConversation;
    const state = person === undefined ? 'installed' : this.#people.get(person);
    if (state === 'removed') return connectorErrors.notInRoster;
    if (state === 'blocked') return connectorErrors.blocked;
    if (call.kind !== 'say' && this.#standing.get(call.activityId) !== place)
      return connectorErrors.noActivity;
    return size * 2 > largest ? connectorErrors.tooLarge : undefined;
  }

  /** Does what a call asks that was not refused; gives the body of the answer. */
  take(call: ConnectorCall, activity: Said['activity'], at: number): { readonly id?: string } {
    switch (call.kind) {
      case 'make':
        return { id: this.#make(call.place) };
      case 'say':
        return this.#say(call.place, activity, at);
      case 'update':
        this.updates.push({ conversation: call.place, activity, id: call.activityId, at });
        return { id: call.activityId };
      case 'delete':
        this.deletions.push({ conversation: call.place, id: call.activityId, at });
        this.#standing.delete(call.activityId);
        return {};
    }
  }

  #has(entraId: string): boolean {
    const state = this.#people.get(entraId);
    return state === undefined ? !this.#strict : state !== 'removed';
  }

  /** The chat that the person has, or a new one where that is gone. */
  #make(entraId: string): string {
    const known = [...this.#chats].find(([chat, person]) => person === entraId && !this.#gone.has(chat));
    if (known !== undefined) return known[0];
    const usual = chatOf(entraId);
    const chat = this.#gone.has(usual) ? `${usual}-${this.#nextId()}` : usual;
    this.#chats.set(chat, entraId);
    return chat;
  }

  /** Teams makes two messages of a text with an attachment, and gives the id of neither. */
  #say(conversation: string, activity: Said['activity'], at: number): { readonly id?: string } {
    const { text, attachments = [], ...rest } = activity;
    const isTwo = text !== undefined && text !== '' && attachments.length > 0;
    const parts = isTwo
      ? [
          { ...rest, text },
          { ...rest, attachments },
        ]
      : [activity];
    const ids = parts.map((part) => {
      const id = this.#nextId();
      this.said.push({ conversation, activity: part, id, at });
      this.#standing.set(id, conversation);
      return id;
    });
    const [id = ''] = ids;
    return isTwo ? {} : { id };
  }

  #nextId(): string {
    this.#ids += 1;
    return `said-${this.#ids}`;
  }
}
