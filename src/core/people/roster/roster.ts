import { compareText, type ProgrammeId } from '../../kernel/id.ts';
import type { Programme } from '../../programme/programme.ts';
import type { Contact, Membership, OwnChoices, Person } from '../person.ts';
import type { PeopleColumn } from './people-row.ts';

/** What a people file says of one person; what the person chose and whether they are active is not in the file. */
export type PersonFacts = Omit<Person, 'active' | keyof OwnChoices>;

/** What all rows of a person agree on, each with its column. A fact more has a line here, or nothing compiles. */
export const details = {
  name: 'name',
  email: 'email',
  entraId: 'entra_id',
  language: 'language',
} as const satisfies Readonly<Record<Exclude<keyof PersonFacts, 'id' | 'memberships'>, PeopleColumn>>;
export type Detail = keyof typeof details;
export const detailNames = Object.keys(details) as readonly Detail[];

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

export function sameMembership(a: Membership, b: Membership): boolean {
  return (
    compareMemberships(a, b) === 0 &&
    a.specialty === b.specialty &&
    a.site === b.site &&
    a.trainingStart === b.trainingStart &&
    sameContact(a.supervisor, b.supervisor) &&
    sameContact(a.coordinatingSupervisor, b.coordinatingSupervisor) &&
    (a.assessedBy ?? []).join(' ') === (b.assessedBy ?? []).join(' ')
  );
}

function sameContact(a: Contact | undefined, b: Contact | undefined): boolean {
  return a?.name === b?.name && a?.email === b?.email;
}
