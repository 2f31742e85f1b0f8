import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseWish, verbs } from '../../src/bots/verbs.ts';
import { refusals } from '../../src/core/wishes/refusal.ts';

const place = { programme: 'msg', group: 'A', plan: 'msg-y1-s1', year: 1, intake: '2026' };

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

  test('counts a person as there only for a switch that is on', () => {
    const on = (value: unknown) => parseWish('session.tick', { ...place, seen: 1, 'present:anne': value });
    for (const value of ['true', true])
      expect(on(value)).toMatchObject({ value: { wish: { attendance: { anne: true } } } });
    for (const value of ['false', 'TRUE', 1, null, ['true'], { toString: 1, valueOf: 1 }])
      expect(on(value)).toMatchObject({ value: { wish: { attendance: { anne: false } } } });
  });

  /** What JSON can hold, with names that objects have by themselves among the keys. */
  const own = fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'valueOf',
    'hasOwnProperty',
    'then',
    'toJSON',
  );
  const named = fc.constantFrom(
    ...Object.keys(place),
    'seen',
    'present:anne',
    'date',
    'clock',
    'language',
    'entry',
  );
  const { data } = fc.letrec<{ data: unknown }>((tie) => ({
    data: fc.oneof(
      { maxDepth: 3 },
      fc.oneof(
        fc.string(),
        fc.double(),
        fc.boolean(),
        fc.constant(null),
        fc.constantFrom(...Object.values(place)),
      ),
      fc.array(tie('data'), { maxLength: 3 }),
      fc.dictionary(fc.oneof(own, named, fc.string()), tie('data'), { maxKeys: 6 }),
    ),
  }));
  const anyVerb = fc.oneof(fc.constantFrom<unknown>(...verbs), fc.string(), data);

  test('is read as a wish of its own verb or refused, whatever it carries', () => {
    fc.assert(
      fc.property(
        anyVerb,
        fc.oneof(
          data,
          data.map((more) => ({ ...place, seen: 0, ...Object(more) })),
        ),
        (verb, raw) => {
          const parsed = parseWish(verb, JSON.parse(JSON.stringify(raw)));
          if (parsed.ok) expect(parsed.value.verb).toBe(verb);
          else expect(refusals).toContain(parsed.refusal);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test('names only what is an id, a year or a version, whatever it carries', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...verbs),
        data.map((more) => ({ ...place, seen: 0, ...Object(more) })),
        (verb, raw) => {
          const parsed = parseWish(verb, raw);
          if (!parsed.ok || !('place' in parsed.value)) return;
          const { place: found } = parsed.value;
          expect(
            [found.programme, found.group, found.plan].every((id) => typeof id === 'string' && id !== ''),
          ).toBe(true);
          expect(Number.isInteger(found.year) && found.year > 0).toBe(true);
          if ('token' in parsed.value)
            expect(parsed.value.token).toEqual({ kind: 'seen', version: expect.any(Number) });
        },
      ),
    );
  });
});
