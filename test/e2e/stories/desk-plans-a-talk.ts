import type { Locator, Page } from 'playwright-core';
import { cast, type Persona } from '../../../playground/personas.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import type { Album } from '../album.ts';
import { phone, wall } from '../client-page.ts';
import { cardOf, chatOf, outlookOf, press, say, turnOutlook } from '../desk-chats.ts';
import type { Tell } from '../tell.ts';

const words = wordsOf('nl-BE');
const { mentor, trainee } = cast;

/** A talk that is planned in the chat of a trainee on the desk, where the calendars stand beside the chats. */
export async function deskPlansATalk(page: Page, tell: Tell, album: Album): Promise<void> {
  await page.setViewportSize(wall);
  const chat = chatOf(page, trainee);
  await tell('shows the week of a trainee beside the chat at one press', async () => {
    await turnOutlook(page, trainee);
    await outlookOf(page, trainee).locator('.grid').waitFor();
    return [];
  });
  await tell('has what is booked in the chat in the calendar, without being loaded again', async () => {
    // The chat holds such a card already, of the words that were typed first: this is about the one that comes now.
    const cards = chat.locator('.fai-OutputCard');
    const before = await cards.count();
    await say(page, trainee, 'plan gesprek volgende week');
    await cards.nth(before).waitFor();
    const tuesday = /dinsdag 1 december 2026 om 8u/;
    await chat.getByRole('button', { name: tuesday }).last().waitFor();
    await album.keepPart('offers-nl', cardOf(page, trainee));
    await press(chat, tuesday);
    await chat.getByRole('button', { name: words['button.book'] }).last().waitFor();
    await album.keepPart('read-back-nl', cardOf(page, trainee));
    await press(chat, words['button.book']);
    await seePlanned(page, trainee, 'di 1 dec, 08:00');
    for (const who of [trainee, mentor])
      await chatOf(page, who).getByText(words['appointment.booked']).last().waitFor();
    return [];
  });
  await tell('has it an hour later when that is asked for in the chat', async () => {
    await say(page, trainee, 'kan het een uurtje later');
    await press(chat, words['button.moveHere']);
    await seePlanned(page, trainee, 'di 1 dec, 09:00');
    return [];
  });
  await tell('lets the mentor drag it, and says so in both chats', async () => {
    await turnOutlook(page, trainee);
    await turnOutlook(page, mentor);
    await drag(page, await findEvent(page, mentor, 'di 1 dec, 09:00'), { days: 2, hours: 2 });
    await seePlanned(page, mentor, 'do 3 dec, 11:00');
    for (const who of [mentor, trainee]) await seeInOutlook(page, who, 1);
    await page.mouse.move(0, 0);
    await album.keepPage('calendar', page);
    return [];
  });
  await tell('lets her move it with the keyboard', async () => {
    await (await findEvent(page, mentor, 'do 3 dec, 11:00')).focus();
    for (const key of ['Shift+ArrowRight', 'Shift+ArrowDown', 'Enter']) await page.keyboard.press(key);
    await seePlanned(page, mentor, 'vr 4 dec, 11:15');
    await seeInOutlook(page, trainee, 2);
    return [];
  });
  await answerThere(page, tell);
  await tell('has nothing in the calendar any more once it is called off in the chat', async () => {
    await say(page, trainee, 'zeg mijn afspraak af');
    await press(chat, words['button.callOffSure']);
    await outlookOf(page, mentor).locator('[data-planned]').waitFor({ state: 'detached' });
    await chatOf(page, mentor).getByText(words['appointment.cancelled']).last().waitFor();
    return [];
  });
  await lookAround(page, tell);
}

/** What somebody who was invited does in Outlook. */
async function answerThere(page: Page, tell: Tell): Promise<void> {
  await tell(
    'lets the trainee accept it there, and propose another time, which the mentor hears',
    async () => {
      await turnOutlook(page, mentor);
      await turnOutlook(page, trainee);
      const outlook = outlookOf(page, trainee);
      await (await findEvent(page, trainee, 'vr 4 dec, 11:15')).click();
      const panel = outlook.locator(':popover-open');
      await panel.getByRole('button', { name: 'Accepteren', exact: true }).click();
      await panel.getByText('geaccepteerd').first().waitFor();
      await panel.getByLabel('Nieuw begin').first().fill('2026-12-02T16:00');
      await panel.getByRole('button', { name: 'Ander tijdstip voorstellen' }).click();
      const title = words['appointment.proposed']({ name: trainee.name });
      await chatOf(page, mentor).getByText(title).last().waitFor();
      await turnOutlook(page, trainee);
      await turnOutlook(page, mentor);
      return [];
    },
  );
}

async function lookAround(page: Page, tell: Tell): Promise<void> {
  await tell('has the mail and the faults of Graph one press further', async () => {
    const outlook = outlookOf(page, mentor);
    await outlook.getByRole('link', { name: 'Post' }).click();
    await outlook.getByText('Antwoord: accepted: Overleg').first().waitFor();
    await outlook.getByRole('link', { name: 'Storingen' }).click();
    await outlook.getByText('cut-after', { exact: true }).first().waitFor();
    await outlook.getByRole('link', { name: 'Agenda' }).click();
    await outlook.locator('.grid').waitFor();
    return [];
  });
  await tell('shows the calendar in the place of the chat on a phone, day after day', async () => {
    await page.setViewportSize(phone);
    await page.getByRole('link', { name: mentor.name, exact: true }).click();
    await outlookOf(page, mentor).locator('.event').first().waitFor();
    const wrong = (await page.locator(`iframe[title^="Chat van ${mentor.name}"]`).isVisible())
      ? ['the chat is still there']
      : [];
    await turnOutlook(page, mentor);
    await chatOf(page, mentor).locator('.ac-adaptiveCard').last().waitFor();
    await page.setViewportSize(wall);
    return wrong;
  });
}

/** Waits until a talk stands in a calendar at this time. */
async function seePlanned(page: Page, who: Persona, when: string): Promise<void> {
  await outlookOf(page, who).locator('[data-planned]', { hasText: when }).waitFor();
}

/** Waits until the bot has said so often that something happened in Outlook. */
async function seeInOutlook(page: Page, who: Persona, count: number): Promise<void> {
  await chatOf(page, who)
    .getByText(words['appointment.inOutlook'])
    .nth(count - 1)
    .waitFor();
}

/** Goes to the week of a talk that is planned with others, and gives where it stands there. */
async function findEvent(page: Page, who: Persona, when: string): Promise<Locator> {
  const outlook = outlookOf(page, who);
  await outlook.locator('[data-planned]', { hasText: when }).click();
  const event = outlook.locator('.event.ours button');
  await event.waitFor();
  return event;
}

async function drag(page: Page, event: Locator, by: { days: number; hours: number }): Promise<void> {
  await event.scrollIntoViewIfNeeded();
  const box = await event.boundingBox();
  const day = await event.locator('xpath=ancestor::*[contains(@class, "day")][1]').boundingBox();
  if (box === null || day === null) throw new Error('the talk is not to be seen');
  // Half an hour is as high as the event; an hour is twice that, with the point of space between two.
  const hour = (box.height + 1) * 2;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by.days * day.width, y + by.hours * hour, { steps: 8 });
  await page.mouse.up();
}
