import type { Instant } from '../../src/core/kernel/time.ts';
import type { Conversation } from '../../src/core/notices/mailbox.ts';
import type { Message, Messenger, OpenOutcome, SendOutcome } from '../../src/core/notices/messenger.ts';

export interface Heard {
  readonly conversation: string;
  readonly activityId: string;
  readonly message: Message;
  readonly at: Instant;
}

type Answer = SendOutcome | 'sent' | 'accepted, then the line broke';

/** Teams as the port sees it: remembers what arrived, and answers as it is told. */
export class MessengerDouble implements Messenger {
  readonly heard: Heard[] = [];
  readonly replaced: Heard[] = [];
  /** What the next requests are answered, in order; then all is well. */
  readonly answers: Answer[] = [];
  /** What opening a chat is answered; a chat of its own for everybody when left out. */
  opening: OpenOutcome | undefined;
  readonly #now: () => Instant;
  /** Called before a message that arrived is answered: here a test can let a process die. */
  beforeAnswer: () => Promise<void> | void = () => undefined;

  constructor(now: () => Instant) {
    this.#now = now;
  }

  async open({ entraId }: { readonly entraId: string }): Promise<OpenOutcome> {
    return this.opening ?? { outcome: 'opened', conversation: conversationOf(entraId) };
  }

  async send(conversation: Conversation, message: Message): Promise<SendOutcome> {
    return this.#take(this.heard, conversation, `m${this.heard.length + 1}`, message);
  }

  async replace(conversation: Conversation, activityId: string, message: Message): Promise<SendOutcome> {
    return this.#take(this.replaced, conversation, activityId, message);
  }

  async #take(
    into: Heard[],
    { conversationId }: Conversation,
    activityId: string,
    message: Message,
  ): Promise<SendOutcome> {
    const answer = this.answers.shift() ?? 'sent';
    if (typeof answer !== 'string') return answer;
    into.push({ conversation: conversationId, activityId, message, at: this.#now() });
    await this.beforeAnswer();
    return answer === 'sent' ? { outcome: 'sent', activityId } : { outcome: 'unknown' };
  }
}

export function conversationOf(entraId: string): Conversation {
  return {
    conversationId: `chat-${entraId}`,
    serviceUrl: 'http://127.0.0.1:1',
    botId: '28:bot',
    userId: `29:${entraId}`,
  };
}
