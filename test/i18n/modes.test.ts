import { describe, expect, test } from '@jest/globals';
import { languages } from '../../src/core/kernel/language.ts';
import { sayAll } from './say-all.ts';

/** A group has sessions and a pair has talks, whatever language the reader has. */

const meetings = {
  group:
    /\b(?:gesprek|gesprekken|entretiens?|talks)\b|\b(?:the|this|your|next|every|that|another|no|one|view the) talk\b/i,
  'one-to-one': /\b(?:sessies?|sessions?|séances?)\b/i,
} as const;

/** What people say to each other is talk in every programme; numbered talks are those of pairs, the first one too. */
const elsewhere: ReadonlySet<string> = new Set([
  'list.talk',
  'welcome.coordinator',
  'training.open',
  'training.ready',
  'training.beforeTalk',
  'training.aroundTalk',
]);

describe.each(languages)('in %s', (language) => {
  test.each(['group', 'one-to-one'] as const)('what is said in a programme of mode %s fits it', (mode) => {
    const wrong = sayAll(language, mode).filter(
      ({ key, text }) => !elsewhere.has(key) && meetings[mode].test(text),
    );
    expect(wrong).toEqual([]);
  });

  test('no sentence has a hole in it', () => {
    for (const mode of ['group', 'one-to-one'] as const)
      for (const { key, text } of sayAll(language, mode)) {
        expect([key, text]).not.toEqual([key, '']);
        expect([key, text]).toEqual([key, expect.not.stringMatching(/undefined|\[object|NaN/)]);
      }
  });
});
