import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { Persona } from '../../playground/personas.ts';

/** The chat of a persona on the desk. */
export function chatOf(page: Page, { name }: Persona): FrameLocator {
  return page.frameLocator(`iframe[title^="Chat van ${name}"]`);
}

/** The card that came last, in the frame that the client draws around it. */
export function cardOf(page: Page, who: Persona): Locator {
  return chatOf(page, who).locator('.fai-OutputCard').last();
}

/** What stands in the place of that persona’s Outlook. */
export function outlookOf(page: Page, { name }: Persona): FrameLocator {
  return page.frameLocator(`iframe[title="Agenda en post van ${name}"]`);
}

/** Opens it beside the chat, or shuts it. */
export function turnOutlook(page: Page, { name }: Persona): Promise<void> {
  return page.getByRole('button', { name: `Agenda en post van ${name}` }).click();
}

/** Types words to the bot. */
export async function say(page: Page, who: Persona, text: string): Promise<void> {
  await chatOf(page, who).getByRole('textbox').last().click();
  await page.keyboard.insertText(text);
  await page.keyboard.press('Enter');
}

/** Presses the last button of that name. */
export function press(chat: FrameLocator, name: string | RegExp): Promise<void> {
  return chat
    .getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) })
    .last()
    .click();
}
