import { wordsOf } from '../../../src/i18n/words.ts';
import type { Story } from '../story.ts';
import { must, plansOf, programmeOf, Walk } from '../walk.ts';

/** The same mentor changes to English on a laptop and walks the second session. */
export const mentorInEnglish: Story['play'] = async ({ client, house, tell, album }) => {
  const msg = programmeOf(house, 'msg');
  const walk = new Walk(client, msg, must(plansOf(msg, 1)[1], 'second session'), 'en');
  const { words } = walk;
  await tell('answers "taal en" in English', async () => {
    await client.type('taal en');
    await client.see(words['language.changed']);
    return client.judge();
  });
  await tell('shows the year in English, the first theme held', async () => {
    await client.type('session');
    await client.seeTitle(words['list.title']);
    await client.see(words['status.held']({ when: '' }).trim());
    await client.see(walk.title);
    return client.judge();
  });
  await tell('shows the preparation in English', async () => {
    await client.press(words['button.openNext']);
    await client.seeTitle(walk.title);
    for (const text of walk.list(walk.plan.prep.mentor)) await client.see(text);
    return client.judge();
  });
  await tell('walks every step in English, the card replaced in place', async () => {
    const before = await client.messages();
    await client.press(words['button.start']);
    const first = await walk.see(1);
    await client.press(words['button.next']);
    const second = await walk.see(2);
    await client.tidy();
    await client.press(words['step.prompts']);
    await album.keep('step-en', client);
    const wrong = [...first, ...second, ...(await walk.goOn(2))];
    const added = (await client.messages()) - before;
    return added === 0 ? wrong : [`${added} messages were added`, ...wrong];
  });
  await tell('ends with thanks in English', async () => {
    await client.press(words['button.finish']);
    await client.seeTitle(words['held.titleOf']({ title: walk.title }));
    await client.see(words['held.thanks']);
    return client.judge();
  });
  await tell('goes back to Dutch when asked', async () => {
    await client.type('language nl');
    await client.see(wordsOf('nl-BE')['language.changed']);
    return client.complaints;
  });
};
