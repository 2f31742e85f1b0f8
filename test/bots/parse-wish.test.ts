import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseWish } from '../../src/bots/parse-wish.ts';
import { verbs } from '../../src/core/wishes/wish.ts';

const place = { programme: 'msg', group: 'A', plan: 'msg-y1-s1', year: 1 };

describe('a pressed button', () => {
  test('is read with the version that its card was drawn from', () => {
    expect(parseWish('session.next', { ...place, seen: 3, 'present:anne': 'false' })).toEqual({
      ok: true,
      value: {
        verb: 'session.next',
        place,
        token: { kind: 'seen', version: 3 },
        wish: { verb: 'session.next', attendance: { anne: false } },
      },
    });
  });

  test('is refused when its verb is unknown or its data is incomplete', () => {
    expect(parseWish('session.explode', place)).toEqual({ ok: false, refusal: 'wish.unknown' });
    expect(parseWish('session.next', { seen: 3 })).toEqual({ ok: false, refusal: 'wish.malformed' });
    expect(parseWish('session.next', place)).toEqual({ ok: false, refusal: 'wish.malformed' });
  });

  test('asks again when the day is missing or does not exist', () => {
    const plan = (more: object) => parseWish('session.plan', { ...place, seen: 0, ...more });
    expect(plan({ clock: '17:00' })).toEqual({ ok: false, refusal: 'session.bad-date' });
    expect(plan({ date: '2026-02-30', clock: '17:00' })).toEqual({ ok: false, refusal: 'session.bad-date' });
  });

  test('is read or refused, whatever it carries', () => {
    const anyVerb = fc.oneof(fc.constantFrom(...verbs), fc.string(), fc.anything());
    fc.assert(
      fc.property(anyVerb, fc.anything(), (verb, data) => typeof parseWish(verb, data).ok === 'boolean'),
    );
  });
});
