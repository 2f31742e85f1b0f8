import { isDeepStrictEqual } from 'node:util';
import type { Locator, Page } from 'playwright-core';
import { cast } from '../../../playground/personas.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import { chatOf, outlookOf, press, say, turnOutlook } from '../desk-chats.ts';
import type { Tell } from '../tell.ts';

const words = wordsOf('nl-BE');
const { mentor, trainee } = cast;
const text = 'vraagt of u deze week tijd hebt om even te praten';

/** Milliseconds that something may take on a busy machine with five chats on one page. */
const patience = 240_000;

/** A mentor asks a trainee whether she may write to his stagemeester; their chats and her mail stand side by side. */
export async function deskAsksFirst(page: Page, tell: Tell): Promise<void> {
  page.setDefaultTimeout(patience);
  const [hers, his] = [chatOf(page, mentor), chatOf(page, trainee)];
  const yes = his.getByRole('button', { name: words['consent.yes'], exact: true });
  const no = his.getByRole('button', { name: words['consent.no'], exact: true });
  await tell('asks a trainee before anything is written to his stagemeester', async () => {
    await ask(page);
    await yes.last().waitFor();
    await his.getByText(text).last().waitFor();
    await turnOutlook(page, mentor);
    await outlookOf(page, mentor).getByRole('link', { name: 'Post' }).click();
    await folderOf(page, 'drafts').waitFor();
    return (await folderOf(page, 'drafts').locator('.mail').count()) === 0
      ? []
      : ['there is a draft already'];
  });
  await tell('puts exactly that text in her mailbox once he says yes', async () => {
    await yes.last().click();
    await hers
      .getByText(words['draft.title']({ name: trainee.name }))
      .last()
      .waitFor();
    await folderOf(page, 'drafts').getByText(text).waitFor();
    return [];
  });
  await tell('has it among her sent mail after one press, and says so to both', async () => {
    await press(hers, words['draft.send']);
    await hers.getByText(words['mailed.title']).last().waitFor();
    await his.getByText(words['consent.sent']).last().waitFor();
    const sent = folderOf(page, 'sentitems').locator('.mail');
    await sent.getByText(text).waitFor();
    await sent.getByText('griet.baert@example.org').waitFor();
    return (await sent.count()) === 1 ? [] : ['more was sent'];
  });
  await tell('shows her nothing of a no', async () => {
    await ask(page);
    await no.last().waitFor();
    const read = () => hers.locator('.ac-adaptiveCard').allInnerTexts();
    const before = await read();
    await no.last().click();
    await his.getByText(words['consent.saidNo']).last().waitFor();
    const after = await read();
    const drafts = await folderOf(page, 'drafts').locator('.mail').count();
    return [
      ...(isDeepStrictEqual(before, after) ? [] : ['her chat has changed']),
      ...(drafts === 0 ? [] : ['there is a draft']),
    ];
  });
}

/** From the help by need to the question. */
async function ask(page: Page): Promise<void> {
  const chat = chatOf(page, mentor);
  const waiting = chat.getByText(words['draft.waiting']({ name: trainee.name }));
  const before = await waiting.count();
  await say(page, mentor, 'doorverwijzen');
  for (const name of [
    words['ways.whomButton'],
    trainee.name,
    words['way.mentorMentor'],
    /^Vraag of ik stagemeester/,
  ])
    await press(chat, name);
  await waiting.nth(before).waitFor();
}

function folderOf(page: Page, folder: string): Locator {
  return outlookOf(page, mentor).locator(`section[aria-labelledby="${folder}"]`);
}
