import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buttonOf, buttonsOf, type Chat, type Json, textOf } from '../../../playground/teams/chat.ts';
import { type Bot, cohort, openBot } from '../../support/open-bot.ts';

let bot: Bot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.close());

/** The button of a settings card that changes this. */
function changing(card: Json, change: string) {
  const found = buttonsOf(card).find(({ data }) => data.change === change);
  if (found === undefined) throw new Error(`nothing to ${change} on ${textOf(card)}`);
  return found;
}

/** The small card of a pause, by the way of the settings. */
async function toPause(chat: Chat): Promise<Json> {
  const way = buttonsOf(await chat.ask('meldingen')).find(({ data }) => data.view === 'pause');
  if (way === undefined) throw new Error('no way to a pause');
  return chat.walk(way);
}

/** The switches of a card, by topic. */
function switchesOf(card: Json): Json {
  const toggles = JSON.stringify(card).matchAll(/"id":"wants:(\w+)","title":"[^"]*","value":"(true|false)"/g);
  return Object.fromEntries([...toggles].map(([, topic, value]) => [topic, value]));
}

/** The quiet hours that a card is filled with; a zone only where there is a choice. */
function hoursOf(card: Json): Json {
  const inputs = JSON.stringify(card).matchAll(
    /"type":"Input\.\w+"(?:(?!"type":"Input).)*?"id":"(quiet:\w+)"(?:(?!"type":"Input).)*?"value":"([^"]*)"/g,
  );
  return Object.fromEntries([...inputs].map(([, id, value]) => [id, value]));
}

describe('the settings', () => {
  test.each([
    ['an', 'meldingen', { reminder: 'true', question: 'true' }],
    ['bilal', 'zet de herinneringen uit', { reminder: 'true' }],
    ['gert', 'notifications', { digest: 'true' }],
  ])(
    'of %s after "%s" are those of the role; words alone switch nothing off',
    async (id, words, switches) => {
      const card = await bot.chat(id).ask(words);
      expect(textOf(card)).toMatch(/^Meldingen\n/);
      expect(switchesOf(card)).toEqual(switches);
    },
  );

  test('are reached from the menu, and lead on', async () => {
    const help = await bot.chat('bilal').ask('help');
    const card = await bot.chat('bilal').walk(buttonOf(help, 'person.notifications'));
    expect(textOf(await bot.chat('bilal').walk(buttonOf(card, 'session.list')))).toMatch(/Jouw sessies/);
  });

  test.each([
    'stuur mij niets meer',
    'zet alles uit',
    'don’t send me anything anymore',
    'ne m’envoie plus rien',
  ])('offer to switch everything off at “%s”, and do so when that is pressed', async (text) => {
    const chat = bot.chat('iris');
    const offer = await chat.ask(text);
    expect(textOf(offer)).toMatch(/Alles uit/);
    expect(switchesOf(await chat.ask('meldingen'))).toEqual({ reminder: 'true' });
    const off = await chat.walk(changing(offer, 'off'));
    expect(textOf(off)).toMatch(/Je hebt alles uitgezet/);
    expect(switchesOf(off)).toEqual({ reminder: 'false' });
    expect(switchesOf(await chat.walk(changing(off, 'restore')))).toEqual({ reminder: 'true' });
  });

  test('keep what was switched off, and take it back', async () => {
    const mentor = bot.chat('an');
    const card = await mentor.ask('meldingen');
    const saved = await mentor.walk(changing(card, 'topics'), {
      'wants:reminder': 'true',
      'wants:question': 'false',
    });
    expect(textOf(saved)).toMatch(/Bewaard/);
    expect(switchesOf(await mentor.ask('meldingen'))).toEqual({ reminder: 'true', question: 'false' });
    await bot.importPeople(cohort);
    expect(switchesOf(await mentor.ask('meldingen'))).toMatchObject({ question: 'false' });
    const undone = await mentor.walk(changing(saved, 'restore'), { 'wants:question': 'false' });
    expect(switchesOf(undone)).toEqual({ reminder: 'true', question: 'true' });
    expect(textOf(undone)).toMatch(/het staat weer zoals het stond/);
    expect(textOf(undone)).not.toMatch(/Bewaard\.|Toch niet/);
  });

  test('hold quiet hours of one’s own, on the clock of one’s own device, and take them back', async () => {
    const abroad = { entities: [{ type: 'clientInfo', locale: 'nl-BE', timezone: 'Europe/London' }] };
    const mentor = bot.chat('an', abroad);
    const card = await mentor.ask('meldingen');
    expect(textOf(card)).toMatch(/Stille uren/);
    const before = hoursOf(card);
    expect(before).toMatchObject({ 'quiet:zone': 'Europe/Brussels' });
    const chosen = {
      'quiet:from': '09:00',
      'quiet:to': '17:30',
      'quiet:weekend': 'false',
      'quiet:zone': 'Europe/London',
    };
    const saved = await mentor.walk(changing(card, 'topics'), chosen);
    expect(textOf(saved)).toMatch(/Bewaard\.[\s\S]*behalve van 9u tot 17u30/);
    expect(hoursOf(await bot.chat('an').ask('meldingen'))).toEqual(chosen);
    const undone = await mentor.walk(changing(saved, 'restore'), chosen);
    expect(textOf(undone)).toMatch(/het staat weer zoals het stond/);
    expect(hoursOf(undone)).toEqual(before);
  });

  test('follow the programme where nothing else was chosen: there is one clock, and nothing to choose', async () => {
    const card = await bot.chat('an').ask('meldingen');
    const { 'quiet:zone': zone, ...hours } = hoursOf(card);
    expect(zone).toBeUndefined();
    const same = await bot.chat('an').walk(changing(card, 'topics'), hours);
    expect(textOf(same)).toMatch(/Dat stond al zo ingesteld/);
  });

  test.each([
    ['a place that is none', [{ type: 'clientInfo', timezone: 'Atlantis' }]],
    ['no text', [{ type: 'clientInfo', timezone: 3 }]],
  ])('offer no clock of a device that says %s', async (_, entities) => {
    const card = await bot.chat('an', { entities }).ask('meldingen');
    expect(hoursOf(card)['quiet:zone']).toBeUndefined();
    expect(JSON.stringify(card)).not.toMatch(/Atlantis|London/);
  });

  test.each([
    ['an empty time', { 'quiet:from': '', 'quiet:to': '08:00' }],
    ['a time that is none', { 'quiet:from': '20:00', 'quiet:to': '25:00' }],
    ['a place that is none', { 'quiet:from': '20:00', 'quiet:to': '08:00', 'quiet:zone': 'Atlantis' }],
  ])('with %s are asked for again, and nothing is lost', async (_, inputs) => {
    const mentor = bot.chat('an');
    const card = await mentor.ask('meldingen');
    const refused = await mentor.press(changing(card, 'topics'), { ...inputs, 'wants:reminder': 'false' });
    expect(JSON.stringify(refused.body.value)).toMatch(/Vul twee tijden in/);
    expect(hoursOf(await mentor.ask('meldingen'))).toEqual(hoursOf(card));
    expect(switchesOf(await mentor.ask('meldingen'))).toEqual(switchesOf(card));
  });

  test('say that nothing was changed, and offer nothing to take back, when they stood so already', async () => {
    const mentor = bot.chat('an');
    const card = await mentor.ask('meldingen');
    const same = await mentor.walk(changing(card, 'topics'), {
      'wants:reminder': 'true',
      'wants:question': 'true',
    });
    expect(textOf(same)).toMatch(/Dat stond al zo ingesteld/);
    expect(buttonsOf(same).filter(({ data }) => data.change === 'restore')).toEqual([]);
  });

  test('are not taken back by an old card, which shows how they stand now', async () => {
    const mentor = bot.chat('femke');
    const off = await mentor.walk(changing(await mentor.ask('meldingen'), 'topics'), {
      'wants:reminder': 'false',
    });
    const paused = await mentor.walk(changing(await toPause(mentor), 'pause'), { until: '2026-12-24' });
    const old = await mentor.walk(changing(off, 'restore'), { 'wants:reminder': 'true' });
    expect(textOf(old)).toMatch(/Er is daarna iets veranderd/);
    expect(textOf(old)).toMatch(/Ik begin weer op donderdag 24 december 2026/);
    expect(switchesOf(old)).toEqual({ reminder: 'false' });
    expect(buttonsOf(old).filter(({ data }) => data.change === 'restore')).toEqual([]);
    const undone = await mentor.walk(changing(paused, 'restore'));
    expect(textOf(undone)).not.toMatch(/Gepauzeerd|veranderd/);
    expect(switchesOf(undone)).toEqual({ reminder: 'false' });
  });
});

describe('a pause', () => {
  test('is read back in full, kept, and ended by a word', async () => {
    const mentor = bot.chat('els');
    expect(textOf(await mentor.ask('pauze tot 5 januari'))).toMatch(/ik zwijg tot dinsdag 5 januari 2027/);
    expect(textOf(await mentor.ask('meldingen'))).toMatch(
      /Gepauzeerd. Ik begin weer op dinsdag 5 januari 2027/,
    );
    expect(textOf(await mentor.ask('hervat'))).toMatch(/je hoort me weer/);
    expect(textOf(await mentor.ask('meldingen'))).not.toMatch(/Gepauzeerd/);
  });

  test('is chosen with a day, and taken back', async () => {
    const mentor = bot.chat('hanna');
    const card = await toPause(mentor);
    const paused = await mentor.walk(changing(card, 'pause'), { until: '2026-12-24' });
    expect(textOf(paused)).toMatch(/donderdag 24 december 2026/);
    const longer = await mentor.ask('pauzeer herinneringen tot 5 januari');
    expect(textOf(longer)).toMatch(/dinsdag 5 januari 2027/);
    const undone = await mentor.walk(changing(longer, 'restore'), { until: '2027-01-05' });
    expect(textOf(undone)).toMatch(/Ik begin weer op donderdag 24 december 2026/);
    expect(textOf(await mentor.walk(changing(undone, 'resume')))).toMatch(/je hoort me weer/);
  });

  test.each([
    [{}, 'person.bad-pause'],
    [{ until: '2026-11-23' }, 'person.bad-pause'],
    [{ until: '2026-02-30' }, 'person.bad-pause'],
    [{ until: '2028-11-23' }, 'person.far-pause'],
  ])('until %j is refused with a reason', async (inputs, code) => {
    const mentor = bot.chat('an');
    const { body } = await mentor.press(changing(await toPause(mentor), 'pause'), inputs);
    expect(body.value).toMatchObject({ code });
  });

  test('has a small card of its own, without the rest of the settings', async () => {
    const paused = await bot.chat('bilal').ask('pauze tot 5 januari');
    expect(textOf(paused)).toMatch(/ik zwijg tot dinsdag 5 januari 2027/);
    expect(JSON.stringify(paused)).not.toMatch(/"Input\./);
    expect(textOf(await bot.chat('bilal').walk(changing(paused, 'resume')))).toMatch(/je hoort me weer/);
  });

  test.each(['pauze tot gisteren', 'pauze tot 31 februari', 'pause until yesterday', 'pause jusqu’à hier'])(
    '“%s” is answered with what is wrong, and pauses nothing',
    async (text) => {
      expect(textOf(await bot.chat('bilal').ask(text))).toMatch(/Tot wanneer\?/);
      expect(textOf(await bot.chat('bilal').ask('meldingen'))).not.toMatch(/Gepauzeerd/);
    },
  );

  test.each([
    'ik wil geen berichten in het weekend',
    'geen meldingen in het weekend',
    'no messages at the weekend',
    'pas de messages le week-end',
  ])('is not replaced by “%s”, which makes weekends quiet', async (text) => {
    const daan = bot.chat('daan');
    await daan.ask('pauze tot 5 januari');
    const topics = changing(await daan.ask('meldingen'), 'topics');
    const loud = { 'quiet:from': '20:00', 'quiet:to': '07:30', 'quiet:weekend': 'false' };
    expect(hoursOf(await daan.walk(topics, loud))).toMatchObject({ 'quiet:weekend': 'false' });
    const card = await daan.ask(text);
    expect(textOf(card)).toMatch(/In het weekend stuur ik niets uit mezelf/);
    expect(textOf(card)).toMatch(/Gepauzeerd. Ik begin weer op dinsdag 5 januari 2027/);
    expect(hoursOf(card)).toMatchObject({ 'quiet:weekend': 'true' });
  });

  test.each([
    'geen meldingen dit weekend',
    'no notifications this weekend',
    'pas de notifications ce week-end',
  ])('that is to begin later is asked about, and makes not every weekend quiet: “%s”', async (text) => {
    const femke = bot.chat('femke');
    const topics = changing(await femke.ask('meldingen'), 'topics');
    await femke.walk(topics, { 'quiet:from': '20:00', 'quiet:to': '07:30', 'quiet:weekend': 'false' });
    expect(textOf(await femke.ask(text))).toMatch(/Na de pauze stuur ik/);
    const after = await femke.ask('meldingen');
    expect(textOf(after)).not.toMatch(/Gepauzeerd/);
    expect(hoursOf(after)).toMatchObject({ 'quiet:weekend': 'false' });
  });

  test('typed with a day that is over is refused with a way on', async () => {
    const card = await bot.chat('an').ask('pauze tot 5 januari 2020');
    expect(textOf(card)).toMatch(/Tot wanneer\?/);
    expect(buttonsOf(card).length).toBeGreaterThan(0);
  });

  test('that nobody could have asked for is refused', async () => {
    const { body } = await bot.chat('an').press({ verb: 'person.notifications', data: { change: 'all' } });
    expect(body.value).toMatchObject({ code: 'wish.malformed' });
  });
});
