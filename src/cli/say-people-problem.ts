import type {
  PeopleProblem,
  PeopleProblemCode,
  PeopleProblemData,
  Problem,
} from '../core/people/roster/people-problem.ts';
import { quote } from './quote.ts';

type Words = { readonly [C in PeopleProblemCode]: (data: PeopleProblemData[C]) => string };

/** English, for whoever keeps the people file: what was expected, and what was found. */
const words: Words = {
  'people.not-utf8': () => 'this is not UTF-8: in Excel, save it again as "CSV UTF-8 (Comma delimited)"',
  'people.bad-quotes': () =>
    'a quotation mark is in the wrong place or never closed: put " around the whole cell, and "" for one inside it',
  'people.empty': () => 'the file has no people in it; nothing is changed',
  'people.too-big': ({ limit }) =>
    `the file is larger than ${limit / 1024 / 1024} MB, which no list of people is: is it the right file?`,
  'people.too-wide': ({ found, limit }) =>
    `the header has ${found} columns, and at most ${limit} can be read: delete the empty columns after the last one`,
  'people.missing-column': () => 'this column is missing from the header',
  'people.unknown-column': ({ found, position }) => `column ${position} has an unknown name, ${quote(found)}`,
  'people.double-column': ({ position }) =>
    `this column appears twice, the second time as column ${position}`,
  'people.cell-count': ({ found, expected }) => `expected ${expected} cells as in the header, found ${found}`,
  'people.missing': () => 'this cell must not be empty',
  'people.bad-character': ({ found, character }) =>
    `the character ${character} can't be in a text, found ${quote(found)}`,
  'people.too-long': ({ found, limit }) => `at most ${limit} characters, found ${quote(found)}`,
  'people.bad-id': ({ found }) =>
    `expected at most 64 letters, digits, ".", "_" or "-", found ${quote(found)}`,
  'people.bad-group': ({ found }) =>
    `expected at most 64 letters, digits, spaces or any of . _ ( ) & + ' - such as "Gent 3", found ${quote(found)}`,
  'people.bad-name': ({ found }) => `expected a name, found ${quote(found)}`,
  'people.bad-email': ({ found }) => `expected an e-mail address, found ${quote(found)}`,
  'people.bad-entra-id': ({ found }) =>
    `expected an Entra object id such as 6f1c2b3a-0d4e-4f5a-8b6c-7d8e9f0a1b2c, found ${quote(found)}`,
  'people.bad-date': ({ found }) => `expected a date such as 2026-10-01, found ${quote(found)}`,
  'people.rewritten-date': ({ found }) =>
    `a spreadsheet rewrote this date, found ${quote(found)}: expected 2026-10-01; in Excel, give the ` +
    'column the custom format yyyy-mm-dd (jjjj-mm-dd in Dutch, aaaa-mm-jj in French) and save it as "CSV ' +
    'UTF-8" again',
  'people.half-pause': () =>
    'this cell is empty and training_pause_to is not: give the first day, or neither',
  'people.bad-pause': ({ found, from }) =>
    `the last day of the break lies before its first, ${from}: found ${quote(found)}`,
  'people.before-start': ({ found, start }) =>
    `this lies before training_start, ${start}: found ${quote(found)}; what moves the start is another training_start`,
  'people.bad-share': ({ found }) =>
    'expected a share from 1 to 100 per cent such as 50 or 80%, and, if it does not hold from training_start, ' +
    `the day from which it does, such as 50 2027-10-01; found ${quote(found)}`,
  'people.bad-language': ({ found }) => `expected nl-BE, nl-NL, en or fr, found ${quote(found)}`,
  'people.unknown-role': ({ found }) => `expected mentor, trainee or coordinator, found ${quote(found)}`,
  'people.unknown-programme': ({ found, known }) =>
    `expected one of ${known.join(', ')}, found ${quote(found)}`,
  'people.coordinator-group': ({ found }) => `a coordinator has no group, found ${quote(found)}`,
  'people.duplicate-row': ({ first }) => `the same programme, role, person and group as on line ${first}`,
  'people.conflicting': ({ id, first, expected, found }) =>
    `${quote(id)} has ${quote(expected)} on line ${first}, and here ${quote(found)}`,
  'people.duplicate-entra-id': ({ other, first, found }) =>
    `${quote(found)} is already on line ${first}, for ${quote(other)}`,
  'people.entra-id-taken': ({ found, other, active }) =>
    active
      ? `${quote(found)} belongs to ${quote(other)}, who is not in this file: use that id, or correct the Entra id`
      : `${quote(found)} belongs to ${quote(other)}, who has left: a person who comes back keeps the id`,
  'people.shared-email': ({ found, other, first }) =>
    `${quote(found)} is on line ${first} too, for ${quote(other)}: is that one mailbox for both?`,
  'people.half-contact': ({ given }) => `this cell is empty and ${given} is not: give both or neither`,
  'people.bad-assessor': ({ found }) =>
    `expected ids or e-mail addresses with spaces between them, found ${quote(found)}`,
  'people.unknown-assessor': ({ found }) =>
    `nobody in this file has the id ${quote(found)}: somebody who is not in it is named by e-mail address`,
  'people.two-groups': ({ id, found, other, first }) =>
    `trainee ${quote(id)} is in group ${quote(other)} on line ${first}, and here in ${quote(found)}`,
  'people.two-mentors': ({ group, other, first }) =>
    `group ${quote(group)} already has a mentor, ${quote(other)} on line ${first}`,
  'people.no-mentor': ({ group }) => `group ${quote(group)} has trainees but no mentor`,
  'people.own-mentor': ({ group, first }) =>
    `the same person is mentor and trainee of group ${quote(group)}, see line ${first}`,
  'people.two-trainees': ({ group, other, first }) =>
    `group ${quote(group)} already has a trainee, ${quote(other)} on line ${first}: this programme is one to one`,
};

/** One line for a problem, such as `people.csv:12: column "group": ...`. */
export function sayPeopleProblem(file: string, problem: PeopleProblem): string {
  const column = problem.column === undefined ? '' : ` column "${problem.column}":`;
  return `${file}:${problem.line}:${column} ${say(problem)}`;
}

function say<C extends PeopleProblemCode>(problem: Problem<C>): string {
  return words[problem.code](problem.data);
}
