import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { instant } from '../../src/core/kernel/time.ts';
import { longestLine } from '../../src/understanding/normalise.ts';
import { understand } from '../../src/understanding/understand.ts';
import { knowShipped } from '../support/known-programmes.ts';

const known = await knowShipped();

const now = instant(Date.parse('2026-11-18T10:15:00+01:00'));

/**
 * Counts the characters that regular expressions are given to read. That each of them reads these in linear time is what
 * `test/structure/check-expressions.ts` shows; that they are given few enough, this. No clock is looked at.
 */
let read = 0;
const real = RegExp.prototype.exec;
beforeAll(() => {
  // What is learnt once, of mistyped words and of what lines are like, is learnt from the first line that needs it.
  for (const line of ['x', 'anulleren van mijn gesprk'])
    understand(line, { language: 'nl-BE', now, ...known });
  RegExp.prototype.exec = function count(this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = real.call(this, text);
    const to = this.global && found !== null ? found.index + found[0].length : text.length;
    read += to - from;
    return found;
  };
});
afterAll(() => {
  RegExp.prototype.exec = real;
});

function charactersRead(text: string): number {
  read = 0;
  understand(text, { language: 'nl-BE', now, ...known });
  return read;
}

/** So often, and no more often, a character is read: about once by each expression, those of the programmes' words too, of the text as typed and as mended. */
const passes = 2_500;

const pieces = [
  ...[
    'hoi ',
    'le message ',
    'vrijdag tot ',
    'van maandag tot donderdag ',
    'morgen 10u ',
    'tussen maandag en ',
  ],
  ...[
    't kan ',
    'op op de ',
    '10:00-11:00 ',
    'anulleren ',
    'stuur de tekst ',
    'nee ',
    'dr. De ',
    'met Jan ',
    '3/1 ',
  ],
  ...['a', '1', '_', '/', "l'", '\u0301', 'ſ', 'İ', '😀', '\n', 'export_', 'niet niet meer ', 'half '],
];

describe('the longest accepted line', () => {
  test.each(pieces)('is read in passes whose number does not grow: %j again and again', (piece) => {
    for (const length of [longestLine / 8, longestLine / 2, longestLine]) {
      const text = piece.repeat(Math.floor((length - 1) / piece.length));
      for (const typed of [text, `${text}x`]) expect(charactersRead(typed)).toBeLessThan(passes * length);
    }
  });

  test('is read so whatever words are doubled in it', () => {
    const doubled = fc
      .tuple(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 8 })), {
          minLength: 1,
          maxLength: 4,
        }),
        fc.constantFrom(1, 7, 50, longestLine),
        fc.string({ maxLength: 4 }),
      )
      .map(
        ([words, times, end]) =>
          `${words
            .join('')
            .repeat(times)
            .slice(0, longestLine - 4)}${end}`,
      );
    fc.assert(
      fc.property(doubled, (typed) => {
        expect(charactersRead(typed)).toBeLessThan(passes * (typed.length + 20));
      }),
      { numRuns: 150 },
    );
  });

  test('costs the same when it is longer: the rest is not read', () => {
    const read = (times: number) => charactersRead('morgen gaat niet '.repeat(times));
    expect(read(longestLine)).toBeLessThan(2.5 * passes * longestLine);
    expect(read(10 * longestLine)).toBe(read(longestLine));
  });
});
