import fc from 'fast-check';
import { type Cells, coordinator, guid, mentor, trainee } from './fixtures.ts';

const names = [
  'An Peeters',
  'Zoë "Zo" D’Hondt; MD',
  "O'Neill, José",
  'Łukasz Nowak',
  '=SUM(1)a',
  '田中 さくら',
];
const groups = ['Gent 1', 'Gent 2', 'Liège'];
const pairs = ['P1', 'P2', 'P3'];
const count = 8;
const someone = fc.integer({ min: 0, max: count - 1 });
const maybe = fc.option(someone, { nil: undefined });

const plan = fc.record({
  mentors: fc.tuple(maybe, maybe, maybe),
  trainees: fc.array(fc.option(fc.nat(2), { nil: undefined }), { minLength: count, maxLength: count }),
  pairs: fc.uniqueArray(fc.tuple(someone, someone), { selector: ([, t]) => t, maxLength: pairs.length }),
  // Half of the files name everybody, so that Entra ids go round without one staying with a leaver.
  coordinators: fc.oneof(
    fc.constant([...Array(count).keys()]),
    fc.uniqueArray(someone, { minLength: 1, maxLength: 3 }),
  ),
  entra: fc.shuffledSubarray([...Array(count).keys()], { minLength: count }),
  names: fc.array(fc.constantFrom(...names), { minLength: count, maxLength: count }),
  sites: fc.array(fc.constantFrom('Gent', 'Aalst', ''), { minLength: count, maxLength: count }),
});

/** Rows of a people file without problems: few people, so that two rosters swap groups and Entra ids all the time. */
export const randomRows: fc.Arbitrary<readonly Cells[]> = plan.map((drawn) => {
  const person = (n: number): Cells => ({
    id: `p${n}`,
    name: drawn.names[n] ?? '',
    email: `p${n}@ugent.example`,
    entra_id: guid(drawn.entra[n] ?? 0),
    site: drawn.sites[n] ?? '',
    ...(drawn.sites[n] === 'Aalst'
      ? { supervisor_name: 'Dr. Aalst', supervisor_email: 'A@aalst.example', assessed_by: 'b@aalst.example' }
      : {}),
  });
  const mentors = groups.flatMap((group, index) => {
    const n = drawn.mentors[index];
    return n === undefined ? [] : [mentor(n, { ...person(n), group })];
  });
  const trainees = drawn.trainees.flatMap((index, n) => {
    const guide = index === undefined ? undefined : drawn.mentors[index];
    if (index === undefined || guide === undefined || guide === n) return [];
    return [trainee(n, { ...person(n), group: groups[index] ?? '' })];
  });
  const talks = drawn.pairs.flatMap(([m, t], index) => {
    const seat = { programme: 'vu', group: pairs[index] ?? '' };
    return m === t ? [] : [mentor(m, { ...person(m), ...seat }), trainee(t, { ...person(t), ...seat })];
  });
  const both = drawn.coordinators.flatMap((n) =>
    ['msg', 'vu'].map((programme) => coordinator(n, { ...person(n), site: '', programme })),
  );
  return [...mentors, ...trainees, ...talks, ...both];
});
