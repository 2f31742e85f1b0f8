import type { Ensemble } from '../../ensemble.ts';
import { movedDate } from './reminders.ts';

/** The morning after the date: not yet, then yes, which is taken back, then no. */
export async function outcomeIsAsked(stage: Ensemble): Promise<void> {
  await ask(stage);
  await answerNotYet(stage);
  await answerYes(stage);
  await answerNo(stage);
}

async function ask({ tell, mentor, trainee, english, plan, house, album }: Ensemble) {
  await tell('the morning after the date the mentor alone is asked whether it took place', async () => {
    for (const each of [mentor, trainee, english]) await each.count();
    await house.leap('2026-12-15T07:31:00Z');
    await mentor.hearOne();
    await mentor.client.seeTitle(mentor.words['outcome.title']);
    const title = mentor.text(plan.title);
    await mentor.client.see(mentor.words['outcome.text']({ title, when: mentor.when(movedDate) }));
    await album.keep('outcome-nl', mentor.client);
    const others = await Promise.all([trainee, english].map((each) => each.added(0)));
    return [...(await mentor.added(1)), ...others.flat(), ...(await mentor.client.judge())];
  });
}

async function answerNotYet({ tell, mentor, house }: Ensemble) {
  const { client, words } = mentor;
  await tell('"not yet" says when it is asked again', async () => {
    await client.press(words['button.heldNotYet']);
    await client.see(words['outcome.askAgain']({ when: mentor.when('2026-12-18T07:30:00Z') }));
    await client.see(words['status.passed']({ when: mentor.when(movedDate) }));
    return client.judge();
  });
  await tell('and that day it is asked again', async () => {
    await mentor.count();
    await house.leap('2026-12-18T07:31:00Z');
    await mentor.hearOne();
    await client.seeTitle(words['outcome.title']);
    return [...(await mentor.added(1)), ...(await client.judge())];
  });
}

async function answerYes({ tell, mentor, plan }: Ensemble) {
  const { client, words } = mentor;
  await tell(
    '"yes", by the keyboard, thanks, says whose word it is, and leads on to the next date',
    async () => {
      if (!(await client.tabTo(client.button(words['button.heldYes']))))
        return ['Tab does not come to "yes"'];
      await client.page.keyboard.press('Enter');
      await client.seeTitle(words['held.titleOf']({ title: mentor.text(plan.title) }));
      await client.see(words['held.reported']);
      await client.button(words['button.nextDate']).waitFor();
      return client.judge();
    },
  );
  await tell('a yes by mistake is taken back, and the three answers are there again', async () => {
    await client.press(words['button.undo']);
    await client.button(words['button.heldYes']).waitFor();
    await client.button(words['button.heldNotYet']).waitFor();
    return [...(await mentor.added(1)), ...(await client.judge())];
  });
}

async function answerNo({ tell, mentor, trainee }: Ensemble) {
  const { client, words } = mentor;
  await tell('"no" asks for another date', async () => {
    await client.press(words['button.heldNo']);
    await client.see(words['outcome.no']);
    await client.see(words['date.title']);
    return [...(await trainee.added(0)), ...(await client.judge())];
  });
}
