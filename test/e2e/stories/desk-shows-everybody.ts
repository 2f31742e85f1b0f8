import type { FrameLocator, Page } from 'playwright-core';
import { cast, type Persona, personas } from '../../../playground/personas.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import type { Album } from '../album.ts';
import { laptop, wall } from '../client-page.ts';
import type { Desk } from '../desk.ts';
import type { Tell } from '../tell.ts';

const words = wordsOf('nl-NL', 'one-to-one');

/** Milliseconds that something may take on a busy machine with five chats on one page. */
const patience = 240_000;

/** The page of `npm start`, which is open: every persona in a chat of its own, side by side. */
export async function deskShowsEverybody(page: Page, tell: Tell, album: Album): Promise<void> {
  page.setDefaultTimeout(patience);
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
  await tell(
    'has a reminder for a mentor and for a trainee of her group, and a question that waits',
    async () => {
      for (const persona of [cast.mentor, cast.trainee])
        await chatOf(page, persona).getByText('Over enkele weken zitten jullie samen').waitFor();
      await chatOf(page, cast.vuMentor).getByRole('button', { name: words['button.heldNotYet'] }).waitFor();
      return [];
    },
  );
  await album.keepPage('desk', page);
  for (const persona of personas) {
    await tell(`shows the chat of ${persona.name}, who is greeted and answered`, async () => {
      const chat = chatOf(page, persona);
      await page.getByRole('heading', { name: persona.name }).scrollIntoViewIfNeeded();
      await chat.locator('.ac-adaptiveCard').getByRole('heading').first().waitFor();
      await typeFirst(page, persona);
      return [];
    });
  }
  await tell('shows the coordinator figures about 42 groups', async () => {
    await chatOf(page, cast.coordinator)
      .getByText(/42 groepen/)
      .first()
      .waitFor();
    return [];
  });
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

/** The desk goes on for longer than somebody tries it, also when a part of it breaks. */
export async function deskLasts(desk: Desk, page: Page, tell: Tell): Promise<void> {
  await page.setViewportSize(wall);
  await tell('shows every chat as it was when the page is loaded again', async () => {
    await page.reload();
    for (const persona of personas)
      await chatOf(page, persona).getByText(persona.opener, { exact: true }).waitFor();
    return [];
  });
  await tell('answers in every chat after twenty minutes', async () => {
    // Five clients, and each is longer in it than the quarter of an hour after which it first reports.
    await desk.wait(personas.length * 4);
    for (const persona of personas) await typeFirst(page, persona);
    return (await page.locator('.again').count()) === 0 ? [] : ['a chat has ended'];
  });
  await tell('starts a chat again that breaks, says so, and leaves the others as they were', async () => {
    await desk.breakChat(cast.trainee);
    const section = page.locator(`[id="${cast.trainee.id}"]`);
    await section.getByText('viel uit en is opnieuw gestart').waitFor();
    await typeFirst(page, cast.trainee);
    await chatOf(page, cast.mentor).getByText(cast.mentor.opener, { exact: true }).first().waitFor();
    return [];
  });
  await tell('goes on by itself after a restart, with no chat left empty', async () => {
    await desk.restart();
    await page.locator('.again').waitFor({ state: 'detached' });
    for (const persona of personas) {
      const chat = chatOf(page, persona);
      await chat.locator('.ac-adaptiveCard').first().waitFor();
      if ((await chat.getByText('Getting Started').count()) > 0) return [`${persona.name} sees no chat`];
    }
    for (const persona of personas) await typeFirst(page, persona);
    return [];
  });
}

/** Types what the desk says to type first, and waits for an answer. */
async function typeFirst(page: Page, persona: Persona): Promise<void> {
  const chat = chatOf(page, persona);
  const cards = chat.locator('.ac-adaptiveCard');
  await cards.first().waitFor();
  const before = await cards.count();
  await chat.getByRole('textbox').last().click();
  await page.keyboard.insertText(persona.opener);
  await page.keyboard.press('Enter');
  await cards.nth(before).waitFor();
}

function chatOf(page: Page, { name }: Persona): FrameLocator {
  return page.frameLocator(`iframe[title*="${name}"]`);
}
