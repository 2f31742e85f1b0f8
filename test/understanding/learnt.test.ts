import { expect, test } from '@jest/globals';
import learnt from '../../src/understanding/learnt.json' with { type: 'json' };
import { knowShipped } from '../support/known-programmes.ts';
import { digestOf, hearAll, toSamples } from '../support/learning/make-learnt.ts';
import { readLessons } from '../support/learning/read-lines.ts';

const { words } = await knowShipped();

test('what is learnt is learnt from today’s lines, rules and way of learning: `npm run train` writes it anew', () => {
  expect(digestOf(toSamples(hearAll(readLessons(), words), words))).toBe(learnt.digest);
});
