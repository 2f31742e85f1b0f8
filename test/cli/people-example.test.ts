import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { peopleImport } from '../../src/cli/people-import.ts';
import { loadPeople } from '../../src/core/people/load-people.ts';
import { peopleColumns } from '../../src/core/people/roster/people-row.ts';
import { loadShipped } from '../support/known-programmes.ts';
import { openMemoryStore } from '../support/memory-store.ts';

/** The example to which the README sends whoever makes a people file. */
const file = 'docs/people.csv';

test('the people file that the documentation gives as an example is accepted as it stands', async () => {
  const store = openMemoryStore();
  const said: string[] = [];
  const context = { store, programmes: await loadShipped(), out: (line: string) => said.push(line) };
  expect([await peopleImport([file], context), said.at(-2)]).toEqual([
    0,
    '7 added, 0 changed, 0 deactivated, 0 reactivated, 0 unchanged',
  ]);
  const courses = (await loadPeople(store)).map(({ document: { id, memberships } }) => {
    const [own] = memberships;
    return [id, own?.pause, own?.pace];
  });
  expect(courses.filter(([, pause, pace]) => pause ?? pace).toSorted()).toEqual([
    ['julie.lambert', { from: '2027-03-01' }, undefined],
    ['pieter.nys', undefined, { from: '2027-10-01', share: 50 }],
    ['seda.kaya', undefined, { from: '2026-10-01', share: 80 }],
    ['tom.aerts', { from: '2027-02-01', back: '2027-06-01' }, undefined],
  ]);
});

test('it shows every column that a file can have, each with something in it', async () => {
  const [header = '', ...rows] = (await readFile(file, 'utf8')).trim().split('\n');
  const columns = header.split(',');
  expect(columns.toSorted()).toEqual(peopleColumns.toSorted());
  const filled = columns.filter((_, index) => rows.some((row) => row.split(',')[index] !== ''));
  expect(filled).toEqual(columns);
});
