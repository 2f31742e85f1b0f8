import { describe, expect, test } from '@jest/globals';
import { languages } from '../../src/core/kernel/language.ts';
import { instant } from '../../src/core/kernel/time.ts';
import { type Intent, understand } from '../../src/understanding/understand.ts';
import { knowShipped } from '../support/known-programmes.ts';
import { sayAll } from './say-all.ts';

const known = await knowShipped();

/** What the bot tells people to type, it understands, by a rule and not by luck. */

const now = instant(Date.parse('2026-11-18T10:15:00+01:00'));
const bold = (text: string) => [...text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, words = '']) => words);

/** What the help promises, in the order of its sentence. */
const promised: Readonly<Record<string, readonly Intent[]>> = {
  'help.mentor': ['sessions'],
  'help.trainee': ['sessions'],
  'help.coordinator': ['digest'],
  'help.during': ['next-step', 'next-step', 'next-step', 'end-session'],
  'help.always': ['notifications', 'language'],
};

describe.each(languages)('in %s', (language) => {
  const read = (text: string) => understand(text, { language, now, ...known });

  test.each(['group', 'one-to-one'] as const)('every word to type is understood in mode %s', (mode) => {
    const told = sayAll(language, mode).flatMap(({ key, text }) =>
      bold(text).map((words) => ({ key, words })),
    );
    expect(told.length).toBeGreaterThan(15);
    const lost = told.filter(({ words }) => !read(words).acts);
    expect(lost).toEqual([]);
  });

  test.each(['group', 'one-to-one'] as const)('the help keeps its promises in mode %s', (mode) => {
    const said = sayAll(language, mode).filter(({ key }) => key in promised);
    const kept = said.map(({ key, text }) => [key, bold(text).map((words) => read(words).intent)]);
    expect(Object.fromEntries(kept)).toEqual(promised);
  });

  test('the steps that can be typed are told apart', () => {
    const during = sayAll(language, 'group').find(({ key }) => key === 'help.during');
    const actions = bold(during?.text ?? '').map((words) => read(words).slots.action);
    expect(actions).toEqual([undefined, 'back', 'skip', undefined]);
  });
});
