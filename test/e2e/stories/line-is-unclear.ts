import type { Page } from 'playwright-core';
import { cast } from '../../../playground/personas.ts';
import type { Language } from '../../../src/core/kernel/language.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import type { Album } from '../album.ts';
import { cardOf, chatOf, press, say } from '../desk-chats.ts';
import type { Tell } from '../tell.ts';

const { trainee } = cast;

/** Milliseconds that something may take on a busy machine with five chats on one page. */
const patience = 240_000;

/** Words that may mean several things, with a day in them, and how an hour of that day is offered. */
interface Unclear {
  readonly language: Language;
  readonly choose: string;
  readonly text: string;
  readonly hour: RegExp;
}

const lines: readonly Unclear[] = [
  {
    language: 'nl-BE',
    choose: 'taal nl',
    text: 'misschien nog iets op donderdag 3 december met de mentor?',
    hour: /donderdag 3 december 2026 om/,
  },
  {
    language: 'fr',
    choose: 'langue fr',
    text: 'papoter jeudi 3 décembre',
    hour: /jeudi 3 décembre 2026 à/,
  },
];

/** A trainee types what the bot does not quite understand, and presses what was meant instead of typing it again. */
export async function lineIsUnclear(page: Page, tell: Tell, album: Album): Promise<void> {
  page.setDefaultTimeout(patience);
  for (const line of lines) await chooseOnce(page, tell, album, line);
}

async function chooseOnce(page: Page, tell: Tell, album: Album, { language, choose, text, hour }: Unclear) {
  const words = wordsOf(language);
  const chat = chatOf(page, trainee);
  const asked = chat.getByText(words['meant.title']);
  await tell(`asks what "${text}" means, with three buttons`, async () => {
    await say(page, trainee, choose);
    await chat.getByText(words['language.changed']).last().waitFor();
    await say(page, trainee, text);
    await asked.last().waitFor();
    await album.keepPart(`meant-${language.slice(0, 2)}`, cardOf(page, trainee));
    const buttons = await cardOf(page, trainee).getByRole('button').allTextContents();
    return buttons.length === 3 ? [] : [`${buttons.length} buttons: ${buttons.join(', ')}`];
  });
  await tell('offers hours of the day that was typed, after one press', async () => {
    await press(chat, words['meant.plan']);
    await chat.getByRole('button', { name: hour }).last().waitFor();
    return (await asked.count()) === 0 ? [] : ['it still asks what was meant'];
  });
  await tell('reads an hour of that day back, and nothing needs to be typed again', async () => {
    await press(chat, hour);
    await chat.getByRole('button', { name: words['button.book'], exact: true }).last().waitFor();
    const said = await cardOf(page, trainee).innerText();
    // Whatever names a day would be of this talk.
    await press(chat, words['button.stop']);
    return hour.test(said) ? [] : [`reads back: ${said}`];
  });
}
