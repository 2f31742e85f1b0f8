import { compareText, type ProgrammeId } from '../../kernel/id.ts';
import type { Programme } from '../../programme/programme.ts';
import type { Contact, Membership, OwnChoices, Person } from '../person.ts';
import { neededColumns, type PeopleColumn } from './people-row.ts';

/** What a people file says of one person; what the person chose and whether they are active is not in the file. */
export type PersonFacts = Omit<Person, 'active' | keyof OwnChoices>;

/** What all rows of a person agree on. */
export type Details = Omit<PersonFacts, 'id' | 'memberships'>;

/** The same, each with its column. A fact more has a line here, or nothing compiles. */
export const details = {
  name: 'name',
  email: 'email',
  entraId: 'entra_id',
  language: 'language',
} as const satisfies Readonly<Record<keyof Details, PeopleColumn>>;
export type Detail = keyof typeof details;
export const detailNames = Object.keys(details) as readonly Detail[];

/** Whether nobody is without it: the column of it may not be left out of a file. */
export function isNeeded(detail: Detail): boolean {
  return neededColumns.some((column) => column === details[detail]);
}

export interface RosterEntry {
  /** Line of the first row of this person. */
  readonly line: number;
  readonly facts: PersonFacts;
}

/** A people file that can be imported: by ascending person id, memberships in `compareMemberships` order. */
export interface Roster {
  /** The programmes named in the file: the file is the whole roster of these, and says nothing of any other. */
  readonly programmes: ReadonlyMap<ProgrammeId, Programme['mode']>;
  readonly entries: readonly RosterEntry[];
}

export function compareMemberships(a: Membership, b: Membership): number {
  return (
    compareText(a.programme, b.programme) ||
    compareText(a.role, b.role) ||
    compareText(a.group ?? '', b.group ?? '')
  );
}

/** What a membership says, as texts that can be compared. What it says more has a line here, or nothing compiles. */
const said: { readonly [K in keyof Required<Membership>]: (membership: Membership) => string | undefined } = {
  programme: ({ programme }) => programme,
  role: ({ role }) => role,
  group: ({ group }) => group,
  specialty: ({ specialty }) => specialty,
  site: ({ site }) => site,
  university: ({ university }) => university,
  trainingStart: ({ trainingStart }) => trainingStart,
  pause: ({ pause }) => pause && `${pause.from} ${pause.back ?? ''}`,
  pace: ({ pace }) => pace && `${pace.from} ${pace.share}`,
  supervisor: ({ supervisor }) => sayContact(supervisor),
  coordinatingSupervisor: ({ coordinatingSupervisor }) => sayContact(coordinatingSupervisor),
  assessedBy: ({ assessedBy }) => assessedBy?.join(' '),
};

export function sameMembership(a: Membership, b: Membership): boolean {
  return Object.values(said).every((say) => (say(a) ?? '') === (say(b) ?? ''));
}

function sayContact(contact: Contact | undefined): string | undefined {
  return contact && `${contact.name} <${contact.email}>`;
}
