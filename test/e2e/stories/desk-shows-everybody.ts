import type { FrameLocator, Page } from 'playwright-core';
import { cast, type Persona, personas } from '../../../playground/personas.ts';
import type { Album } from '../album.ts';
import { laptop } from '../client-page.ts';
import type { Tell } from '../tell.ts';

/** The page of `npm start`, which is open: every persona in a chat of its own, side by side. */
export async function deskShowsEverybody(page: Page, tell: Tell, album: Album): Promise<void> {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  await tell('says who everybody is and what to type first', async () => {
    for (const { name, who, opener } of personas) {
      await page.getByRole('heading', { name }).waitFor();
      await page.getByText(who.nl).waitFor();
      await page.getByText(opener, { exact: true }).first().waitFor();
    }
    return [];
  });
  for (const persona of personas) {
    await tell(`shows the chat of ${persona.name}, who is greeted and answered`, async () => {
      const chat = chatOf(page, persona);
      await page.getByRole('heading', { name: persona.name }).scrollIntoViewIfNeeded();
      await chat.locator('.ac-adaptiveCard').getByRole('heading').first().waitFor();
      await chat.getByRole('textbox').last().click();
      await page.keyboard.insertText(persona.opener);
      await page.keyboard.press('Enter');
      await chat.locator('.ac-adaptiveCard').nth(1).waitFor();
      return [];
    });
  }
  await page.evaluate('scrollTo(0, 0)');
  await album.keepPage('desk', page);
  await tell('keeps the first person in sight on a laptop when all of them are greeted', async () => {
    await page.setViewportSize(laptop);
    await page.reload();
    for (const persona of personas)
      await chatOf(page, persona).locator('.ac-adaptiveCard').first().waitFor({ state: 'attached' });
    const box = await page.getByRole('heading', { name: cast.mentor.name }).boundingBox();
    return box !== null && box.x >= 0 ? [] : ['the page has scrolled away from the first person'];
  });
  await tell('does not scroll to the side', async () => {
    const [wide, window] = await page.evaluate<[number, number]>(
      '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
    );
    return wide > window ? [`${wide} pixels in a window of ${window}`] : [];
  });
  await tell('speaks English when asked', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    for (const { who } of personas) await page.getByText(who.en).waitFor();
    await page.getByRole('button', { name: 'Nederlands' }).click();
    return complaints;
  });
}

function chatOf(page: Page, { name }: Persona): FrameLocator {
  return page.frameLocator(`iframe[title*="${name}"]`);
}
