import type { Ensemble } from '../../ensemble.ts';

const absent = 'Chloé Dubois';

/** A session is held; the mentor makes the list of who was there, and who is on it hears of it. */
export async function attendanceIsListed(stage: Ensemble): Promise<void> {
  await hold(stage);
  await make(stage);
  await hear(stage);
}

async function hold({ tell, mentor }: Ensemble) {
  const { client, words } = mentor;
  await tell('the mentor starts from the reminder, ticks who is absent, and ends early', async () => {
    await client.press(words['button.open']);
    await client.press(words['button.start']);
    await client.card.getByRole('checkbox', { name: absent }).uncheck();
    await client.press(words['button.next']);
    await client.see(words['button.finishNow']);
    await client.press(words['button.finishNow']);
    await client.see(words['held.attendance']({ present: 7, of: 8 }));
    return client.judge();
  });
}

async function make({ tell, mentor, trainee, english }: Ensemble) {
  const { client, words } = mentor;
  await tell(
    '"export" says what will be on the list and who will hear of it, before it is made',
    async () => {
      for (const each of [trainee, english]) await each.count();
      await client.type('export');
      await client.seeTitle(words['export.title']);
      await client.see(words['export.group']({ group: 'Gent 3', sessions: 1 }));
      await client.see(words['export.told']);
      return [...(await trainee.added(0)), ...(await client.judge())];
    },
  );
  await tell('it is shown as text to copy: titles, then day, session, name, yes or no', async () => {
    await client.press(words['button.export']);
    await client.seeTitle(words['export.made']);
    const list = await client.card.locator('textarea').inputValue();
    const lost = ['datum\tsessie\tnaam\taanwezig', `${absent}\tnee`, 'Bilal Amrani\tja'].filter(
      (line) => !list.includes(line),
    );
    return [
      ...lost.map((line) => `not on the list: ${line}`),
      ...(await client.judge({ primary: 'at most one' })),
    ];
  });
}

async function hear({ tell, mentor, trainee, english, coordinator }: Ensemble) {
  await tell(
    'each trainee hears of it with their own lines, even one who switched reminders off',
    async () => {
      for (const each of [trainee, english]) {
        await each.hearOne();
        await each.client.seeTitle(each.words['exported.title']({ mentor: 'Dr. An Peeters' }));
      }
      const texts = await Promise.all([trainee, english].map(({ client }) => client.card.innerText()));
      const judged = await Promise.all(
        [trainee, english].map(({ client }) => client.judge({ primary: 'at most one' })),
      );
      return [
        ...(texts.some((text) => text.includes('Dubois')) ? ['another is named'] : []),
        ...judged.flat(),
      ];
    },
  );
  await tell('leaves the console of every page without a word', async () =>
    [mentor, trainee, english, coordinator].flatMap(({ client }) => client.complaints),
  );
}
