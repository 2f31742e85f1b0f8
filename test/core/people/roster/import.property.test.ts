import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parsePeopleFile } from '../../../../src/adapters/people-file/parse-people-file.ts';
import { loadPeople } from '../../../../src/core/people/load-people.ts';
import type { Person } from '../../../../src/core/people/person.ts';
import { commitRoster } from '../../../../src/core/people/roster/commit-roster.ts';
import { decideChanges } from '../../../../src/core/people/roster/decide-changes.ts';
import { parseRoster } from '../../../../src/core/people/roster/parse-roster.ts';
import { peopleColumns } from '../../../../src/core/people/roster/people-row.ts';
import type { Roster } from '../../../../src/core/people/roster/roster.ts';
import { mentorGroups } from '../../../../src/core/people/who-may.ts';
import type { DocumentStore } from '../../../../src/core/store/documents.ts';
import { openMemoryStore } from '../../../support/memory-store.ts';
import { csv, programmes } from './fixtures.ts';
import { randomRows } from './random-roster.ts';

function read(text: string): Roster {
  const roster = parseRoster(parsePeopleFile(new TextEncoder().encode(text)), programmes);
  if (!roster.ok) throw new Error(JSON.stringify(roster.refusal));
  return roster.value;
}

const facts = (roster: Roster) => roster.entries.map((entry) => entry.facts);
const peopleIn = async (store: DocumentStore) => (await loadPeople(store)).map((found) => found.document);
const activeIn = async (store: DocumentStore) =>
  (await peopleIn(store)).filter((person) => person.active).map(({ active: _, ...person }) => person);

/** Groups with two mentors and pairs with two trainees. */
function crowded(people: readonly Person[]): readonly string[] {
  const seats = people.flatMap((person) => [
    ...mentorGroups(person).map(({ programme, group }) => `mentor of ${programme} ${group}`),
    ...person.memberships.flatMap((m) =>
      m.role === 'trainee' && m.programme === 'vu' ? [`trainee in ${m.group}`] : [],
    ),
  ]);
  return seats.filter((seat, index) => seats.indexOf(seat) !== index);
}

describe('any roster', () => {
  it('is the same in any order of rows and columns, with any delimiter and line end', () => {
    const shuffled = randomRows.chain((rows) =>
      fc.record({
        rows: fc.constant(rows),
        shuffledRows: fc.shuffledSubarray([...rows], { minLength: rows.length }),
        columns: fc.shuffledSubarray([...peopleColumns], { minLength: peopleColumns.length }),
        delimiter: fc.constantFrom(',', ';', '\t'),
        end: fc.constantFrom('\n', '\r\n', '\r'),
        mark: fc.constantFrom('', '\ufeff'),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ rows, shuffledRows, columns, delimiter, end, mark }) => {
        const other = read(mark + csv(shuffledRows, { columns, delimiter, end }));
        expect(facts(other)).toEqual(facts(read(csv(rows, { columns: peopleColumns }))));
      }),
    );
  });

  it('comes out of the store as it went in, and importing it again changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(randomRows, async (rows) => {
        const [store, roster] = [openMemoryStore(), read(csv(rows, { columns: peopleColumns }))];
        await commitRoster(store, roster);
        expect(await activeIn(store)).toEqual(facts(roster));
        const again = decideChanges(roster, await loadPeople(store));
        expect(again).toEqual({
          ok: true,
          value: { people: [], mentors: [], unchanged: roster.entries.length },
        });
      }),
    );
  });
});

describe('any roster after any other', () => {
  class Crash extends Error {}

  /** A store that sees each state in between, and stops the process before write number `crashAt`. */
  function openWatchedStore() {
    const seen: string[] = [];
    let left = Number.POSITIVE_INFINITY;
    const store = openMemoryStore(async () => {
      seen.push(...crowded(await peopleIn(store)));
      if (left-- === 0) throw new Crash();
    });
    const watched: DocumentStore = {
      ...store,
      async insert(collection, key, document) {
        const outcome = await store.insert(collection, key, document);
        seen.push(outcome);
        return outcome;
      },
      async replace(collection, key, expected, document) {
        const outcome = await store.replace(collection, key, expected, document);
        seen.push(outcome);
        return outcome;
      },
    };
    const crashAfter = (writes: number) => {
      left = writes;
    };
    return { store: watched, seen, crashAfter };
  }

  it('never has two mentors in a group on the way, and a crash is finished by importing again', async () => {
    await fc.assert(
      fc.asyncProperty(randomRows, randomRows, fc.nat(12), async (first, second, crashAt) => {
        const { store, seen, crashAfter } = openWatchedStore();
        const roster = read(csv(second, { columns: peopleColumns }));
        await commitRoster(store, read(csv(first, { columns: peopleColumns })));
        // A leaver keeps the Entra id: a file that gives it to somebody else is refused before anything is written.
        fc.pre(decideChanges(roster, await loadPeople(store)).ok);
        crashAfter(crashAt);
        await commitRoster(store, roster).catch((cause: unknown) => {
          if (!(cause instanceof Crash)) throw cause;
        });
        crashAfter(Number.POSITIVE_INFINITY);
        expect(await commitRoster(store, roster)).toMatchObject({ ok: true });
        expect(await activeIn(store)).toEqual(facts(roster));
        expect(seen.filter((outcome) => outcome !== 'written')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
