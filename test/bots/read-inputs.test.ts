import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buttonOf, buttonsOf, textOf } from '../../playground/teams/chat.ts';
import { readClockInput, readDateInput } from '../../src/bots/read-inputs.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { type Bot, openBot } from '../support/open-bot.ts';

/** Clients spell what was picked as their platform does; what can mean one thing only is taken. */

describe('a time in an input', () => {
  test.each([
    ['18:30', '18:30'],
    ['8:30', '08:30'],
    ['18:30:00', '18:30'],
    ['18:30:00.000', '18:30'],
    ['06:30 PM', '18:30'],
    ['6:30pm', '18:30'],
    ['6:30:00\u202fPM', '18:30'],
    ['6:30 p.m.', '18:30'],
    ['06:30 a. m.', '06:30'],
    ['6 PM', '18:00'],
    ['12:00 AM', '00:00'],
    ['12:15 PM', '12:15'],
    ['18:30 PM', '18:30'],
    ['18u30', '18:30'],
    ['18h30', '18:30'],
    ['18.30', '18:30'],
    ['\u200e06:30 PM\u200e', '18:30'],
    [' 18:30 ', '18:30'],
  ])('may be %j', (spelled, read) => {
    expect(readClockInput(spelled)).toEqual({ ok: true, value: read });
  });

  test.each(['8', '18', '1830', 'half acht', '13:00 AM', '0:30 PM', '18:30Z', '18:30-20:00', '6:3 PM'])(
    'is asked for in another form when it is %j',
    (spelled) => {
      expect(readClockInput(spelled)).toEqual({ ok: false, refusal: 'unclear' });
    },
  );

  test.each(['', ' ', undefined, null, 1830, {}, ['18:30'], '25:00', '18:99'])(
    'is none when it is %j',
    (raw) => {
      expect(readClockInput(raw)).toEqual({ ok: false, refusal: 'none' });
    },
  );
});

describe('a date in an input', () => {
  test.each([
    ['2026-12-01', '2026-12-01'],
    ['2026-12-1', '2026-12-01'],
    ['2026/12/01', '2026-12-01'],
    ['2026-12-01T00:00:00', '2026-12-01'],
    ['2026-12-01T00:00:00Z', '2026-12-01'],
    ['2026-12-01T00:00:00.000Z', '2026-12-01'],
    ['2026-12-01 18:30', '2026-12-01'],
    ['25/12/2026', '2026-12-25'],
    ['12/25/2026', '2026-12-25'],
    ['25.12.2026', '2026-12-25'],
    ['11/11/2026', '2026-11-11'],
  ])('may be %j', (spelled, read) => {
    expect(readDateInput(spelled)).toEqual({ ok: true, value: read });
  });

  test.each([
    '01/12/2026',
    '1-12-2026',
    '01/12/26',
    '2026-11-30T23:00:00Z',
    '2026-12-01T00:00:00+02:00',
    '1 december',
    '20261201',
    '46357',
    '2026-12/01',
  ])('is asked for in another form when it is %j', (spelled) => {
    expect(readDateInput(spelled)).toEqual({ ok: false, refusal: 'unclear' });
  });

  test.each(['', undefined, 20261201, '2026-02-30', '31/02/2026', '2026-13-01'])(
    'is none when it is %j',
    (raw) => {
      expect(readDateInput(raw)).toEqual({ ok: false, refusal: 'none' });
    },
  );

  test('is never guessed: whatever is read is what it says in exactly one way', () => {
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (at) => {
        const [year = '', month = '', day = ''] = at.toISOString().slice(0, 10).split('-');
        const date = `${year}-${month}-${day}`;
        for (const spelled of [`${day}/${month}/${year}`, `${month}/${day}/${year}`]) {
          const read = readDateInput(spelled);
          expect(read.ok ? read.value : date).toBe(date);
        }
      }),
    );
  });
});

describe('the inputs of a card', () => {
  let bot: Bot;
  beforeAll(async () => {
    bot = await openBot();
  });
  afterAll(() => bot.close());

  const fail = (): never => {
    throw new Error('no card for the date');
  };
  const dateCard = async () => {
    const chat = bot.chat('an');
    const outline = await chat.walk(buttonOf(await chat.ask('sessie'), 'session.open'));
    const card = await chat.walk(buttonsOf(outline).find(({ data }) => data.view === 'date') ?? fail());
    return { chat, plan: buttonOf(card, 'session.plan') };
  };

  test('plan a date in the spelling of another platform', async () => {
    const { chat, plan } = await dateCard();
    const planned = await chat.walk(plan, { date: '2026-12-03T00:00:00', clock: '06:30 PM' });
    expect(textOf(planned)).toMatch(/3 december[\s\S]*18u30/);
  });

  test('say which form to use for what could be two days or two times', async () => {
    const { chat, plan } = await dateCard();
    const day = await chat.press(plan, { date: '04/12/2026', clock: '18:30' });
    expect(day.body.value).toMatchObject({
      code: 'wish.unclear-date',
      message: expect.stringMatching(/2026-11-24/),
    });
    const time = await chat.press(plan, { date: '2026-12-04', clock: '6' });
    expect(time.body.value).toMatchObject({
      code: 'wish.unclear-clock',
      message: expect.stringMatching(/17:30/),
    });
  });

  test('choose quiet hours and a pause likewise', async () => {
    const chat = bot.chat('an');
    const save = buttonOf(await chat.ask('meldingen'), 'person.notifications');
    const hours = { 'quiet:from': '09:15 PM', 'quiet:to': '7:15' };
    const data = { change: 'topics', zone: 'Europe/Brussels', ...hours };
    const saved = await chat.press({ verb: save.verb, data });
    expect(JSON.stringify(saved.body.value)).toMatch(/"21:15"/);
    const unclear = await chat.press({ verb: save.verb, data: { ...data, 'quiet:to': '7' } });
    expect(unclear.body.value.message).toBe(wordsOf('nl-BE')['wish.unclear-clock'].replaceAll('*', ''));
    const pause = await chat.press({ verb: save.verb, data: { change: 'pause', until: '05/01/2027' } });
    expect(pause.body.value).toMatchObject({ code: 'wish.unclear-date' });
  });
});
