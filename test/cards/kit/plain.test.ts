import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plain } from '../../../src/cards/kit/plain.ts';
import { readOnPhone } from '../rules/phone-markdown.ts';

interface Token {
  readonly type: string;
  readonly content: string;
  readonly children: readonly Token[] | null;
}

// The package comes without types.
const makeMarkdown = createRequire(import.meta.url)('markdown-it') as (options: { html: boolean }) => {
  parse(text: string, env: object): readonly Token[];
};
const markdown = makeMarkdown({ html: true });

/** What is seen on the desktop, or the name of what Markdown made of it. */
function readOnDesktop(text: string): string {
  const pieces = markdown.parse(text, {}).flatMap((token) => token.children ?? [token]);
  const shown = pieces.map(({ type, content }) => {
    if (type === 'text' || type === 'text_special') return content;
    if (type === 'softbreak' || type === 'hardbreak') return '\n';
    return type.startsWith('paragraph_') ? '\n' : `<${type}>`;
  });
  return shown.join('');
}

/** As a reader sees it: without what can't be seen, and however the spaces fall. */
const seen = (text: string) =>
  text
    .replace(/[\u2060\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const expected = (text: string) => seen(text.replaceAll('`', '\u02CB'));

describe('a text of people in a place that reads Markdown', () => {
  test.each([
    '1. Welkom',
    '1) Welkom',
    '2.1. Welkom',
    '12.',
    '- een\n- twee',
    '+ een',
    '# Titel',
    'Titel\n===',
    'Titel\n---',
    '> citaat',
    'a | b\n--|--\n1 | 2',
    'a | b\n|--|--|',
    '~~weg~~ ~~~',
    'AT&T &amp; &#39;x&#39; &nbsp;',
    '<b>vet</b> <https://evil.example> a < b',
    '[klik](https://evil.example) ![x](y)',
    '*a* **b** _c_ __d__ snake_case',
    '`code` O`Brien',
    'C:\\map\\*.txt \\[ \\',
    'een\\\ntwee',
    '(zie)- dit [1. dat](x)',
    '    code',
    '\u05d0\u05d1 - \u05d2',
    'O’Brien & Co., 3 + 4 = 7, 50% ~ 60%',
  ])('is seen as it is on the desktop and on a phone: %j', (text) => {
    expect(seen(readOnDesktop(plain(text)))).toBe(expected(text));
    expect(readOnPhone(plain(text)).made).toEqual([]);
    expect(seen(readOnPhone(plain(text)).shown)).toBe(expected(text));
  });

  test('is seen as it is, whatever it is', () => {
    const sign = fc.constantFrom(...'\\`*_[]()~|<>&#+-=.!:;/{}^$%"\'');
    const piece = fc.oneof(
      sign,
      sign,
      fc.constantFrom('\n', ' ', '1', '12', '1. ', '- ', 'a', 'é', 'amp;', '#39;', 'b>', 'https:x', '\u05d0'),
      fc.string({ maxLength: 3 }).filter((text) => !/\p{Cc}|\p{Bidi_Control}|[\u2060\ufeff]/u.test(text)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('').replace(/[${]\{/g, '');
        expect(seen(readOnDesktop(plain(text)))).toBe(expected(text));
        expect(readOnPhone(plain(text))).toMatchObject({ made: [] });
        expect(seen(readOnPhone(plain(text)).shown)).toBe(expected(text));
      }),
      { numRuns: 3_000 },
    );
  });

  test('gets nothing where nothing is needed', () => {
    for (const text of [
      'Dr. An Peeters-De Wit (Gent)',
      'AT&T',
      'a < b',
      '3 + 4',
      '1.5 uur',
      'x = y',
      '50 ~ 60',
    ])
      expect(plain(text)).toBe(text);
  });
});
