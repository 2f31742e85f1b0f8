import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { drawCohort } from '../../playground/other-groups.ts';
import { cast } from '../../playground/personas.ts';
import { NoChromium, openChromium } from '../support/chromium.ts';
import { Album } from './album.ts';
import { ClientPage, laptop, phone, wall } from './client-page.ts';
import { putPast } from './cohort.ts';
import { Desk } from './desk.ts';
import { noor, openEnsemble, players, sam } from './ensemble.ts';
import { type House, openHouse, type Play } from './house.ts';
import { deskAsksFirst } from './stories/desk-asks-first.ts';
import { deskPlansATalk } from './stories/desk-plans-a-talk.ts';
import { deskSetsADay } from './stories/desk-sets-a-day.ts';
import { deskLasts, deskShowsEverybody } from './stories/desk-shows-everybody.ts';
import { distressIsHeard } from './stories/distress-is-heard.ts';
import { lineIsUnclear } from './stories/line-is-unclear.ts';
import { mentorInDutch } from './stories/mentor-in-dutch.ts';
import { mentorInEnglish } from './stories/mentor-in-english.ts';
import { mentorNotesTraining } from './stories/mentor-notes-training.ts';
import { mentorTellsAfterwards } from './stories/mentor-tells-afterwards.ts';
import { attendanceIsListed } from './stories/notices/attendance.ts';
import { digestComes } from './stories/notices/digest.ts';
import { outcomeIsAsked } from './stories/notices/outcome.ts';
import { remindersCome } from './stories/notices/reminders.ts';
import { settingsAreHeeded } from './stories/notices/settings.ts';
import { traineeReads, vuMentorLooksAhead } from './stories/others-read.ts';
import { pairLooksBack } from './stories/pair-looks-back.ts';
import { tiredDoctor } from './stories/tired-doctor.ts';
import { traineeWordsAGoal } from './stories/trainee-words-a-goal.ts';
import type { Story } from './story.ts';
import { type Tell, Teller } from './tell.ts';

/**
 * `npm run test:browser -- [--screenshots] [--only WORDS]`: people use the real bot through the real Microsoft 365 Agents
 * Playground in Chromium. One line per sentence shown; exits 1 when one is not true, with the page as it was in build/e2e.
 * `--only` plays the stories with these words in their title; the English one needs the Dutch one before it, so for
 * either ask for "mentor". `--screenshots` writes the README's pictures to docs/screenshots. Without Chromium nothing is shown, and it says so.
 */

/** In this order: a story goes on where the ones before it left off. */
const stories: readonly Story[] = [
  { title: 'A mentor on a phone, in Dutch', who: cast.mentor, size: phone, play: mentorInDutch },
  { title: 'The same mentor on a laptop, in English', who: cast.mentor, size: laptop, play: mentorInEnglish },
  { title: 'A trainee on a phone', who: noor, size: phone, play: traineeReads },
  { title: 'A mentor of the VU on a phone', who: cast.vuMentor, size: phone, play: vuMentorLooksAhead },
  {
    title: 'The same mentor of the VU, on her training',
    who: cast.vuMentor,
    size: phone,
    play: mentorNotesTraining,
  },
  { title: 'Her trainee, on a learning goal', who: sam, size: phone, play: traineeWordsAGoal },
  { title: 'The same trainee, on the years of her mentorship', who: sam, size: phone, play: pairLooksBack },
  { title: 'Somebody in distress, in three languages', who: noor, size: phone, play: distressIsHeard },
  { title: 'A mentor who met without the bot', who: cast.mentor, size: phone, play: mentorTellsAfterwards },
  { title: 'A tired mentor', who: cast.mentor, size: laptop, play: tiredDoctor },
];

const { values: asked } = parseArgs({
  options: { screenshots: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
});

async function tellAll(browser: Browser, teller: Teller, album: Album): Promise<void> {
  const chosen = stories.filter(({ title }) => title.includes(asked.only));
  if (chosen.length === 0) return;
  const house = await startHouse(teller, 'The bot and a client for each of four people', {
    played: [cast.mentor, noor, cast.vuMentor, sam],
    people: await readFile('playground/people.csv', 'utf8'),
  });
  if (house === undefined) return;
  try {
    for (const { title, who, size, play } of chosen) {
      let client: ClientPage | undefined;
      await teller.story(
        title,
        () => (client === undefined ? [] : [client.page]),
        async (tell) => {
          client = await ClientPage.open(browser, house.urlOf(who), size);
          await play({ client, house, tell, album });
        },
      );
      await client?.page.close();
    }
  } finally {
    await house.close();
  }
}

async function startHouse(teller: Teller, title: string, play: Play): Promise<House | undefined> {
  let house: House | undefined;
  await teller.story(
    title,
    () => [],
    (tell) =>
      tell('start', async () => {
        house = await openHouse(play);
        return [];
      }),
  );
  return house;
}

/** Several people at once, in a house of their own whose clock goes on to the new year. */
async function tellNotices(browser: Browser, teller: Teller, album: Album): Promise<void> {
  const title = 'What the bot says by itself';
  if (!title.includes(asked.only)) return;
  const play = { played: players, people: await drawCohort(), past: putPast };
  const house = await startHouse(
    teller,
    'The bot with 42 groups, and a client for each of four people',
    play,
  );
  if (house === undefined) return;
  let pages: readonly Page[] = [];
  try {
    await teller.story(
      title,
      () => pages,
      async (tell) => {
        const stage = await openEnsemble(browser, house, { tell, album });
        const { mentor, trainee, english, coordinator } = stage;
        pages = [mentor, trainee, english, coordinator].map(({ client }) => client.page);
        await remindersCome(stage);
        await digestComes(stage);
        await outcomeIsAsked(stage);
        await settingsAreHeeded(stage);
        await attendanceIsListed(stage);
      },
    );
  } finally {
    for (const page of pages) await page.close();
    await house.close();
  }
}

async function tellDesk(browser: Browser, teller: Teller, album: Album): Promise<void> {
  await atDesk(browser, teller, 'The desk of npm start', async ({ desk, page, tell }) => {
    await deskShowsEverybody(page, tell, album);
    await deskPlansATalk(page, tell, album);
    await deskLasts(desk, page, tell);
  });
  await atDesk(browser, teller, 'Two people side by side at that desk', async ({ page, tell }) => {
    await deskSetsADay(page, tell);
    await deskAsksFirst(page, tell);
  });
  await atDesk(browser, teller, 'A line that is not clear, at that desk', ({ page, tell }) =>
    lineIsUnclear(page, tell, album),
  );
}

interface AtDesk {
  readonly desk: Desk;
  readonly page: Page;
  readonly tell: Tell;
}

/** A story at a desk of its own. */
async function atDesk(
  browser: Browser,
  teller: Teller,
  title: string,
  play: (at: AtDesk) => Promise<void>,
): Promise<void> {
  if (!title.includes(asked.only)) return;
  const page = await browser.newPage({ viewport: wall, locale: 'nl-BE' });
  let desk: Desk | undefined;
  await teller.story(
    title,
    () => [page],
    async (tell) => {
      const started: { desk?: Desk } = {};
      await tell('starts the bot and the chats, and says where to look', async () => {
        desk = started.desk = await Desk.open();
        await page.goto(desk.url, { waitUntil: 'commit' });
        return [];
      });
      if (started.desk !== undefined) await play({ desk: started.desk, page, tell });
    },
  );
  await page.close();
  await desk?.close();
}

async function run(): Promise<number> {
  let browser: Browser;
  try {
    browser = await openChromium();
  } catch (cause) {
    if (!(cause instanceof NoChromium)) throw cause;
    process.stdout.write(
      `SKIPPED: the browser test did not run, nothing was shown. ${cause.message}\n0 passed, 0 failed\n`,
    );
    return 0;
  }
  const teller = new Teller();
  const album = new Album(asked.screenshots ? 'docs/screenshots' : undefined);
  try {
    await tellAll(browser, teller, album);
    await tellNotices(browser, teller, album);
    await tellDesk(browser, teller, album);
  } finally {
    await browser.close();
  }
  process.stdout.write(`\n${teller.passed} passed, ${teller.failed} failed\n`);
  return teller.failed === 0 && teller.passed > 0 ? 0 : 1;
}

process.exitCode = await run();
