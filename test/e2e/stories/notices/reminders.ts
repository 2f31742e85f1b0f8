import type { Ensemble, Reader } from '../../ensemble.ts';
import { fillDate, planDate } from './plan-date.ts';
import { waitUntil } from './wait-until.ts';

const firstDate = '2026-12-10T16:00:00Z';
export const movedDate = '2026-12-14T16:30:00Z';

/** A date is planned, comes near, is moved at night, and passes. */
export async function remindersCome(stage: Ensemble): Promise<void> {
  await plan(stage);
  await comeNear(stage);
  await moveAtNight(stage);
}

async function plan(stage: Ensemble) {
  const { tell, mentor, english } = stage;
  await tell('a trainee changes to English', async () => {
    await english.client.type('taal en');
    await english.client.see(english.words['language.changed']);
    return [];
  });
  await tell('the mentor notes a date on the date card, which is said in full', async () => {
    const wrong = await planDate(stage, '2026-12-10', '17:00');
    await mentor.client.see(mentor.words['date.saved']({ when: mentor.when(firstDate) }));
    return [...wrong, ...(await mentor.client.judge())];
  });
}

async function comeNear(stage: Ensemble) {
  const { tell, mentor, trainee, english, house, album } = stage;
  await tell('nothing is said before it is due', async () => {
    for (const each of [mentor, trainee, english]) await each.count();
    await house.leap('2026-11-26T06:50:00Z');
    await mentor.client.type('sessie');
    return [...(await mentor.added(2)), ...(await trainee.added(0))];
  });
  await tell('two weeks before, after a restart, a reminder comes by itself to everybody', async () => {
    for (const each of [mentor, trainee, english]) await each.count();
    await house.leap('2026-11-26T07:02:00Z');
    for (const each of [mentor, trainee, english]) await each.hearOne();
    return [];
  });
  await tell('the mentor reads the day, the aim and what a mentor prepares', async () => {
    const wrong = await readReminder(stage, mentor, firstDate);
    for (const text of mentor.list(stage.plan.prep.mentor)) await mentor.client.see(text);
    return wrong;
  });
  await tell('a trainee on a phone reads the day, the aim and what a trainee prepares', async () => {
    const wrong = await readReminder(stage, trainee, firstDate);
    for (const text of trainee.list(stage.plan.prep.trainee)) await trainee.client.see(text);
    await album.keep('reminder-nl', trainee.client);
    return wrong;
  });
  await tell('another reads it in English', async () => readReminder(stage, english, firstDate));
  await tell('its one primary button opens the session, with nothing but the keyboard', async () => {
    await trainee.count();
    const open = trainee.client.button(trainee.words['button.open']);
    if (!(await trainee.client.tabTo(open))) return ['Tab does not come to the primary button'];
    await trainee.client.page.keyboard.press('Enter');
    await trainee.client.see(trainee.words['outline.readOnly']);
    return [...(await trainee.added(0)), ...(await trainee.client.judge({ primary: 'at most one' }))];
  });
  await tell('and for the mentor it leads to the start', async () => {
    await mentor.client.press(mentor.words['button.open']);
    await mentor.client.button(mentor.words['button.start']).waitFor();
    return mentor.client.judge();
  });
}

async function readReminder({ plan, programme }: Ensemble, reader: Reader, date: string) {
  const { client } = reader;
  await client.seeTitle(reader.text(plan.title));
  await client.see(reader.when(date));
  await client.see(reader.text(plan.aim));
  const [reminder] = programme.cadence.before;
  if (reminder !== undefined) await client.see(reader.text(reminder.text));
  return [...(await reader.added(1)), ...(await client.judge())];
}

async function moveAtNight(stage: Ensemble) {
  const { tell, mentor, trainee, english, house } = stage;
  await tell('in the evening the mentor moves the date', async () => {
    await house.leap('2026-11-26T20:00:00Z');
    await mentor.client.press(mentor.words['button.changeDate']);
    const wrong = await fillDate(stage, '2026-12-14', '17:30');
    await mentor.client.see(mentor.words['date.saved']({ when: mentor.when(movedDate) }));
    return wrong;
  });
  await tell('nobody hears of it while it is quiet', async () => {
    for (const each of [trainee, english]) await each.count();
    await house.leap('2026-11-26T20:10:00Z');
    for (const each of [trainee, english]) await waitUntil(() => waits(stage, each, '2026-11-27T06:30:00Z'));
    return [...(await trainee.added(0)), ...(await english.added(0))];
  });
  await tell(
    'in the morning the card of each trainee is replaced: the new date, no new message',
    async () => {
      await house.leap('2026-11-27T06:31:00Z');
      for (const each of [trainee, english]) {
        await each.client.see(each.words['moved.text']);
        await each.client.see(each.when(movedDate));
      }
      const wrong = await Promise.all([trainee, english].map((each) => each.added(0)));
      return [...wrong.flat(), ...(await trainee.client.judge()), ...(await english.client.judge())];
    },
  );
}

/** Whether what is to be said about the moved date waits until this moment. */
async function waits({ house }: Ensemble, { id }: Reader, until: string): Promise<boolean> {
  const states = await house.ledger(id, 'session.moved');
  return states.some((state) => state.name === 'waiting' && state.dueAt === Date.parse(until));
}
