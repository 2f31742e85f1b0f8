import { findText } from '../../../src/core/kernel/language.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import type { Story } from '../story.ts';
import { must, plansOf, programmeOf, Walk } from '../walk.ts';

/** A trainee of another group, in her third year, reads what comes and runs nothing. */
export const traineeReads: Story['play'] = async ({ client, house, tell }) => {
  const msg = programmeOf(house, 'msg');
  const words = wordsOf('nl-BE');
  const walk = new Walk(client, msg, must(plansOf(msg, 3)[0], 'session of the third year'), 'nl-BE');
  await tell('sees the themes of her own year', async () => {
    await client.type('sessie');
    await client.see(words['list.year']({ year: 3 }));
    await client.see(walk.title);
    return client.judge();
  });
  await tell('reads her preparation, and not that of the mentor', async () => {
    await client.press(words['button.openNext']);
    await client.seeTitle(walk.title);
    for (const text of walk.list(walk.plan.prep.trainee)) await client.see(text);
    const secret = walk
      .list(walk.plan.prep.mentor)
      .filter((text) => !walk.list(walk.plan.prep.trainee).includes(text));
    const counts = await Promise.all(secret.map((text) => client.card.getByText(text).count()));
    return counts.some((count) => count > 0) ? ['the preparation of the mentor is shown'] : [];
  });
  await tell('has no button to start it', async () => {
    await client.see(words['outline.readOnly']);
    const buttons = await client.card.getByRole('button').allTextContents();
    return buttons.length === 1 && buttons[0] === words['button.sessions'] ? [] : [buttons.join(', ')];
  });
  await tell('cannot start it by typing either', async () => {
    await client.type('start de sessie');
    const running = await client.page
      .getByText(words['step.progress']({ step: 1, steps: walk.steps }))
      .count();
    return running === 0 ? client.judge({ primary: 'at most one' }) : ['the session runs'];
  });
  await tell('leaves the console of the page without a word', async () => client.complaints);
};

/** A mentor of the VU, on a phone, in the Dutch of the Netherlands. */
export const vuMentorLooksAhead: Story['play'] = async ({ client, house, tell }) => {
  const vu = programmeOf(house, 'vu');
  const words = wordsOf('nl-NL', 'one-to-one');
  const first = must(
    vu.sessions.find(({ order }) => order === 1),
    'first talk',
  );
  const walk = new Walk(client, vu, first, 'nl-NL');
  const title = findText(first.title, 'nl-NL')?.value ?? '';
  await tell('sees nine talks and with whom', async () => {
    await client.type('gesprekken');
    await client.see(words['list.pair']({ name: 'Sam Bakker' }));
    await client.see(words['list.talk']({ number: 9, title: '' }).trim());
    return client.judge();
  });
  await tell('opens the next talk: its preparation and its steps', async () => {
    await client.press(words['button.openNext']);
    await client.seeTitle(title);
    await client.see(words['outline.minutes']({ minutes: first.minutes, steps: walk.steps }));
    return client.judge();
  });
  await tell('walks the talk step by step to its end', async () => {
    await client.press(words['button.start']);
    const wrong = [...(await walk.see(1)), ...(await walk.goOn(1))];
    await client.press(words['button.finish']);
    await client.see(words['held.thanks']);
    return [...wrong, ...(await client.judge())];
  });
  await tell('leaves the console of the page without a word', async () => client.complaints);
};
