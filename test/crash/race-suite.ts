import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BotProcess } from '../../playground/teams/bot-process.ts';
import { buttonsOf, Chat, type Json, textOf } from '../../playground/teams/chat.ts';
import { ConnectorDouble } from '../../playground/teams/connector-double.ts';
import { find } from '../bots/appointments/planning-bot.ts';
import { GraphUnderTest } from '../playground/graph/open-graph.ts';
import { cohort, entraOf, importPeople, now, readEnv } from '../support/open-bot.ts';
import { until } from '../support/until.ts';

const people = ['an', 'bilal', 'chloe', 'daan'];

/** Two trainees of one mentor, each in a chat with another process, press for the same hour at the same moment. */
export function raceSuite(store: string, settings: () => Readonly<Record<string, string>>): void {
  describe(`two processes on ${store}`, () => {
    let connector: ConnectorDouble;
    let graph: GraphUnderTest;
    const bots: BotProcess[] = [];
    const chat = (id: string, at: number) => new Chat(() => bots[at]?.url ?? '', connector, entraOf(id));
    beforeAll(async () => {
      connector = await ConnectorDouble.open();
      graph = await GraphUnderTest.open(
        people.map((id) => ({ id: entraOf(id), address: `${id}@example.org`, name: id })),
      );
      const env = { ...settings(), KLANKBORD_NOW: now, GRAPH_BASE_URL: graph.url };
      await importPeople(readEnv(env), cohort);
      for (const _ of [0, 1]) bots.push(await BotProcess.start(env));
      for (const id of people) await chat(id, 0).install();
    });
    afterAll(async () => {
      await Promise.all(bots.map((bot) => bot.kill()));
      await connector.close();
      await graph.graph.close();
    });

    test('give an hour that two press for at once to one of them, and the other gets other times', async () => {
      const [one, two] = [chat('bilal', 0), chat('daan', 1)];
      const asked: Json[] = [];
      for (const each of [one, two]) asked.push(await each.ask('plan gesprek dinsdag 1 december om 14u'));
      const pressed = await Promise.all(
        [one, two].map((each, n) => each.walk(find(asked[n] ?? {}, 'appointment.book'))),
      );
      const said = pressed.map((card) => textOf(card));
      expect(said.filter((text) => text.includes('Dat moment is niet vrij'))).toHaveLength(1);
      const lost = pressed.find((card) => textOf(card).includes('Dat moment is niet vrij'));
      expect(buttonsOf(lost).filter(({ data }) => data.choice === 'time')).toHaveLength(3);
      await until('the event', async () => (await events()).length > 0);
      await until('word for the mentor', () => chat('an', 0).notices().length > 0);
      expect(await events()).toHaveLength(1);
      expect(chat('an', 0).notices()).toHaveLength(1);
    });

    async function events(): Promise<readonly unknown[]> {
      const window = 'startDateTime=2026-11-01T00:00:00Z&endDateTime=2027-04-01T00:00:00Z';
      const { body } = await graph.ask('GET', `/users/${entraOf('an')}/calendarView?${window}`);
      return body.value as readonly unknown[];
    }
  });
}
