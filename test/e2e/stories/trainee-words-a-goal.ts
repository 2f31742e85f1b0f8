import { findText } from '../../../src/core/kernel/language.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import type { ClientPage } from '../client-page.ts';
import { pickDay } from '../pick.ts';
import type { Story } from '../story.ts';
import { must, programmeOf } from '../walk.ts';

const words = wordsOf('en', 'one-to-one');
const said = {
  able: 'open a bad-news conversation myself',
  notice: 'I leave a silence and do not fill it',
  where: 'in the clinic, every Tuesday afternoon',
  feedback: 'the resident who sits in',
};
const questions = ['able', 'notice', 'where', 'feedback'] as const;

/** A coassistent, on a phone, words a learning goal, sees the whole, keeps it, and reaches it. */
export const traineeWordsAGoal: Story['play'] = async ({ client, house, tell }) => {
  const hints = must(programmeOf(house, 'vu').goals, 'goals').hints;
  await tell('begins a goal, and answers four short questions, each with an example', async () => {
    await client.type('add a learning goal');
    for (const each of questions) {
      await client.seeTitle(words[`goal.ask.${each}`]);
      await client.see(findText(hints[each], 'en')?.value ?? '');
      await client.card.getByRole('textbox').fill(said[each]);
      const wrong = await client.judge();
      if (wrong.length > 0) return wrong;
      await client.press(words['button.nextQuestion']);
    }
    await client.seeTitle(words['goal.ask.day']);
    return client.judge();
  });
  await tell('chooses a day, keeps it for herself, and sees the whole', async () => {
    await pickDay(client, '2026-12-15');
    await client.press(words['button.nextQuestion']);
    await client.seeTitle(words['goal.ask.reader']);
    await client.press(words['button.onlyMe']);
    await client.seeTitle(words['goal.whole']);
    return [...(await missing(client)), ...(await client.judge())];
  });
  await tell('keeps it, and says that it is reached, without a reason', async () => {
    await client.press(words['button.keepGoal']);
    await client.see(words['goal.kept']);
    await client.press(words['button.goal.reached']);
    await client.see(words['goal.noted']);
    await client.see(words['goal.state.reached']);
    return client.judge({ primary: 'at most one' });
  });
  await tell('takes that back, and has it open again', async () => {
    await client.press(words['button.undo']);
    await client.see(words['goal.undone']);
    await client.see(words['goal.became']);
    return client.judge({ primary: 'at most one' });
  });
  await tell('leaves the console of the page without a word', async () => client.complaints);
};

/** The answers that do not stand on the last card, and the day. */
async function missing(client: ClientPage): Promise<readonly string[]> {
  for (const text of [...Object.values(said), '15 Dec 2026']) await client.see(text);
  return [];
}
