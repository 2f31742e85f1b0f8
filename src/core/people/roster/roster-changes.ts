import type { GroupId, ProgrammeId } from '../../kernel/id.ts';
import type { Stored } from '../../store/documents.ts';
import type { Person } from '../person.ts';
import type { FieldChange } from './decide-field-changes.ts';

/** What an import does to one person. `changed` and `deactivated` people keep what they chose in the chat. */
export type PersonChange =
  | { readonly kind: 'added'; readonly after: Person }
  | {
      readonly kind: 'changed' | 'deactivated' | 'reactivated';
      readonly before: Stored<Person>;
      readonly after: Person;
      readonly fields: readonly FieldChange[];
    };

/** A group that keeps its sessions and gets another mentor. */
export interface MentorChange {
  readonly programme: ProgrammeId;
  readonly group: GroupId;
  readonly from: Person;
  readonly to: Person;
}

export interface RosterChanges {
  /** By ascending person id; empty when the store says already what the file says. */
  readonly people: readonly PersonChange[];
  readonly mentors: readonly MentorChange[];
  /** How many people of the file stay as they are. */
  readonly unchanged: number;
}
