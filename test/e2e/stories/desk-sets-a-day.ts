import type { Page } from 'playwright-core';
import { cast } from '../../../playground/personas.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import { chatOf, press, say } from '../desk-chats.ts';
import type { Tell } from '../tell.ts';

const words = wordsOf('nl-BE');
const { mentor, trainee } = cast;
const first = 'dinsdag 15 december 2026';
const other = 'vrijdag 18 december 2026';

/** Milliseconds that something may take on a busy machine with five chats on one page. */
const patience = 240_000;

/** A trainee and his mentor set an interim deadline together, in two chats that stand side by side. */
export async function deskSetsADay(page: Page, tell: Tell): Promise<void> {
  page.setDefaultTimeout(patience);
  const [hers, his] = [chatOf(page, mentor), chatOf(page, trainee)];
  await tell('reads back a day that a trainee types, and proposes it after one press', async () => {
    await say(page, trainee, 'stageplan tegen 15 december');
    await his
      .getByText(words['tasks.readDay']({ when: first }))
      .last()
      .waitFor();
    await press(his, words['button.proposeDay']);
    await his.getByText(words['tasks.dayProposed']).last().waitFor();
    await hers
      .getByText(words['tasks.newsProposed']({ name: trainee.name }))
      .last()
      .waitFor();
    return [];
  });
  await tell('lets his mentor propose another day, of which he hears beside her', async () => {
    // She has eight trainees, and says whom she means by a press.
    await say(page, mentor, 'stageplan tegen 18 december');
    await press(hers, new RegExp(trainee.name));
    await hers
      .getByText(words['tasks.readDay']({ when: other }))
      .last()
      .waitFor();
    await press(hers, words['button.proposeDay']);
    await his
      .getByText(words['tasks.newsProposed']({ name: mentor.name }))
      .last()
      .waitFor();
    return [];
  });
  await tell('has the same day in both chats once he agrees with one press', async () => {
    await press(his, words['button.agreeDay']);
    await his.getByText(words['tasks.dayAgreed']).last().waitFor();
    await hers
      .getByText(words['tasks.newsAgreed']({ name: trainee.name }))
      .last()
      .waitFor();
    for (const chat of [his, hers])
      await chat
        .getByText(words['tasks.agreed']({ when: other }))
        .last()
        .waitFor();
    return [];
  });
}
