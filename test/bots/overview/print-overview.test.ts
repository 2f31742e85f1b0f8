import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { buttonOf, type Json } from '../../../playground/teams/chat.ts';
import { type Bot, cohort, openBot } from '../../support/open-bot.ts';

/** The overview on paper: a page that only who asked is given, that opens once, and of which nothing is kept. */

jest.setTimeout(120_000);

let bot: Bot;
beforeEach(async () => {
  bot = await openBot();
});
afterEach(() => bot.close());

/** The link on the card that the button of an overview leads to. */
async function linkOf(id: string): Promise<URL> {
  const chat = bot.chat(id);
  const given = await chat.walk(buttonOf(await chat.ask('overzicht van ons traject'), 'overview.print'));
  const [, url] = /\]\((http[^)]+)\)/.exec(JSON.stringify(given)) ?? [];
  if (url === undefined) throw new Error('no link');
  return new URL(url);
}

/** What the button on the page sends. */
function press(url: URL, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  const form = { 'content-type': 'application/x-www-form-urlencoded', origin: url.origin };
  return fetch(url, { method: 'POST', headers: { ...form, ...headers } });
}

describe('the page', () => {
  test('shows at first one button and nothing about anybody, however often something looks at the link', async () => {
    const url = await linkOf('iris');
    for (let look = 0; look < 3; look += 1) {
      const looked = await fetch(url);
      expect(looked.status).toBe(200);
      const html = await looked.text();
      expect(html).toMatch(/<form method="post"><button>Open het overzicht<\/button><\/form>/);
      expect(html).not.toMatch(/Hanna|Iris|Gesprek/);
    }
    expect((await press(url)).status).toBe(200);
  });

  test('opens once: also of five who press at the same time only one reads it', async () => {
    const url = await linkOf('iris');
    const pressed = await Promise.all([1, 2, 3, 4, 5].map(() => press(url)));
    expect(pressed.map(({ status }) => status).toSorted()).toEqual([200, 404, 404, 404, 404]);
    const late = await press(url);
    expect(late.status).toBe(404);
    expect(await late.text()).toMatch(/werkt niet meer/);
    expect((await fetch(url)).status).toBe(404);
  });

  test('has the talks by year as headings, a table with its heads and lists, in the language of whoever asked', async () => {
    const html = await (await press(await linkOf('iris'))).text();
    expect(html).toMatch(/<html lang="nl-NL">/);
    expect(html).toMatch(/<h1>Jullie traject<\/h1>/);
    expect(html).toMatch(/Met dr\. Hanna de Boer/);
    expect(html).toMatch(/<caption>Per jaar<\/caption><thead><tr><th scope="col">Jaar<\/th>/);
    expect(html).toMatch(/<th scope="row">1<\/th><td>0<\/td><td>0<\/td><td>4<\/td>/);
    expect(html).toMatch(/<li>Gesprek 9: Afronding/);
    expect(html).toMatch(/Stand op maandag 23 november 2026/);
    const french = await (await press(await linkOf('chloe'))).text();
    expect(french).toMatch(/<html lang="fr">.*<h1>Le parcours, année par année<\/h1>/s);
  });

  test('is kept by nobody on the way, runs nothing, fits in no other page and tells no other server of itself', async () => {
    const url = await linkOf('an');
    for (const response of [await fetch(url), await press(url)]) {
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(response.headers.get('referrer-policy')).toMatch(/^(?:same-origin|no-referrer)$/);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('content-security-policy')).toMatch(
        /default-src 'none'.*frame-ancestors 'none'/,
      );
      expect(await response.text()).not.toMatch(/<script|<img|<link|src=|href=/);
    }
  });

  test('is over after ten minutes', async () => {
    const url = await linkOf('iris');
    await bot.restart('2026-11-23T17:30:00Z');
    const moved = new URL(url.pathname, bot.url());
    expect((await fetch(moved)).status).toBe(404);
    expect((await press(moved)).status).toBe(404);
  });

  test('of a second asking takes the place of the first', async () => {
    const first = await linkOf('iris');
    const second = await linkOf('iris');
    expect((await press(first)).status).toBe(404);
    expect((await press(second)).status).toBe(200);
  });

  test('is closed to anyone who left the pair meanwhile', async () => {
    const url = await linkOf('iris');
    await bot.importPeople(
      cohort
        .split('\n')
        .filter((line) => !line.includes('iris'))
        .join('\n'),
    );
    const pressed = await press(url);
    expect(pressed.status).toBe(404);
    expect(await pressed.text()).not.toMatch(/Gesprek|Hanna/);
  });

  test.each([
    ['files', 'multipart/form-data; boundary=x'],
    ['JSON', 'application/json'],
  ])('takes no %s', async (_, type) => {
    const url = await linkOf('iris');
    expect((await press(url, { 'content-type': type })).status).toBe(415);
    expect((await press(url)).status).toBe(200);
  });

  test('takes no press from a page elsewhere', async () => {
    const url = await linkOf('iris');
    expect((await press(url, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await press(url)).status).toBe(200);
  });

  test('leaves nothing of its link where things are stored, and nothing at all once it was opened', async () => {
    const url = await linkOf('iris');
    const token = url.pathname.split('/').at(-1) ?? '';
    expect(token).toHaveLength(43);
    const stored = async () => {
      const { dataFolder } = bot.config;
      const names = await readdir(dataFolder, { recursive: true, withFileTypes: true });
      const files = names.filter((each) => each.isFile());
      const bytes = await Promise.all(
        files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'latin1')),
      );
      return bytes.join('\n');
    };
    expect(await stored()).not.toContain(token);
    await press(url);
    expect(await stored()).not.toContain(token);
  });
});

describe('nobody else is given the link', () => {
  const forged: readonly (readonly [string, Json])[] = [
    ['femke', { programme: 'vu', group: 'paar-1' }],
    ['gert', { programme: 'vu', group: 'paar-1' }],
    ['an', { programme: 'vu', group: 'paar-1' }],
    ['els', { programme: 'msg', group: 'gent-1' }],
    ['gert', { programme: 'msg', group: 'gent-1' }],
    ['gert', {}],
  ];

  test.each(forged)('to %s, by a forged button', async (id, data) => {
    const { body } = await bot.chat(id).press({ verb: 'overview.print', data });
    expect(body.value.code).toBe('overview.not-yours');
    expect(JSON.stringify(body)).not.toMatch(/api\/overview/);
  });

  test('a link that somebody made up leads nowhere', async () => {
    const url = await linkOf('iris');
    const other = new URL(`${url}x`);
    expect((await fetch(other)).status).toBe(404);
    expect((await press(other)).status).toBe(404);
  });
});
