import { parseCalendarDate } from '../../../../src/core/kernel/time.ts';
import { sayFullDay } from '../../../../src/i18n/dates.ts';
import type { Ensemble } from '../../ensemble.ts';
import { pickDay } from '../../pick.ts';
import { must } from '../../walk.ts';
import { fillDate } from './plan-date.ts';
import { waitUntil } from './wait-until.ts';

const nextDate = '2027-01-11T16:00:00Z';
const fifth = must(parseCalendarDate('2027-01-05'), 'day');

/** Somebody pauses, somebody switches off; both are heeded when the next date comes near. */
export async function settingsAreHeeded(stage: Ensemble): Promise<void> {
  await pause(stage);
  await pauseByHand(stage);
  await switchOff(stage);
  await heed(stage);
  await resume(stage);
}

async function pause({ tell, trainee }: Ensemble) {
  const { client, words } = trainee;
  const when = sayFullDay('nl-BE', fifth);
  await tell('"meldingen" shows what comes, with a switch that is on', async () => {
    await client.type('meldingen');
    await client.seeTitle(words['notifications.title']);
    await client.see('van 20u tot 7u30 en in het weekend');
    const isOn = await client.card
      .getByRole('checkbox', { name: words['notifications.reminder'] })
      .isChecked();
    return isOn ? client.judge() : ['the switch is off'];
  });
  await tell(
    '"pauze tot 5 januari" is read back in full, with the end of it as the one primary button',
    async () => {
      await client.type('pauze tot 5 januari');
      await client.see(words['notifications.paused']({ when }));
      await client.button(words['button.resumeNotifications']).waitFor();
      return client.judge();
    },
  );
}

async function switchOff({ tell, english }: Ensemble) {
  const { client, words } = english;
  const toggle = () => client.card.getByRole('checkbox', { name: words['notifications.reminder'] });
  await tell(
    'another switches reminders off, in English, takes it back, and switches them off again',
    async () => {
      await client.type('notifications');
      await client.seeTitle(words['notifications.title']);
      await toggle().uncheck();
      await client.press(words['button.saveNotifications']);
      await client.see(words['notifications.saved']);
      if (await toggle().isChecked()) return ['the switch is still on'];
      await client.press(words['button.undo']);
      await client.card.getByRole('checkbox', { checked: true }).waitFor();
      await toggle().uncheck();
      await client.press(words['button.saveNotifications']);
      await client.card.getByRole('checkbox', { checked: false }).waitFor();
      return client.judge();
    },
  );
}

/** With the card alone, without typing a day. */
async function pauseByHand({ tell, english }: Ensemble) {
  const { client, words } = english;
  await tell('a pause without a day is asked for one', async () => {
    await client.type('notifications');
    await client.press(words['button.pauseNotifications']);
    await client.press(words['button.pause']);
    await client.page.getByText(words['person.bad-pause'].replaceAll('**', '')).first().waitFor();
    return [];
  });
  await tell(
    'a day picked on the card is read back in full, and the pause is ended by its one button',
    async () => {
      const when = sayFullDay('en', fifth);
      await pickDay(client, '2027-01-05');
      await client.press(words['button.pause']);
      await client.see(words['notifications.paused']({ when }));
      const wrong = await client.judge();
      await client.press(words['button.resumeNotifications']);
      await client.see(words['notifications.resumed']);
      return [...wrong, ...(await client.judge())];
    },
  );
}

async function heed(stage: Ensemble) {
  const { tell, mentor, trainee, english, house } = stage;
  await tell('the mentor chooses another date', async () => {
    const wrong = await fillDate(stage, '2027-01-11', '17:00');
    await mentor.client.see(mentor.words['date.saved']({ when: mentor.when(nextDate) }));
    return wrong;
  });
  await tell(
    'two weeks before it the mentor is reminded, the one who paused and the one who switched off are not',
    async () => {
      for (const each of [mentor, trainee, english]) await each.count();
      await house.leap('2026-12-28T07:02:00Z');
      await mentor.hearOne();
      await mentor.client.see(mentor.when(nextDate));
      await waitUntil(async () => (await lastOf(stage, trainee.id)) === 'waiting');
      await waitUntil(async () => (await lastOf(stage, english.id)) === 'expired');
      return [...(await trainee.added(0)), ...(await english.added(0))];
    },
  );
}

async function resume({ tell, trainee }: Ensemble) {
  const { client, words } = trainee;
  await tell('anyone who resumes gets at once what was kept', async () => {
    await client.type('hervat');
    await client.waitForMessages(trainee.known + 3);
    await client.see(words['notifications.resumed'], client.page.locator('body'));
    await client.see(trainee.when(nextDate), client.page.locator('body'));
    return trainee.added(3);
  });
}

/** What became of the last reminder to a person. */
async function lastOf({ house }: Ensemble, person: string): Promise<string | undefined> {
  return (await house.ledger(person, 'session.soon')).at(-1)?.name;
}
