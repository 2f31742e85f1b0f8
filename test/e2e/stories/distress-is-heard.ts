import { wordsOf } from '../../../src/i18n/words.ts';
import type { Story } from '../story.ts';

/** What is typed, and what is said to it: one sentence of a human kind, and at once the numbers, in the language of the reader. */
const cries = [
  { language: 'nl-BE', choose: 'taal nl', text: 'ik heb het lastig', sentence: 'distress.self' },
  { language: 'en', choose: 'language en', text: "I'm not ok", sentence: 'distress.self' },
  { language: 'fr', choose: 'langue fr', text: 'ça ne va pas du tout', sentence: 'distress.self' },
  {
    language: 'en',
    choose: 'language en',
    text: 'I am worried about a colleague',
    sentence: 'distress.other',
  },
  { language: 'fr', choose: 'langue fr', text: 'mon père est décédé', sentence: 'distress.loss' },
  {
    language: 'nl-BE',
    choose: 'taal nl',
    text: 'er is iets gebeurd op de werkvloer',
    sentence: 'distress.harm',
  },
] as const;

/** A trainee who is not well, on a phone. */
export const distressIsHeard: Story['play'] = async ({ client, tell }) => {
  for (const { language, choose, text, sentence } of cries) {
    const words = wordsOf(language);
    await tell(`hears "${text}", and shows whom to call`, async () => {
      await client.type(choose);
      await client.type(text);
      await client.seeTitle(words[sentence]);
      await client.see(words['helpCard.danger']);
      await client.card.getByRole('link', { name: '112' }).first().waitFor();
      return client.judge({ primary: 'at most one' });
    });
  }
  await tell('asks to leave a patient out of it, under the help and not instead of it', async () => {
    await client.type('ik heb een fout gemaakt en een patiënt is gestorven');
    const words = wordsOf('nl-BE');
    await client.seeTitle(words['distress.loss']);
    await client.see(words['helpCard.danger']);
    await client.see(words['patientData.text']);
    return client.judge({ primary: 'at most one' });
  });
  await tell('shows no numbers to somebody who is only ill and cannot come', async () => {
    await client.type('ik ben ziek, ik kan morgen niet komen');
    const shown = await client.card.getByText(wordsOf('nl-BE')['helpCard.danger']).count();
    return shown === 0 ? [] : ['the help card is shown'];
  });
  await tell('leaves the console of the page without a word', async () => client.complaints);
};
