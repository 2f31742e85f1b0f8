import type { Instant } from '../../../src/core/kernel/time.ts';
import type { Conversation } from '../../../src/core/notices/mailbox.ts';
import type { Message, Messenger, OpenOutcome, SendOutcome } from '../../../src/core/notices/messenger.ts';
import { conversationOf } from '../../support/messenger-double.ts';
import type { Chance, Turns } from './turns.ts';

/** A message that reached somebody's chat, new or in the place of another. */
export interface Heard {
  readonly key: string;
  readonly repeat: boolean;
  readonly conversation: string;
  readonly at: Instant;
}

/** What Teams does when it does not simply take a message. */
const troubles = [
  { outcome: 'again', status: 429, afterMs: 30_000 },
  { outcome: 'again', status: 503 },
  { outcome: 'gone' },
  { outcome: 'not-installed' },
  { outcome: 'blocked' },
  { outcome: 'refused', status: 400 },
  { outcome: 'refused', status: 401, code: 'BotNotRegistered' },
  { outcome: 'refused', status: 403, code: 'BadArgument' },
  { outcome: 'refused', status: 500 },
  { outcome: 'refused', status: 0, code: 'no-token' },
  { outcome: 'unknown' },
  { outcome: 'not-sent' },
] as const satisfies readonly OpenOutcome[];

/** What is on its way does not die with whoever sent it. */
const line = 'line';
const lost = (): never => {
  throw new Error('a dead process hears no answer');
};

/** The longest that one request can take, in milliseconds. */
const timeLimit = 15_000;

/** Teams as every process sees it: slow, now and then refusing, now and then taking a message without saying so. */
export class ShakyTeams {
  readonly heard: Heard[] = [];
  /** Every request by the moment at which it left its process. */
  readonly left: { readonly conversation: string; readonly at: Instant }[] = [];
  readonly arrived: { readonly conversation: string; readonly at: Instant }[] = [];
  /** Called when a message arrives. */
  onArrival: (heard: { readonly key: string; readonly repeat: boolean }) => Promise<void> = async () =>
    undefined;
  readonly #turns: Turns;
  readonly #chance: Chance;
  readonly #trouble: () => number;
  #ids = 0;

  constructor(world: { turns: Turns; chance: Chance; trouble: () => number }) {
    this.#turns = world.turns;
    this.#chance = world.chance;
    this.#trouble = world.trouble;
  }

  seenBy(process: string): Messenger {
    return {
      open: ({ entraId }) => {
        const conversation = conversationOf(entraId);
        return this.#answer(
          process,
          conversation,
          async () => ({ outcome: 'opened', conversation }) as const,
        );
      },
      send: (to, message) =>
        this.#answer(process, to, async () => {
          const large = 'card' in message && this.#chance() < this.#trouble() / 4;
          return large ? { outcome: 'too-large' } : this.#take(to, message, this.#nextId());
        }),
      replace: (to, activityId, message) =>
        this.#answer(process, to, () => this.#take(to, message, activityId)),
    };
  }

  async #answer<A extends SendOutcome | OpenOutcome>(
    process: string,
    { conversationId: conversation }: Conversation,
    act: () => Promise<A>,
  ): Promise<A | (typeof troubles)[number]> {
    const { now } = this.#turns;
    this.left.push({ conversation, at: now });
    const there = this.#chance() * timeLimit;
    await this.#turns.wait(line, 0, there);
    // What a process that died had not written out yet never arrives.
    if (this.#turns.isDead(process) && this.#chance() < 0.5) return this.#turns.wait(process).then(lost);
    this.arrived.push({ conversation, at: this.#turns.now });
    const trouble = this.#chance() < this.#trouble() ? this.#pick() : undefined;
    const isTaken = trouble === undefined || (trouble.outcome === 'unknown' && this.#chance() < 0.5);
    const answer = isTaken ? await act() : undefined;
    await this.#turns.wait(process, 0, now + timeLimit - this.#turns.now);
    return trouble ?? answer ?? { outcome: 'unknown' };
  }

  #pick(): (typeof troubles)[number] {
    return troubles[Math.floor(this.#chance() * troubles.length)] ?? troubles[0];
  }

  async #take(to: Conversation, message: Message, activityId: string): Promise<SendOutcome> {
    const { key, repeat } = JSON.parse(
      'card' in message ? JSON.stringify(message.card) : message.text,
    ) as Heard;
    const heard = { key, repeat, conversation: to.conversationId, at: this.#turns.now };
    this.heard.push(heard);
    await this.onArrival(heard);
    return this.#chance() < 0.1 ? { outcome: 'sent' } : { outcome: 'sent', activityId };
  }

  #nextId(): string {
    this.#ids += 1;
    return `m${this.#ids}`;
  }
}
