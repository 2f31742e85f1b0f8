import { type PeopleColumn, peopleColumns } from './people-row.ts';

type Nothing = Readonly<Record<string, never>>;
/** What stands in the file where something else was expected. */
type Found = { readonly found: string };
/** The other row that this one does not go with: `first` is its line. */
type Earlier = { readonly first: number };

/** Everything that can be wrong with a people file, and what is known about it. Said in words by the command line. */
export interface PeopleProblemData {
  readonly 'people.not-utf8': Nothing;
  readonly 'people.bad-quotes': Nothing;
  readonly 'people.empty': Nothing;
  /** `limit` in bytes. */
  readonly 'people.too-big': { readonly limit: number };
  /** More places in the header than any people file has. */
  readonly 'people.too-wide': { readonly found: number; readonly limit: number };
  readonly 'people.missing-column': Nothing;
  /** `position` counts the columns of the file from 1. */
  readonly 'people.unknown-column': Found & { readonly position: number };
  readonly 'people.double-column': { readonly position: number };
  readonly 'people.cell-count': { readonly found: number; readonly expected: number };
  readonly 'people.missing': Nothing;
  /** `character` is written as `U+202E`. */
  readonly 'people.bad-character': Found & { readonly character: string };
  readonly 'people.too-long': Found & { readonly limit: number };
  readonly 'people.bad-id': Found;
  readonly 'people.bad-group': Found;
  readonly 'people.bad-name': Found;
  readonly 'people.bad-email': Found;
  readonly 'people.bad-entra-id': Found;
  readonly 'people.bad-date': Found;
  /** A date as a spreadsheet shows it or counts it: which day and which month it was, nobody can tell. */
  readonly 'people.rewritten-date': Found;
  /** An end of a pause without its first day. */
  readonly 'people.half-pause': Nothing;
  /** A pause that ends before it begins. */
  readonly 'people.bad-pause': Found & { readonly from: string };
  /** A pause or part-time from before the training began, on the day `start`. */
  readonly 'people.before-start': Found & { readonly start: string };
  readonly 'people.bad-share': Found;
  readonly 'people.bad-language': Found;
  readonly 'people.unknown-role': Found;
  readonly 'people.unknown-programme': Found & { readonly known: readonly string[] };
  readonly 'people.coordinator-group': Found;
  readonly 'people.duplicate-row': Earlier;
  /** The rows of one id don't agree on name, email, entra_id or language. */
  readonly 'people.conflicting': Found & Earlier & { readonly id: string; readonly expected: string };
  readonly 'people.duplicate-entra-id': Found & Earlier & { readonly other: string };
  /** The store has this Entra id on a person who is not in the file. */
  readonly 'people.entra-id-taken': Found & { readonly other: string; readonly active: boolean };
  /** No reason to refuse the file. */
  readonly 'people.shared-email': Found & Earlier & { readonly other: string };
  /** A name without an address, or the reverse; `given` is the column that is filled in. */
  readonly 'people.half-contact': { readonly given: PeopleColumn };
  readonly 'people.bad-assessor': Found;
  /** A person id that is not in the file. */
  readonly 'people.unknown-assessor': Found;
  readonly 'people.two-groups': Found & Earlier & { readonly id: string; readonly other: string };
  readonly 'people.two-mentors': Earlier & { readonly group: string; readonly other: string };
  readonly 'people.no-mentor': { readonly group: string };
  readonly 'people.own-mentor': Earlier & { readonly group: string };
  readonly 'people.two-trainees': Earlier & { readonly group: string; readonly other: string };
}

export type PeopleProblemCode = keyof PeopleProblemData;

export interface Problem<C extends PeopleProblemCode> {
  readonly code: C;
  /** Line of the file on which the row starts, from 1. */
  readonly line: number;
  /** The column to look at, when there is one. */
  readonly column?: PeopleColumn;
  readonly data: PeopleProblemData[C];
}

export type PeopleProblem = { [C in PeopleProblemCode]: Problem<C> }[PeopleProblemCode];

/** Problems in the order in which a reader of the file meets them. */
export function inFileOrder(problems: readonly PeopleProblem[]): readonly PeopleProblem[] {
  const place = (problem: PeopleProblem) =>
    problem.column === undefined ? -1 : peopleColumns.indexOf(problem.column);
  return problems.toSorted((a, b) => a.line - b.line || place(a) - place(b));
}
