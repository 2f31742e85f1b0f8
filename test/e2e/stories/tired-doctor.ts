import { wordsOf } from '../../../src/i18n/words.ts';
import type { ClientPage } from '../client-page.ts';
import type { Stage, Story } from '../story.ts';
import type { Tell } from '../tell.ts';
import { must, plansOf, programmeOf, Walk } from '../walk.ts';

const words = wordsOf('nl-BE');

/** The mentor after a night shift: presses twice, uses the keyboard, types whatever. */
export const tiredDoctor: Story['play'] = async (stage) => {
  await pressBadly(stage);
  for (const { sentence, text, expected } of typed) await hear(stage, sentence, text, expected);
  await sayLong(stage.client, stage.tell);
  await askInGroup(stage.client, stage.tell);
  await stage.tell('leaves the console of the page without a word', async () => stage.client.complaints);
};

async function pressBadly({ client, house, tell }: Stage) {
  const msg = programmeOf(house, 'msg');
  const walk = new Walk(client, msg, must(plansOf(msg, 2)[0], 'session of the second year'), 'nl-BE');
  await tell('looks ahead to the second year', async () => {
    await client.type('sessie');
    await client.press(words['button.year']({ year: 2 }));
    await client.see(walk.title);
    return client.judge({ primary: 'at most one' });
  });
  await tell('presses a row of the list, and starts', async () => {
    await client.card.getByRole('button', { name: walk.title }).click();
    await client.press(words['button.start']);
    return walk.see(1);
  });
  await tell('moves one step when the button is pressed twice at once', async () => {
    await client.button(words['button.next']).dblclick();
    await walk.see(2);
    // Which of the two answers comes last is a matter of luck; asked again, the session tells where it is.
    await client.type('sessie');
    await client.press(words['button.resume']);
    return walk.see(2);
  });
  await tell('goes on with nothing but the keyboard', async () => {
    if (!(await client.tabTo(client.button(words['button.next']))))
      return ['Tab does not come to the primary button'];
    await client.page.keyboard.press('Enter');
    return walk.see(3);
  });
  await tell('ends early, and is told how far it came', async () => {
    await client.press(words['button.finishNow']);
    await client.see(words['held.stepsDone']({ done: 3, steps: walk.steps }));
    return client.judge();
  });
}

const typed = [
  { sentence: 'offers three things for rubbish', text: 'asdf qwer zxcv', expected: words['unknown.title'] },
  { sentence: 'survives emoji', text: '🤷‍♀️🩺💤', expected: words['unknown.title'] },
  { sentence: 'shows help', text: 'help', expected: words['help.title'] },
  { sentence: 'greets back', text: 'goeiemorgen', expected: 'Peeters' },
  {
    sentence: 'does not read a template in what is typed',
    text: '${name} {{TIME(x)}} <b>x</b> [x](http://x)',
    expected: words['unknown.title'],
  },
  {
    sentence: 'answers a sigh as a person would',
    text: 'een lange nacht en ik ben moe',
    expected: words['tired.text'],
  },
  { sentence: 'is thanked', text: 'dank je wel', expected: words['courtesy.thanks'] },
  { sentence: 'takes a bare yes for no answer', text: 'ja', expected: words['courtesy.yes'] },
  {
    sentence: 'shows the numbers to somebody who cannot go on',
    text: 'ik kan niet meer',
    expected: words['distress.self'],
  },
  { sentence: 'says who reads along', text: 'wie ziet wat ik hier typ?', expected: 'Niemand leest mee' },
  {
    sentence: 'shows the numbers when somebody is in danger',
    text: 'ik wil niet meer leven',
    expected: words['helpCard.title'],
  },
  {
    sentence: 'shows them also when it is about a trainee',
    text: 'een van mijn ASO’s wil zichzelf iets aandoen',
    expected: words['helpCard.title'],
  },
  {
    sentence: 'asks to keep patients out of the chat',
    text: 'patiënt Jan Janssens, 47 jaar, opgenomen met pneumonie op kamer 12',
    expected: 'niets over patiënten',
  },
  { sentence: 'shows the questions about mentoring', text: 'faq', expected: words['faq.title'] },
] as const;

async function hear({ client, tell }: Stage, sentence: string, text: string, expected: string) {
  await tell(sentence, async () => {
    await client.type(text);
    await client.see(expected);
    return client.judge({ primary: 'at most one' });
  });
}

async function sayLong(client: ClientPage, tell: Tell) {
  await tell('answers a very long text in one card with a way on', async () => {
    await client.type('Het was een lange nacht en ik weet niet goed meer waar ik begonnen was. '.repeat(80));
    await client.button(words['button.sessions']).waitFor();
    return client.judge({ primary: 'at most one' });
  });
}

async function askInGroup(client: ClientPage, tell: Tell) {
  await tell('hears in a group chat only that it talks in private', async () => {
    await client.page.getByText('Groep', { exact: true }).click();
    await client.page.getByText(words['elsewhere.text']).first().waitFor();
    await client.write('sessie');
    await client.page.keyboard.press('Enter');
    await client.waitForMessages(2);
    const cards = await client.cards.count();
    return cards === 0 ? [] : [`${cards} cards in a group`];
  });
}
