import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BotProcess } from '../../playground/teams/bot-process.ts';
import { ConnectorDouble } from '../../playground/teams/connector-double.ts';
import { openStore } from '../../src/composition.ts';
import type { Notice } from '../../src/core/effects/notice.ts';
import { instant } from '../../src/core/kernel/time.ts';
import type { DocumentStore } from '../../src/core/store/documents.ts';
import { judgeSaid } from '../jobs/chance/judge-said.ts';
import { type Member, settleCrowd, writeRestlessProgrammes } from '../support/crowd.ts';
import { readEnv } from '../support/open-bot.ts';
import { type Heard, hear } from './hear.ts';
import { isSettled, readLedger } from './ledger.ts';
import { wantOf, writeWanted } from './wanted.ts';

/** How much the busiest group is told about: with 65, which .ci/run asks for, the longest of the limits is felt. */
const busiest = Number(process.env.KLANKBORD_NOTICES ?? 18);
/** Of the tenant: what Teams documents, and the share of it that the bot is told to keep to. */
const [documented, allowed] = [50, 30];

/**
 * Several processes on one store say hundreds of notices to dozens of people: each once, in the order of each person,
 * and within what Teams allows.
 */
export function shareSuite(
  name: string,
  { processes, groups }: { readonly processes: number; readonly groups: number },
  settings: () => Readonly<Record<string, string>>,
): void {
  describe(`${processes} processes on ${name}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'klankbord-share-'));
    let connector: ConnectorDouble;
    let store: DocumentStore;
    let members: readonly Member[];
    const bots: BotProcess[] = [];
    const notices: Notice[] = [];
    let heard: readonly Heard[];

    beforeAll(async () => {
      const programmes = join(folder, 'programmes');
      writeRestlessProgrammes(programmes);
      const env = {
        ...settings(),
        KLANKBORD_PROGRAMMES: programmes,
        KLANKBORD_MESSAGES_PER_SECOND: String(allowed),
      };
      connector = await ConnectorDouble.open({ tenantPerSecond: documented });
      store = await openStore(readEnv(env));
      members = await settleCrowd(store, {
        groups,
        trainees: 6,
        mixed: true,
        serviceUrl: connector.url,
      });
      for (const group of new Set(members.map((member) => member.group))) {
        const own = members.filter((member) => member.group === group);
        const few = group === 'g0' ? own.slice(0, 2) : own;
        const wanted = wantOf(few, group === 'g0' ? busiest : 6, instant(Date.now()));
        await writeWanted(store, wanted);
        notices.push(...wanted.notices);
      }
      const started = await Promise.all(Array.from({ length: processes }, () => BotProcess.start(env)));
      bots.push(...started);
      while (!(await isSettled(store))) await pause(500);
      heard = hear(connector, members, notices);
    }, 900_000);

    afterAll(async () => {
      await Promise.all(bots.map((bot) => bot.kill()));
      await store.close();
      await connector.close();
      rmSync(folder, { recursive: true });
    });

    test('say each of hundreds of notices once', async () => {
      process.stdout.write(`${name}: ${notices.length} notices, ${processes} processes\n`);
      const ledger = await readLedger(store);
      expect(judgeSaid(notices, ledger, heard)).toEqual([]);
      expect(heard).toHaveLength(notices.length);
      expect(ledger.map(({ state }) => state.name)).toEqual(notices.map(() => 'delivered'));
    });

    test('keep the order of each person', () => {
      const order = new Map(notices.toSorted(byMoment).map(({ key }, n) => [key, n]));
      for (const chat of new Set(heard.map(({ conversation }) => conversation))) {
        const places = heard
          .filter(({ conversation }) => conversation === chat)
          .map(({ key }) => order.get(key));
        expect(places).toEqual(places.toSorted((a = 0, b = 0) => a - b));
      }
    });

    test('keep to what Teams allows in a chat and in the tenant', () => {
      expect(connector.violations).toEqual([]);
    });
  });
}

function byMoment(a: Notice, b: Notice): number {
  return a.notBefore - b.notBefore || (a.key < b.key ? -1 : 1);
}
