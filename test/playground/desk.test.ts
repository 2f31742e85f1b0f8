import { createHash } from 'node:crypto';
import { describe, expect, it, test } from '@jest/globals';
import { drawChatOnly } from '../../playground/clients/draw-pages.ts';
import { type DeskChat, drawDesk } from '../../playground/desk/draw-desk.ts';
import { deskLanguages, personas } from '../../playground/personas.ts';

const chats: readonly DeskChat[] = personas.map((persona, index) => ({
  persona,
  state:
    index === 0
      ? { at: 'failed' }
      : index === 1
        ? { at: 'starting' }
        : { at: 'ready', url: `http://localhost:5${index}`, again: index === 4 ? 1 : 0 },
}));
const facts = { run: 'run', graph: 'http://127.0.0.1:57' };
const pages = deskLanguages.flatMap((language) => [
  [language, 'its chats', drawDesk(language, chats, facts)],
  [language, 'no chats', drawDesk(language, [], facts)],
]) as readonly [string, string, string][];

const empty = new Set(['meta', 'link']);

/** Names the first element that is not closed where it should be; undefined when all are. */
function findUnclosed(html: string): string | undefined {
  const open: string[] = [];
  const markup = html.replace(/(<(script|style)[^>]*>).*?(<\/\2>)/gs, '$1$3').replace('<!doctype html>', '');
  for (const [, slash, name = ''] of markup.matchAll(/<(\/?)([a-z0-9]+)(?:\s[^<>]*)?>/g)) {
    if (empty.has(name)) continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) return name;
  }
  return /<(?![a-z/])/.test(markup) ? '<' : open.at(-1);
}

function attributes(html: string, name: string): readonly string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);
}

describe.each(pages)('the desk in %s with %s', (language, _, html) => {
  it('is well formed, and says its language and title', () => {
    expect(findUnclosed(html)).toBeUndefined();
    expect(html).toMatch(new RegExp(`<html lang="${language}">`));
    expect(html).toMatch(/<title [^>]*>Klankbord [^<]+<\/title>/);
    expect(html).not.toMatch(/undefined|\[object/);
    const ids = attributes(html, 'id');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('refers to nothing outside this machine', () => {
    for (const address of [...attributes(html, 'src'), ...attributes(html, 'href')])
      expect(address).toMatch(/^(http:\/\/localhost:\d+\/(\?chat)?|#[a-z.]+|data:.*)$/);
    expect(html).not.toMatch(/@import|url\(/);
  });

  it('has every word that its switch needs in every language', () => {
    const [, json = ''] = /<script type="application\/json" id="words">(.*?)<\/script>/s.exec(html) ?? [];
    const words = JSON.parse(json);
    const keys = ['', '-label', '-title'].flatMap((end) => attributes(html, `data-say${end}`));
    for (const each of deskLanguages)
      for (const key of keys) expect([each, key, words[each][key]]).toEqual([each, key, expect.any(String)]);
  });
});

describe('the policy of the desk', () => {
  const html = drawDesk('nl', chats, facts);
  const [policy = ''] = attributes(html, 'content').filter((content) => content.startsWith('default-src'));

  it('allows nothing but its own style, its own script and the frames of its chats and calendars', () => {
    expect(policy).toMatch(/^default-src 'none';/);
    for (const [name, kind] of [
      ['style', 'style'],
      ['script', 'script'],
    ]) {
      const [, text = ''] = new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(html) ?? [];
      const digest = createHash('sha256').update(text).digest('base64');
      expect(policy).toContain(`${kind}-src 'sha256-${digest}'`);
    }
    expect(policy).toContain(
      'frame-src http://localhost:52 http://localhost:53 http://localhost:54 http://127.0.0.1:57;',
    );
  });

  it('gives every frame a title that names whose chat it is', () => {
    const titles = [...html.matchAll(/<iframe [^>]*title="([^"]+)"/g)].map(([, title]) => title);
    expect(titles).toEqual(personas.slice(2).map(({ name }) => `Chat van ${name} met Klankbord`));
  });

  it('gives everybody a button to their own calendar and mail', () => {
    expect(attributes(html, 'data-outlook')).toEqual(
      personas.map(({ entraId }) => `http://127.0.0.1:57/_local/desk?mailbox=${entraId}`),
    );
  });

  it('refreshes itself only while a chat is being started', () => {
    expect(html).toContain('http-equiv="refresh"');
    const ready = chats.filter(({ state }) => state.at === 'ready');
    expect(drawDesk('nl', ready, facts)).not.toContain('http-equiv="refresh"');
  });
});

test('the client shows its chat alone to a page of this machine, and lets that page fetch nothing from outside', () => {
  const { html, headers } = drawChatOnly('<html><head><title>x</title></head><body></body></html>', 'run');
  expect(html).toMatch(
    /<style>.*<\/style><script>.*<\/script><script data-run="run">.*<\/script><\/head><body>/s,
  );
  expect(headers['content-security-policy']).not.toMatch(/https:|\*(?![;]|$| )\w/);
  expect(() => drawChatOnly('<html></html>', 'run')).toThrow('no head');
});
