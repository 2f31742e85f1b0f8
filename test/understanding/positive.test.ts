import { expect, test } from '@jest/globals';
import { instant } from '../../src/core/kernel/time.ts';
import { understand } from '../../src/understanding/understand.ts';
import { knowShipped } from '../support/known-programmes.ts';

const known = await knowShipped();
const now = instant(Date.parse('2026-11-18T10:15:00+01:00'));

test.each([
  ['nl-BE', 'vrijdag lijkt me prima', { date: '2026-11-20' }],
  ['en', 'mornings work best', { part: 'morning' }],
  ['fr', 'le 3 décembre me convient', { date: '2026-12-03' }],
] as const)(
  'who says when they can is not heard as saying when not: in %s, "%s"',
  (language, text, slots) => {
    const read = understand(text, { language, now, ...known });
    expect(read).toMatchObject({ intent: 'availability', slots });
    expect(read.slots.exclude).toBeUndefined();
  },
);

test.each(['ik heb nachtwacht vrijdag', 'vrijdag kan ik niet', 'friday is a problem for me'])(
  'who says when they cannot is heard so: "%s"',
  (text) => {
    expect(understand(text, { language: 'nl-BE', now, ...known }).slots).toMatchObject({
      exclude: ['2026-11-20'],
    });
  },
);
