import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { openSeals } from '../../../src/adapters/seals/open-seals.ts';

const [old, newer] = [randomBytes(32), randomBytes(32)];
const seals = openSeals([old]);
const text = fc.string({ unit: 'binary', maxLength: 3_000 });
const broken = expect.objectContaining({ code: 'seal.broken' });

function caught(act: () => unknown): unknown {
  try {
    return act();
  } catch (cause) {
    return cause;
  }
}

describe('what is sealed', () => {
  test('opens with its key and for its own request, whatever the text', () => {
    fc.assert(
      fc.property(text, fc.uuid(), (plain, id) => {
        const key = seals.makeKey(id);
        const sealed = seals.seal(key, id, plain);
        expect(seals.open(key, id, sealed)).toBe(Buffer.from(plain).toString());
        expect(caught(() => seals.open(key, `${id}x`, sealed))).toEqual(broken);
      }),
    );
  });

  test('has one length for all, and is never twice the same', () => {
    const key = seals.makeKey('r');
    fc.assert(
      fc.property(text, (plain) => {
        const [a, b] = [seals.seal(key, 'r', plain), seals.seal(key, 'r', plain)];
        expect(a.length).toBe(seals.seal(key, 'r', '').length);
        expect(a).not.toBe(b);
      }),
    );
  });

  test('does not open with one bit changed, cut short, or with another key', () => {
    const key = seals.makeKey('r');
    const sealed = Buffer.from(seals.seal(key, 'r', 'Beste Lies'), 'base64');
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.nat(7), (at, bit) => {
        const changed = Buffer.from(sealed);
        changed.writeUInt8((changed[at] ?? 0) ^ (1 << bit), at);
        expect(caught(() => seals.open(key, 'r', changed.toString('base64')))).toEqual(broken);
        const cut = sealed.subarray(0, at).toString('base64');
        expect(caught(() => seals.open(key, 'r', cut))).toEqual(broken);
      }),
    );
    expect(caught(() => seals.open(seals.makeKey('r'), 'r', sealed.toString('base64')))).toEqual(broken);
  });

  test('a data key of one request is none of another', () => {
    const key = seals.makeKey('r1');
    expect(caught(() => seals.seal(key, 'r2', 'x'))).toEqual(broken);
  });

  test('too long a text is refused, not cut', () => {
    const long = caught(() => seals.seal(seals.makeKey('r'), 'r', 'é'.repeat(9_000)));
    expect(long).toEqual(expect.objectContaining({ code: 'seal.too-long' }));
  });
});

describe('the keys of the configuration', () => {
  test('a new one takes over what was wrapped with the one before, and that one can go then', () => {
    const key = seals.makeKey('r');
    const sealed = seals.seal(key, 'r', 'Beste Lies');
    const both = openSeals([newer, old]);
    expect(both.open(key, 'r', sealed)).toBe('Beste Lies');
    const rewrapped = both.rewrap(key, 'r') ?? key;
    expect(rewrapped.by).not.toBe(key.by);
    expect(both.rewrap(rewrapped, 'r')).toBeUndefined();
    const after = openSeals([newer]);
    expect(after.open(rewrapped, 'r', sealed)).toBe('Beste Lies');
    const gone = caught(() => after.open(key, 'r', sealed));
    expect(gone).toEqual(expect.objectContaining({ code: 'seal.no-key' }));
  });

  test('has 32 bytes', () => {
    expect(() => openSeals([])).toThrow('32 bytes');
    expect(() => openSeals([randomBytes(16)])).toThrow('32 bytes');
  });

  test('is named by nothing that tells it', () => {
    const plain = createHash('sha256').update(old).digest('hex');
    expect(plain).not.toContain(seals.makeKey('r').by);
  });
});
