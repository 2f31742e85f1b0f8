import type { Language } from '../../src/core/kernel/language.ts';
import type { Programme } from '../../src/core/programme/programme.ts';
import { type Words, wordsOf } from '../../src/i18n/words.ts';

/** Something of everything that a sentence can mention: one, and many. */
function mentions(count: number) {
  const names = {
    name: 'Noor',
    who: 'Noor',
    place: 'X',
    mentor: 'Noor',
    group: 'A',
    title: 'X',
    programme: 'X',
    contact: 'X',
    steps: 'X',
    where: 'X',
    url: 'X',
  };
  const days = {
    wanted: '1',
    when: '1',
    from: '1',
    to: '2',
    until: '2',
    back: '2',
    after: '2',
    clock: '1',
    day: '1',
    since: '1',
    hours: '1',
  };
  const other = {
    role: 'X',
    email: 'X',
    subject: 'X',
    topic: 'X',
    text: 'X',
    language: 'X',
    unit: 'X',
    band: 'X',
    share: 'X',
    but: ['X'],
    them: 'X',
    days: ['X'],
    counts: [{ year: 1, trainees: count }],
  };
  const numbers = [
    'minutes',
    'planned',
    'number',
    'year',
    'trainees',
    'step',
    'left',
    'sessions',
    'count',
    'limit',
  ];
  const counted = Object.fromEntries(
    [...numbers, 'present', 'of', 'done', 'held'].map((each) => [each, count]),
  );
  return { ...names, ...days, ...other, ...counted };
}

/** Every sentence of a language for a programme of a mode, by its key. */
export function sayAll(
  language: Language,
  mode: Programme['mode'],
): readonly { readonly key: keyof Words; readonly text: string }[] {
  // `Object.entries` forgets which keys there are.
  const entries = Object.entries(wordsOf(language, mode)) as [keyof Words, unknown][];
  return entries.flatMap(([key, word]) => {
    if (typeof word === 'string') return [{ key, text: word }];
    if (typeof word !== 'function') throw new TypeError(`${key} is neither a text nor a function`);
    return [1, 3].map((count) => ({ key, text: String(word(mentions(count))) }));
  });
}
