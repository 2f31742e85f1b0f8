import { fileURLToPath } from 'node:url';
import type { Browser, ConsoleMessage, Locator, Page } from 'playwright-core';

export interface Size {
  readonly width: number;
  readonly height: number;
}
export const phone: Size = { width: 390, height: 844 };
export const laptop: Size = { width: 1280, height: 900 };
/** A large screen, for a page on which several chats stand. */
export const wall: Size = { width: 1920, height: 1080 };

/** A card that asks for one thing has one primary button; one that informs or lets choose may have none. */
interface Asked {
  readonly primary?: 'one' | 'at most one';
  readonly card?: Locator;
}

interface Measured {
  readonly filled: readonly string[];
  readonly tooWide: readonly string[];
  readonly outside: boolean;
}

/** Runs in the page, where measure-card.js put its function. */
function measure(card: unknown): Measured {
  return Reflect.get(globalThis, 'measureCard')(card);
}

/** What the client itself complains about in its console, whatever the bot says. */
const noiseOfTheClient = [
  // Fonts and animations of Microsoft's network; this test asks nothing of the internet.
  /res-1\.cdn\.office\.net/,
  /favicon\.ico/,
  // What the bot said before the page was open comes before the page knows its own conversation.
  /Invalid conversation id/,
];

/** Milliseconds that the page may take to show something; a loaded machine is slow, and a test that waits is not wrong. */
const patience = 30_000;

/** Milliseconds after which a card that was just replaced is drawn to the end. */
const settling = 3_000;

/** One person's chat with the bot in the Microsoft 365 Agents Playground, as that person sees it. */
export class ClientPage {
  readonly page: Page;
  /** What the page complained about since it was opened, without the noise of the client. */
  readonly complaints: string[] = [];

  readonly #size: Size;

  private constructor(page: Page, size: Size) {
    this.page = page;
    this.#size = size;
    page.setDefaultTimeout(patience);
    page.on('console', (message) => this.#hear(message));
    page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  /** Opens the chat and waits until the bot has greeted, which it does whenever the client is opened. */
  static async open(browser: Browser, url: string, size: Size): Promise<ClientPage> {
    const page = await browser.newPage({ viewport: size, locale: 'nl-BE', deviceScaleFactor: 2 });
    const client = new ClientPage(page, size);
    await page.route(/res-1\.cdn\.office\.net/, (route) => route.abort());
    await page.addInitScript({ path: fileURLToPath(new URL('measure-card.js', import.meta.url)) });
    // On a phone there is the chat alone; on a laptop the whole client stands around it.
    await page.goto(size === phone ? `${url}/?chat` : url);
    await client.#settle();
    return client;
  }

  /** The card that came last. */
  get card(): Locator {
    return this.cards.last();
  }

  get cards(): Locator {
    return this.page.locator('.ac-adaptiveCard');
  }

  /** How many messages stand in the chat, of the person and of the bot. */
  messages(): Promise<number> {
    return this.page.getByRole('button', { name: 'Show more information' }).count();
  }

  /** Types words, sends them with Enter, and waits until the bot has answered with one message. */
  async type(text: string): Promise<void> {
    const before = await this.messages();
    await this.write(text);
    await this.page.keyboard.press('Enter');
    await this.waitForMessages(before + 2);
  }

  /** Writes words in the box without sending them. */
  async write(text: string): Promise<void> {
    await this.page.getByRole('textbox').last().click();
    await this.page.keyboard.insertText(text);
  }

  async waitForMessages(count: number): Promise<void> {
    await this.page
      .getByRole('button', { name: 'Show more information' })
      .nth(count - 1)
      .waitFor();
  }

  /** Presses a button of a card by the words on it. */
  async press(name: string, card = this.card): Promise<void> {
    await this.button(name, card).click();
  }

  button(name: string, card = this.card): Locator {
    return card.getByRole('button', { name, exact: true });
  }

  /** Goes with Tab from the top of the card that came last to a button; tells whether it came there. */
  async tabTo(button: Locator): Promise<boolean> {
    await this.card.focus();
    for (let pressed = 0; pressed < 12 && !(await isFocused(button)); pressed += 1)
      await this.page.keyboard.press('Tab');
    return isFocused(button);
  }

  /** Waits until these words stand on a card. */
  async see(words: string, card = this.card): Promise<void> {
    await card.getByText(words).first().waitFor();
  }

  /** Waits until a card has this title. */
  async seeTitle(title: string, card = this.card): Promise<void> {
    await card.getByRole('heading', { name: title }).first().waitFor();
  }

  /** What a designer would refuse about a card at this width, a line each; while it is being drawn, it is looked at again. */
  async judge(asked: Asked = {}): Promise<readonly string[]> {
    const signal = AbortSignal.timeout(settling);
    for (;;) {
      const wrong = await this.#look(asked);
      if (wrong.length === 0 || signal.aborted) return wrong;
      await this.page.waitForTimeout(100);
    }
  }

  async #look({ primary = 'one', card = this.card }: Asked): Promise<readonly string[]> {
    const { filled, tooWide, outside } = await card.evaluate(measure);
    return [
      ...(filled.length === 1 || (filled.length === 0 && primary !== 'one')
        ? []
        : [`${filled.length} primary buttons: ${filled.join(', ')}`]),
      ...tooWide.map((text) => `is wider than its card: ${text}`),
      ...(outside ? ['the page scrolls to the side'] : []),
    ];
  }

  /** Puts away what the client says under a card after a press; the client folds the card again when it does. */
  async tidy(): Promise<void> {
    const dismiss = this.page.getByRole('button', { name: 'Dismiss Invoke Message' });
    while (await dismiss.first().isVisible()) await dismiss.first().click();
  }

  /** Takes a picture of the card that came last, in the frame that the client draws around it, however long it is. */
  async picture(): Promise<Buffer> {
    await this.page.mouse.move(0, 0);
    await this.tidy();
    const frame = this.page.locator('.fai-OutputCard').last();
    const { height = 0 } = (await frame.boundingBox()) ?? {};
    await this.page.setViewportSize({
      ...this.#size,
      height: Math.max(this.#size.height, Math.ceil(height) + 400),
    });
    const picture = await frame.screenshot();
    await this.page.setViewportSize(this.#size);
    return picture;
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.#settle();
  }

  /** Waits for the greeting, and puts away the log panel, which a developer needs and the chat does not. */
  async #settle(): Promise<void> {
    await this.card.waitFor();
    if (this.#size !== phone) await this.page.getByRole('button', { name: 'Hide log panel' }).click();
  }

  #hear(message: ConsoleMessage): void {
    const said = `${message.text()} (${message.location().url})`;
    if (message.type() === 'error' && !noiseOfTheClient.some((noise) => noise.test(said)))
      this.complaints.push(said);
  }
}

function isFocused(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => Reflect.get(globalThis, 'document').activeElement === element);
}
