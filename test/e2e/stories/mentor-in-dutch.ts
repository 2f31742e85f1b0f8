import type { Album } from '../album.ts';
import type { ClientPage } from '../client-page.ts';
import type { House } from '../house.ts';
import type { Story } from '../story.ts';
import type { Tell } from '../tell.ts';
import { must, plansOf, programmeOf, Walk } from '../walk.ts';

/** The mentor walks the first session of the first year to its end on a phone, in Dutch. */
export const mentorInDutch: Story['play'] = async ({ client, house, tell, album }) => {
  const msg = programmeOf(house, 'msg');
  const plans = plansOf(msg, 1);
  const walk = new Walk(client, msg, must(plans[0], 'first session'), 'nl-BE');
  await prepare(client, tell, album, walk, plans.length);
  await begin(client, tell, album, walk);
  await keepTheThread(client, house, tell, walk);
  await end(client, tell, album, walk);
};

async function prepare(client: ClientPage, tell: Tell, album: Album, walk: Walk, themes: number) {
  const { words } = walk;
  await tell('greets as a program, not a person', async () => {
    await client.see(words['welcome.program']);
    return client.judge();
  });
  await tell('answers "sessie" with the themes of the year, none of them planned', async () => {
    await client.type('sessie');
    await client.seeTitle(words['list.title']);
    await client.see(walk.title);
    const open = await client.card.getByText(words['status.not-planned']).count();
    await album.keep('list-nl', client);
    return [...(open === themes ? [] : [`${open} themes not planned`]), ...(await client.judge())];
  });
  await tell('shows aim, preparation for mentor and trainees, and minutes in total', async () => {
    await client.press(words['button.openNext']);
    const { minutes, aim, prep } = walk.plan;
    for (const text of [walk.text(aim), ...walk.list(prep.mentor), ...walk.list(prep.trainee)])
      await client.see(text);
    await client.see(words['outline.minutes']({ minutes, steps: walk.steps }));
    await album.keep('preparation-nl', client);
    return client.judge();
  });
}

async function begin(client: ClientPage, tell: Tell, album: Album, walk: Walk) {
  const { words } = walk;
  const group = client.card.getByRole('checkbox');
  await tell('starts at the first step, with everybody of the group present', async () => {
    await client.press(words['button.start']);
    const wrong = await walk.see(1);
    const [all, checked] = [
      await group.count(),
      await client.card.getByRole('checkbox', { checked: true }).count(),
    ];
    return all === 8 && checked === 8 ? wrong : [`${checked} of ${all} present`, ...wrong];
  });
  await tell('takes who is absent along to the second step', async () => {
    await client.card.getByRole('checkbox', { name: 'Chloé Dubois' }).uncheck();
    await client.press(words['button.next']);
    return walk.see(2);
  });
  await tell('folds out the questions that help', async () => {
    const [prompt = ''] = walk.list(must(walk.plan.steps[1], 'second step').prompts);
    const shown = client.card.getByText(prompt);
    if (await shown.isVisible()) return ['the questions stand open before anybody asks'];
    await client.tidy();
    await client.press(words['step.prompts']);
    await shown.waitFor();
    await album.keep('step-nl', client);
    return client.judge();
  });
  await tell('skips a step and says which', async () => {
    await client.press(words['button.skip']);
    await client.see(
      words['step.skipped']({ title: walk.text(must(walk.plan.steps[1], 'second step').title) }),
    );
    return walk.see(3);
  });
  await tell('takes the skip back', async () => {
    await client.press(words['button.undoSkip']);
    return walk.see(2);
  });
  await tell('goes back, and the absent one is still absent', async () => {
    await client.press(words['button.back']);
    const wrong = await walk.see(1);
    if (await client.card.getByRole('checkbox', { name: 'Chloé Dubois' }).isChecked())
      return ['Chloé Dubois is present again', ...wrong];
    await client.press(words['button.next']);
    return walk.see(2);
  });
  await tell('replaces the card in place: the chat holds the greeting, "sessie" and one card', async () => {
    const messages = await client.messages();
    return messages === 3 ? [] : [`${messages} messages`];
  });
}

async function keepTheThread(client: ClientPage, house: House, tell: Tell, walk: Walk) {
  const { words } = walk;
  await tell('knows where the session was after the page is loaded again', async () => {
    await client.press(words['button.next']);
    await walk.see(3);
    await client.reload();
    await client.type('sessie');
    await client.see(words['status.running']({ step: 3, steps: walk.steps }));
    await client.press(words['button.resume']);
    return walk.see(3);
  });
  await tell('goes on where it was when the power failed and came back', async () => {
    await house.breakPower('2026-11-23T18:12:00Z');
    await client.press(words['button.next']);
    return walk.see(4);
  });
  await tell('answers an old card with "already done" and the present state, and acts not', async () => {
    const old = client.cards.nth((await client.cards.count()) - 1);
    await client.type('sessie');
    await client.press(words['button.resume']);
    await walk.see(4);
    await client.press(words['button.next']);
    await walk.see(5);
    await client.press(words['button.next'], old);
    await client.see(words['step.alreadyDone'], old);
    return walk.see(5, old);
  });
}

async function end(client: ClientPage, tell: Tell, album: Album, walk: Walk) {
  const { words } = walk;
  await tell('walks every step to the last, the card replaced in place', async () => {
    const before = await client.messages();
    const wrong = await walk.goOn(5);
    const added = (await client.messages()) - before;
    return added === 0 ? wrong : [`${added} messages were added`, ...wrong];
  });
  await tell('ends with thanks, who was there, and the next date as the one primary button', async () => {
    await client.press(words['button.finish']);
    await client.seeTitle(words['held.titleOf']({ title: walk.title }));
    await client.see(words['held.thanks']);
    await client.see(words['held.attendance']({ present: 7, of: 8 }));
    await client.see(words['held.nothingKept']);
    await client.button(words['button.nextDate']).waitFor();
    await album.keep('held-nl', client);
    return client.judge();
  });
  await tell('corrects who was there, and says that it is saved', async () => {
    await client.tidy();
    await client.press(words['button.changeAttendance']);
    await client.card.getByRole('checkbox', { name: 'Chloé Dubois' }).check();
    await client.press(words['button.attendance']);
    await client.see(words['held.attendanceSaved']);
    await client.see(words['held.attendance']({ present: 8, of: 8 }));
    return client.judge();
  });
  await tell('shows the session as held in the list', async () => {
    await client.type('sessie');
    await client.see(words['status.held']({ when: '' }).trim());
    return client.judge();
  });
  await tell('leaves the console of the page without a word', async () => client.complaints);
}
