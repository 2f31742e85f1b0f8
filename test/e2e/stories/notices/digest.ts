import { parseCalendarDate } from '../../../../src/core/kernel/time.ts';
import { sayFullDay } from '../../../../src/i18n/dates.ts';
import { wordsOf } from '../../../../src/i18n/words.ts';
import type { Ensemble } from '../../ensemble.ts';
import { must } from '../../walk.ts';
import { movedDate } from './reminders.ts';

/** The coordinator gets the overview on its day, and when asked; nobody else does. */
export async function digestComes(stage: Ensemble): Promise<void> {
  await comeByItself(stage);
  await nameNobody(stage);
  await comeWhenAsked(stage);
}

async function comeByItself({ tell, coordinator, mentor, trainee, english, house, album }: Ensemble) {
  const { client, words } = coordinator;
  await tell('on Monday at eight the overview comes to the coordinator by itself', async () => {
    for (const each of [coordinator, mentor, trainee, english]) await each.count();
    await house.leap('2026-11-30T07:02:00Z');
    await coordinator.hearOne();
    await client.see(words['digest.day']({ day: day('2026-11-30') }));
    await album.keep('digest-nl', client);
    return [...(await coordinator.added(1)), ...(await client.judge({ primary: 'at most one' }))];
  });
  await tell('and the others get the reminder of the moved date, and no overview', async () => {
    for (const each of [mentor, trainee, english]) {
      await each.hearOne();
      await each.client.see(each.when(movedDate));
    }
    return (await Promise.all([mentor, trainee, english].map((each) => each.added(1)))).flat();
  });
}

async function nameNobody({ tell, coordinator, people }: Ensemble) {
  await tell('it says first what needs attention: who cannot be reached yet', async () => {
    const count = people.unreached.length;
    await coordinator.client.see(coordinator.words['digest.leadUnreached']({ count }));
    return [];
  });
  await tell('it names those who cannot be reached, and nobody else', async () => {
    const text = await coordinator.client.card.innerText();
    const named = people.all.filter((name) => text.includes(name));
    const wrong = named.filter((name) => !people.unreached.includes(name));
    const missing = people.unreached.filter((name) => !named.includes(name));
    return [...wrong.map((name) => `${name} is named`), ...missing.map((name) => `${name} is not named`)];
  });
}

async function comeWhenAsked({ tell, coordinator, mentor, album }: Ensemble) {
  const { client } = coordinator;
  await tell('"digest" shows the same again, and counts nothing anew', async () => {
    const before = await client.card.innerText();
    await client.type('digest');
    await client.see(coordinator.words['digest.day']({ day: day('2026-11-30') }));
    return (await client.card.innerText()) === before ? [] : ['the overview is another one'];
  });
  await tell('and in English for anyone who reads English', async () => {
    const english = wordsOf('en');
    await client.type('language en');
    await client.see(english['language.changed']);
    await client.type('digest');
    await client.see(english['digest.day']({ day: day('2026-11-30', 'en') }));
    await album.keep('digest-en', client);
    return client.judge({ primary: 'at most one' });
  });
  await tell('a mentor who asks for it is told who gets it', async () => {
    await mentor.client.type('digest');
    await mentor.client.seeTitle(mentor.words['refusal.notForYou']);
    await mentor.client.see(mentor.words['digest.not-yours']);
    return mentor.client.judge({ primary: 'at most one' });
  });
}

function day(date: string, language: 'nl-BE' | 'en' = 'nl-BE'): string {
  return sayFullDay(language, must(parseCalendarDate(date), 'day'));
}
