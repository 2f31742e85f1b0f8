import { describe, expect, test } from '@jest/globals';
import { causeOf, codeOf, sayCause } from '../../../src/core/kernel/cause-of.ts';

/** What somebody typed, or a password. */
const secret = 'Kwakkelstein';
class Odd extends RangeError {
  override readonly name = 'Odd';
}
const coded = (code: unknown, cause?: unknown) => Object.assign(new Odd(secret, { cause }), { code });
const faults: readonly unknown[] = [
  new Error(secret),
  new Odd(`no such name\n    at ${secret} (file.ts:1:1)`),
  coded('EACCES'),
  new Error(secret, { cause: coded(8000) }),
  coded({ toString: () => secret }),
  secret,
  { message: secret },
  null,
  undefined,
];

describe('an error', () => {
  test('is told by its name, its code and its place', () => {
    expect(causeOf(coded('EACCES'))).toEqual({
      error: 'Odd',
      code: 'EACCES',
      at: expect.arrayContaining([expect.stringMatching(/^at .*cause-of\.test\.ts:\d+/)]),
    });
    expect(sayCause(coded('EACCES'))).toBe('Odd EACCES');
    expect(sayCause(new Error('outer', { cause: coded(8000) }))).toBe('Odd 8000');
  });

  test('that is none is told by what it is', () => {
    expect([causeOf(secret), sayCause(secret)]).toEqual([{ error: 'string' }, 'unknown cause']);
  });

  test('is never told by its message', () => {
    for (const fault of faults)
      expect(JSON.stringify([causeOf(fault), sayCause(fault), codeOf(fault) ?? ''])).not.toContain(secret);
  });
});
