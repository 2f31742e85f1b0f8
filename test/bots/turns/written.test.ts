import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buttonOf, type Json, textOf } from '../../../playground/teams/chat.ts';
import { textOfHtml } from '../../../src/bots/turns/text-of-html.ts';
import { type Bot, openBot } from '../../support/open-bot.ts';

/** Only what a person wrote counts, however the client wraps it. */

let bot: Bot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.close());

/** A reply as Teams sends it: the message that is answered to in a quote, then what was typed. */
const replyTo = (quoted: string, typed: string) =>
  '<div><blockquote itemscope="" itemtype="http://schema.skype.com/Reply" itemid="1600457867820">' +
  '<strong itemprop="mri" itemid="28:bot">Klankbord</strong><span itemprop="time" itemid="1600457867820"></span>' +
  `<p itemprop="preview">${quoted}</p></blockquote><p>${typed}</p></div>`;
const html = (content: string): Json => ({ attachments: [{ contentType: 'text/html', content }] });
const heard = async (text: unknown, more: Json) => textOf(await bot.chat('an').ask('', { text, ...more }));

describe('a reply that quotes', () => {
  test('an end of the session leaves it open, whether or not the client has the quote in the text', async () => {
    const chat = bot.chat('an');
    const list = await chat.ask('sessie');
    const outline = await chat.walk(buttonOf(list, 'session.open'));
    await chat.walk(buttonOf(outline, 'session.start'));
    const quoted = html(replyTo('sessie afronden', 'wat bedoel je daarmee?'));
    for (const text of [
      'Klankbord\nsessie afronden\nwat bedoel je daarmee?',
      'wat bedoel je daarmee?',
      '<quoted messageId="1600457867820"/> wat bedoel je daarmee?',
    ])
      await chat.ask('', { text, ...quoted });
    expect(textOf(await chat.ask('volgende stap'))).toMatch(/Stap 2/);
  });

  test.each([
    ['in the text of the client too', 'pauze tot 5 januari\n\nsessie'],
    ['in the HTML alone', 'sessie'],
    ['as a mark', '<quoted messageId="1600457867820"/> sessie'],
  ])('a pause is obeyed in its own words, with the quote %s', async (_, text) => {
    const own = await heard('sessie', {});
    expect(await heard(text, html(replyTo('pauze tot 5 januari', 'sessie')))).toBe(own);
  });

  test('and says nothing of its own gets a way on', async () => {
    const quoted = html(replyTo('pauze tot 5 januari', ''));
    const card = await bot.chat('an').ask('pauze tot 5 januari', quoted);
    expect(textOf(card)).not.toMatch(/januari/);
    expect(JSON.stringify(card)).toMatch(/Action\.Execute/);
  });
});

describe('a message with only HTML', () => {
  test.each([
    ['missing', undefined],
    ['null', null],
    ['empty', ''],
    ['blank', ' \u00a0'],
  ])('is read as its text where the text is %s', async (_, text) => {
    const read = await heard(text, html('<div><p>pauze&nbsp;tot <b>5&#32;januari</b></p></div>'));
    expect(read).toMatch(/pauze/);
    expect(read).toMatch(/5 januari/);
  });

  test('is read once from left to right, and only what stands outside its quotes', () => {
    const piece = fc.constantFrom(
      ...['<', '>', '</', '<p>', '</p>', '<blockquote>', '</blockquote>', '<!--', '-->', '&amp;', '&#x', 'a'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.array(piece, { maxLength: 60 }), (some, more) => {
        const quote = `<blockquote>${more.filter((one) => !/blockquote|<|>/.test(one)).join('')}zzz</blockquote>`;
        expect(textOfHtml(`${some.join('')}${quote}`).written).not.toContain('zzz</');
        expect(textOfHtml(quote)).toEqual({ written: '', quotes: true });
        expect(textOfHtml(some.join('')).written.length).toBeLessThanOrEqual(some.join('').length);
      }),
    );
  });

  test.each([
    ['<div>een<br>twee</div>', 'een twee'],
    ['a &lt; b &amp;amp; c &#8364; &#x20AC; &unknown; &#x110000;', 'a < b &amp; c € € &unknown; &#x110000;'],
    ['1 < 2 en 3 > 2', '1 < 2 en 3 > 2'],
    ['ik <b>ga</b>an', 'ik gaan'],
    ['<blockquote>a<blockquote>b</blockquote>c</blockquote>d', 'd'],
    ['d<blockquote>never closed', 'd'],
    ['<blockquote>a</script>b</blockquote>c', 'c'],
    ['<script>x</script><!-- y > --><style>z</style>tekst', 'tekst'],
    ['tekst<p', 'tekst'],
  ])('such as %s', (content, written) => {
    expect(textOfHtml(content).written.replace(/\s+/g, ' ')).toBe(written);
  });

  test('of any kind at all is no reason to fail', async () => {
    const odd = [null, 7, 'x', {}, [null], [7], [{}], [{ contentType: 'text/html' }]];
    for (const attachments of [...odd, [{ contentType: 'text/html', content: 7 }]])
      expect(await heard('sessie', { attachments })).toMatch(/Jouw sessies/);
  });
});

describe('what a client writes as null or as nothing', () => {
  test.each<[string, Json]>([
    ['the id', { id: null }],
    ['the entities', { entities: null }],
    ['one of the entities', { entities: [null, { type: null }, { type: 'mention', mentioned: null }] }],
    ['the language, the name, the action', { locale: null, name: null, action: null }],
    [
      'the data of the channel, the value, the attachments',
      { channelData: null, value: null, attachments: null },
    ],
    ['the language, by an empty text', { locale: '', name: '', action: ' ' }],
  ])('is as if it were missing: %s', async (_, more) => {
    expect(await heard('sessie', more)).toMatch(/Jouw sessies/);
  });

  test('is as if it were missing: the text beside a mention of the bot', async () => {
    const mention = { type: 'mention', text: '<at>Klankbord</at>', mentioned: { id: '28:bot' } };
    const more = { entities: [mention], ...html('<p>sessie</p>') };
    expect(await heard(null, more)).toMatch(/Jouw sessies/);
  });

  test.each([null, '', ' ', undefined])(
    'two strangers whose Entra id is %j do not share one silence',
    async (aadObjectId) => {
      for (const id of ['29:first', '29:second']) {
        const from = { id: `${id}-${JSON.stringify(aadObjectId)}`, aadObjectId };
        const stranger = bot.chat('somebody', { from });
        expect(await stranger.type('hallo')).toHaveLength(1);
        expect(await stranger.type('hallo')).toHaveLength(0);
      }
    },
  );
});
