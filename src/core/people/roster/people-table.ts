import type { PeopleProblem } from './people-problem.ts';
import type { PeopleRow } from './people-row.ts';

/** A people file as it was read, with what is wrong with the file itself: its encoding, quotes, header, row lengths. */
export interface PeopleTable {
  readonly rows: readonly PeopleRow[];
  readonly problems: readonly PeopleProblem[];
}
