import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { type ConnectorDouble, chatOf, type Said } from './connector-double.ts';
import { settleCard } from './settle-card.ts';

/** A card as a test reads it. */
export type Json = Readonly<Record<string, unknown>>;

export interface Button {
  readonly type: string;
  readonly title: string;
  readonly verb: string;
  readonly data: Json;
  readonly style?: string;
}

export interface Pressed {
  readonly status: number;
  readonly body: { readonly statusCode: number; readonly type: string; readonly value: Json };
}

/** The bot was gone before it answered. */
export class NoAnswer extends Error {}

async function answered<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (cause) {
    throw new NoAnswer('the bot was gone before it answered', { cause });
  }
}

/** The private chat of one person with the bot, as Teams would carry it. */
export class Chat {
  readonly conversation: string;
  readonly #bot: () => string;
  readonly #connector: ConnectorDouble;
  readonly #entraId: string;
  readonly #more: Json;

  /** `bot` gives the address of the bot, which changes when it is started again; `more` overrides fields of every activity. */
  constructor(bot: () => string, connector: ConnectorDouble, entraId: string, more: Json = {}) {
    this.#bot = bot;
    this.#connector = connector;
    this.#entraId = entraId;
    this.#more = more;
    this.conversation = chatOf(entraId);
  }

  /** Types words; gives what the bot said in this chat because of it, without what it happened to say by itself. */
  async type(text: string, more: Json = {}): Promise<readonly Said[]> {
    return this.hear(() => this.send({ type: 'message', text, ...more }));
  }

  /** Types words to which one card comes back. */
  async ask(text: string, more: Json = {}): Promise<Json> {
    const before = this.#connector.said.length;
    return settleCard(this.#connector, cardOf(await this.type(text, more)), before);
  }

  install(action = 'add'): Promise<readonly Said[]> {
    return this.hear(() => this.send({ type: 'installationUpdate', action }));
  }

  /** Presses a button of a card, with what was filled in. */
  async press(
    button: Button | { verb: string; data: unknown },
    inputs: Json = {},
    more: Json = {},
  ): Promise<Pressed> {
    const data = { ...(button.data as Json), ...inputs };
    const value = { action: { type: 'Action.Execute', verb: button.verb, data }, trigger: 'manual' };
    const before = this.#connector.said.length;
    const response = await this.send({ type: 'invoke', name: 'adaptiveCard/action', value, ...more });
    const body = (await answered(response.json())) as Pressed['body'];
    const card = body.statusCode === 200 ? await settleCard(this.#connector, body.value, before) : body.value;
    return { status: response.status, body: { ...body, value: card } };
  }

  /** Presses a button and gives the card that replaces the pressed one. */
  async walk(button: Button, inputs: Json = {}): Promise<Json> {
    const { body } = await this.press(button, inputs);
    if (body.type !== 'application/vnd.microsoft.card.adaptive')
      throw new Error(`no card: ${JSON.stringify(body.value)}`);
    return body.value;
  }

  send(activity: Json): Promise<Response> {
    const body = JSON.stringify({ ...this.#frame(), ...this.#more, ...activity });
    const headers = { 'content-type': 'application/json' };
    return answered(fetch(`${this.#bot()}/api/messages`, { method: 'POST', headers, body }));
  }

  /** Delivers an activity and, as Teams does when it waits too long for an answer, delivers it again before that comes. */
  sendTwice(activity: Json): Promise<readonly Response[]> {
    const same = { id: randomUUID(), ...activity };
    return Promise.all([this.send(same), this.send(same)]);
  }

  async hear(act: () => Promise<Response>): Promise<readonly Said[]> {
    const before = this.#connector.said.length;
    const response = await act();
    if (response.status !== 200) throw new Error(`the bot answered ${response.status}`);
    return this.#connector.said
      .slice(before)
      .filter((said) => said.conversation === this.conversation && !isNotice(said));
  }

  /** What the bot has said in this chat by itself, and aloud. */
  notices(): readonly Said[] {
    return this.#connector.said.filter((said) => said.conversation === this.conversation && isNotice(said));
  }

  /** All that the bot has said in this chat, and then what it put in the place of something that it had said. */
  said(): readonly Said[] {
    const all = [...this.#connector.said, ...this.#connector.updates];
    return all.filter(({ conversation }) => conversation === this.conversation);
  }

  /** This card, or where calendars were slow the one that comes in its place, with these words on it; within two minutes. */
  async orLater(card: Json, words: RegExp): Promise<Json> {
    if (words.test(textOf(card))) return card;
    for (let tries = 0; tries < 1_200; tries += 1) {
      const cards = this.said().flatMap((each) =>
        each.activity.attachments?.length === 1 ? [cardOf([each])] : [],
      );
      const found = cards.findLast((each) => words.test(textOf(each)));
      if (found !== undefined) return found;
      await setTimeout(100);
    }
    throw new Error(`${words} did not come after ${textOf(card)}`);
  }

  #frame(): Json {
    return {
      id: randomUUID(),
      timestamp: '2026-11-23T18:00:00.000Z',
      channelId: 'msteams',
      serviceUrl: this.#connector.url,
      locale: 'nl-BE',
      from: { id: `29:${this.#entraId}`, aadObjectId: this.#entraId, name: 'Some One' },
      recipient: { id: '28:bot', name: 'Klankbord' },
      conversation: { id: this.conversation, conversationType: 'personal', tenantId: 'tenant-1' },
      channelData: { tenant: { id: 'tenant-1' } },
    };
  }
}

/** What the bot says by itself asks for attention; an answer does not, since somebody waits for it. */
function isNotice({ activity }: Said): boolean {
  const { channelData } = activity as { readonly channelData?: { readonly notification?: unknown } };
  return channelData?.notification !== undefined;
}

export function cardOf(said: readonly Said[]): Json {
  const [only] = said;
  const content = only?.activity.attachments?.[0]?.content;
  if (said.length !== 1 || typeof content !== 'object' || content === null)
    throw new Error(`not one card but ${JSON.stringify(said)}`);
  return content as Json;
}

/** Every button of a card that is an `Action.Execute`, in the order of the card. */
export function buttonsOf(card: unknown): readonly Button[] {
  if (Array.isArray(card)) return card.flatMap(buttonsOf);
  if (typeof card !== 'object' || card === null) return [];
  const own =
    'type' in card && card.type === 'Action.Execute' && !('userIds' in card)
      ? [card as unknown as Button]
      : [];
  const inner = Object.entries(card)
    .filter(([name]) => !['refresh', 'fallback', 'data'].includes(name))
    .flatMap(([, value]) => buttonsOf(value));
  return [...own, ...inner];
}

/** The button of a card with this verb; the first when there are several. */
export function buttonOf(card: Json, verb: string): Button {
  const found = buttonsOf(card).find((button) => button.verb === verb);
  if (found === undefined)
    throw new Error(
      `no ${verb} among ${buttonsOf(card)
        .map((b) => b.verb)
        .join(', ')}`,
    );
  return found;
}

/** All texts of a card in one, to look for words in. */
export function textOf(card: unknown): string {
  if (Array.isArray(card)) return card.map(textOf).join('\n');
  if (typeof card !== 'object' || card === null) return '';
  return Object.entries(card)
    .filter(([name]) => !['refresh', 'fallback', 'data', '$schema'].includes(name))
    .map(([name, value]) =>
      ['text', 'title', 'label'].includes(name) && typeof value === 'string' ? value : textOf(value),
    )
    .filter((text) => text !== '')
    .join('\n');
}
