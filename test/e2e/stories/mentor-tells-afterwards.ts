import { parseCalendarDate } from '../../../src/core/kernel/time.ts';
import { sayFullDay } from '../../../src/i18n/dates.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import { pickDay } from '../pick.ts';
import type { Story } from '../story.ts';
import { must, plansOf, programmeOf, Walk } from '../walk.ts';

/** A session that was held without the bot is told to it: the day, and who was there. */
export const mentorTellsAfterwards: Story['play'] = async ({ client, house, tell }) => {
  const msg = programmeOf(house, 'msg');
  const words = wordsOf('nl-BE');
  const walk = new Walk(client, msg, must(plansOf(msg, 2)[1], 'second session of the second year'), 'nl-BE');
  const met = '2026-11-18';
  await tell('finds on the session that it can have been held already', async () => {
    await client.type('sessie');
    await client.press(words['button.year']({ year: 2 }));
    await client.card.getByRole('button', { name: walk.title }).click();
    await client.press(words['button.alreadyHeld']);
    await client.seeTitle(words['heldDay.title']);
    return client.judge();
  });
  await tell('picks the day in the calendar, and sees it kept as the day of the session', async () => {
    await pickDay(client, met);
    await client.press(words['button.saveHeld']);
    await client.see(sayFullDay('nl-BE', must(parseCalendarDate(met), 'day')));
    return client.judge({ primary: 'at most one' });
  });
  await tell('is asked at once who was there', async () => {
    await client.see(words['held.who']);
    await client.card.getByRole('checkbox').first().click();
    await client.press(words['button.attendance']);
    await client.see(words['held.attendanceSaved']);
    return client.judge({ primary: 'at most one' });
  });
  await tell('leaves the console of the page without a word', async () => client.complaints);
};
