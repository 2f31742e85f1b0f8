import { describe, expect, test } from '@jest/globals';
import { agree } from '../../src/understanding/agree.ts';
import type { Ruled } from '../../src/understanding/hear-rules.ts';
import type { Intent } from '../../src/understanding/intent.ts';

const other = [{ intent: 'plan', chance: 0.97 }] as const;

function ruledAs(intent: Intent, more: Partial<Ruled> = {}): Ruled {
  return { intent, slots: {}, text: 'x', rule: `${intent} 0`, firm: true, command: false, ...more };
}

/** The classifier is all but certain of something else. */
const against = (intent: Intent) => () => [...other, { intent, chance: 0.01 }];

describe('a firm rule', () => {
  test.each(['crisis', 'refer', 'withdraw-consent', 'delete-my-data'] as const)(
    'is never outvoted on %s',
    (intent) => {
      expect(agree(ruledAs(intent), against(intent), 'x')).toMatchObject({ intent, sure: true });
    },
  );

  test('is outvoted on anything else, and stays among what is offered', () => {
    const { intent, likely } = agree(ruledAs('language'), against('language'), 'x');
    expect(intent).toBe('plan');
    expect(likely().slice(0, 3)).toContain('language');
  });

  test('decides where it reads a word alone', () => {
    const command = ruledAs('language', { command: true });
    expect(agree(command, against('language'), 'x')).toMatchObject({ intent: 'language', sure: true });
  });
});

test('what changes something is not done because it is likely, while no rule reads it and no word says it', () => {
  const rank = () => [{ intent: 'cancel', chance: 0.99 }] as const;
  expect(agree(undefined, rank, 'x')).toMatchObject({ intent: 'cancel', sure: false });
  expect(agree(undefined, rank, 'annuleer het').sure).toBe(true);
});

test('what is changed back as easily is done when it is likely', () => {
  expect(agree(undefined, () => [{ intent: 'task-done', chance: 0.95 }], 'x').sure).toBe(true);
});

test('a firm rule that the classifier doubts decides nothing, save in a set phrase, and is the best guess where nothing is likely', () => {
  const rank = () =>
    [
      { intent: 'plan', chance: 0.45 },
      { intent: 'language', chance: 0.4 },
    ] as const;
  expect(agree(ruledAs('language'), rank, 'x')).toMatchObject({ intent: 'language', sure: false });
  expect(agree(ruledAs('confirm'), rank, 'x')).toMatchObject({ intent: 'confirm', sure: true });
});

test('what only shows something is done when it is likely enough, and asked about when it is not', () => {
  const likely = (chance: number) => agree(undefined, () => [{ intent: 'faq', chance }], 'x').sure;
  expect([likely(0.95), likely(0.5)]).toEqual([true, false]);
});
