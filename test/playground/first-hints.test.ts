import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { importCohort } from '../../playground/import-cohort.ts';
import { cast, type Persona } from '../../playground/personas.ts';
import { buttonsOf, Chat, cardOf, textOf } from '../../playground/teams/chat.ts';
import { ConnectorDouble } from '../../playground/teams/connector-double.ts';
import { openHouse } from '../../src/composition.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { readEnv } from '../support/open-bot.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'klankbord-hints-'));
});
afterEach(() => rm(folder, { recursive: true, maxRetries: 10, retryDelay: 200 }));

/** What the first words of everybody on the desk come to, on a store that was empty until this moment. */
async function tryHints(now: string) {
  const config = readEnv({ KLANKBORD_DATA: folder, KLANKBORD_NOW: now, LOG_LEVEL: 'silent' });
  await importCohort(config);
  const house = await openHouse(config);
  const connector = await ConnectorDouble.open();
  const chatOf = ({ entraId }: Persona) => new Chat(() => house.url, connector, entraId);
  const chats = { mentor: chatOf(cast.mentor), trainee: chatOf(cast.trainee), pair: chatOf(cast.vuMentor) };
  try {
    for (const chat of Object.values(chats)) await chat.install();
    const hear = async (chat: Chat) => {
      while (chat.notices().length === 0) await wait(50);
      return cardOf(chat.notices().slice(0, 1));
    };
    return {
      reminder: await hear(chats.mentor),
      preparation: await hear(chats.trainee),
      question: await hear(chats.pair),
      overview: await chatOf(cast.coordinator).ask(cast.coordinator.opener),
      list: await chats.mentor.ask(cast.mentor.opener),
      talks: await chatOf(cast.vuTrainee).ask(cast.vuTrainee.opener),
    };
  } finally {
    await house.close();
    await connector.close();
  }
}

const words = wordsOf('nl-BE');

describe.each([
  ['on a Saturday evening', '2026-11-28T20:30:00Z'],
  ['on a Monday morning before the overview', '2027-03-01T05:00:00Z'],
  ['in the first week of a training year', '2026-10-01T10:00:00Z'],
  ['a year later', '2027-11-10T10:00:00Z'],
])('a newcomer who opens the desk %s', (_, now) => {
  it('sees a reminder, the same for a trainee, a question that waits, and an overview with figures', async () => {
    const shown = await tryHints(now);
    for (const card of [shown.reminder, shown.preparation])
      expect(textOf(card)).toContain('Over enkele weken zitten jullie samen');
    expect(textOf(shown.reminder)).toContain(words['outline.prepMentor']);
    const outcomes = buttonsOf(shown.question).map(({ data }) => data.outcome);
    expect(outcomes).toEqual(['yes', 'not-yet', 'no']);
    expect(JSON.stringify(shown.overview)).toMatch(/Samengezeten, of een datum: \d+ (tot \d+|of meer)/);
    expect(textOf(shown.list)).toMatch(/17u30/);
    expect(textOf(shown.talks)).toMatch(/Talk 1/);
  }, 300_000);
});
