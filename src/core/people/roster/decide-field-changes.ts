import type { Membership, Person } from '../person.ts';
import { type Detail, detailNames, details, sameMembership } from './roster.ts';

/** One thing about a person that an import changes. A membership without `from` is new, one without `to` ends. */
export type FieldChange =
  | {
      readonly field: (typeof details)[Detail];
      readonly from: string;
      readonly to: string;
    }
  | { readonly field: 'membership'; readonly from?: Membership; readonly to?: Membership };

/** What differs between a person as stored and as the file has it, in the order of the columns. */
export function decideFieldChanges(before: Person, after: Person): readonly FieldChange[] {
  const changed = detailNames.flatMap((detail): readonly FieldChange[] => {
    // A cell that is empty, or a column that a file does not have, is an empty text.
    const [from = '', to = ''] = [before[detail], after[detail]];
    return from === to ? [] : [{ field: details[detail], from, to }];
  });
  return [...changed, ...membershipChanges(before.memberships, after.memberships)];
}

function membershipChanges(
  before: readonly Membership[],
  after: readonly Membership[],
): readonly FieldChange[] {
  const was = new Map(before.map((membership) => [seat(membership), membership]));
  const is = new Map(after.map((membership) => [seat(membership), membership]));
  const ended = [...was]
    .filter(([key]) => !is.has(key))
    .map(([, from]) => ({ field: 'membership' as const, from }));
  const newOrChanged = [...is].flatMap(([key, to]): readonly FieldChange[] => {
    const from = was.get(key);
    if (from === undefined) return [{ field: 'membership', to }];
    return sameMembership(from, to) ? [] : [{ field: 'membership', from, to }];
  });
  return [...ended, ...newOrChanged];
}

/** A trainee has one group in a programme, so another group is the same seat moved; a mentor may have several groups. */
function seat({ programme, role, group }: Membership): string {
  return JSON.stringify(role === 'trainee' ? [programme, role] : [programme, role, group ?? '']);
}
