import type { Page } from 'playwright-core';
import { wordsOf } from '../../../src/i18n/words.ts';
import type { Story } from '../story.ts';
import { must } from '../walk.ts';

const words = wordsOf('en', 'one-to-one');

/** A coassistent, on a phone, sees the talks of three years, and opens them as a page that opens once. */
export const pairLooksBack: Story['play'] = async ({ client, tell }) => {
  let page: Page | undefined;
  await tell('sees the talks of three years, and what comes now', async () => {
    await client.type('our mentorship at a glance');
    await client.seeTitle(words['overview.title']);
    await client.see(words['overview.next']);
    for (const year of [1, 2, 3]) await client.see(words['button.year']({ year }));
    await client.see(words['overview.whoSees']);
    return client.judge();
  });
  await tell('is given a link for one opening, and looks at it twice without using it up', async () => {
    await client.press(words['button.printOverview']);
    await client.see(words['overview.pageText']);
    const link = await client.card.getByRole('link').getAttribute('href');
    const browser = must(client.page.context().browser() ?? undefined, 'browser');
    page = await browser.newPage();
    for (const _ of [1, 2]) await page.goto(must(link ?? undefined, 'link'));
    const isThere = await page.getByText('Talk 1').isVisible();
    return isThere ? ['a look shows the overview'] : client.judge({ primary: 'at most one' });
  });
  await tell('presses the one button on it, and reads all of it in its own style', async () => {
    const opened = must(page, 'page');
    await opened.getByRole('button', { name: words['overview.pageOpen'] }).click();
    await opened.getByRole('heading', { level: 1, name: words['overview.title'] }).waitFor();
    await opened.getByRole('row', { name: '1', exact: false }).first().waitFor();
    await opened.getByText('Talk 9').waitFor();
    const width = await opened
      .locator('main')
      .evaluate((main) => Reflect.get(globalThis, 'getComputedStyle')(main).maxWidth);
    return width === '672px' ? [] : [`has no style: ${width}`];
  });
  await tell('cannot open it again', async () => {
    const opened = must(page, 'page');
    const again = await opened.goto(opened.url());
    await opened.close();
    return again?.status() === 404 ? [] : ['the link works twice'];
  });
  await tell('leaves the console of the page without a word', async () => client.complaints);
};
