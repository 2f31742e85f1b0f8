import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Once } from '../../src/bots/door/once.ts';
import { Strangers } from '../../src/bots/turns/strangers.ts';
import { instant, readZone } from '../../src/core/kernel/time.ts';
import { type Bot, openBot } from '../support/open-bot.ts';

/** What comes from outside and is remembered has one spelling and a limit, so that nobody fills the memory with it. */

let bot: Bot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.close());

/** A text in some other mixture of capitals. */
const spelt = (text: string) =>
  fc
    .array(fc.boolean(), { minLength: text.length, maxLength: text.length })
    .map((upper) => [...text].map((c, at) => (upper[at] ? c.toUpperCase() : c.toLowerCase())).join(''));

describe('a time zone', () => {
  test.each(['Europe/Brussels', 'Africa/Lubumbashi', 'America/New_York', 'UTC'])(
    'is one, however %s is spelt',
    (zone) => {
      fc.assert(
        fc.property(spelt(zone), (raw) => {
          expect(readZone(raw)).toBe(zone);
        }),
        { numRuns: 100 },
      );
    },
  );

  test('is none where the text names none', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 5 }), (raw) => {
        const zone = readZone(raw);
        expect(zone === undefined || readZone(zone) === zone).toBe(true);
      }),
      { numRuns: 200 },
    );
    for (const raw of ['', ' ', 'Europe/Brussels ', 'Europe/Gent', '\ud800', '../etc']) {
      expect(readZone(raw)).toBeUndefined();
    }
  });

  test('of a device makes no second choice of what is there already, and is kept as it is spelt everywhere', async () => {
    const device = (timezone: string) => ({ entities: [{ type: 'clientInfo', timezone }] });
    const same = JSON.stringify(await bot.chat('an', device('eUROPE/bRUSSELS')).ask('meldingen'));
    expect(same).not.toMatch(/quiet:zone|eUROPE/);
    const other = JSON.stringify(await bot.chat('an', device('eUROPE/lONDON')).ask('meldingen'));
    expect(other).toContain('Europe/London');
    expect(other).not.toContain('lONDON');
  });

  test('of a made-up button is kept as it is spelt everywhere', async () => {
    const hours = { 'quiet:from': '20:00', 'quiet:to': '08:00', 'quiet:weekend': 'true' };
    const data = { change: 'topics', ...hours, 'quiet:zone': 'aSIA/tOKYO' };
    const { body } = await bot.chat('els').press({ verb: 'person.notifications', data });
    expect(body.statusCode).toBe(200);
    const card = JSON.stringify(await bot.chat('els').ask('meldingen'));
    expect(card).toContain('Asia/Tokyo');
    expect(card).not.toContain('tOKYO');
  });
});

describe('what is remembered', () => {
  test('of activities is bounded: of many more the oldest are forgotten, and what failed can be done again', async () => {
    const once = new Once<number>(60_000, 100);
    let done = 0;
    const work = async () => {
      done += 1;
      return done;
    };
    for (let n = 0; n < 1_000; n += 1) await once.do(`key ${n}`, work);
    expect(await once.do('key 999', work)).toBe(1_000);
    expect(await once.do('key 0', work)).toBe(1_001);
    await expect(once.do('fails', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await once.do('fails', work)).toBe(1_002);
  });

  test('of strangers is bounded, and gone after a while', () => {
    let now = instant(1_800_000_000_000);
    const strangers = new Strangers(() => now);
    expect(strangers.mayAnswer('a')).toBe(true);
    now = instant(now + 9 * 60_000);
    expect(strangers.mayAnswer('a')).toBe(false);
    now = instant(now + 2 * 60_000);
    expect(strangers.mayAnswer('a')).toBe(true);
    for (let n = 0; n < 5_000; n += 1) strangers.mayAnswer(`other ${n}`);
    expect(strangers.mayAnswer('a')).toBe(true);
  });
});
