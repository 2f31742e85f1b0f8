import type { Problem } from './people-problem.ts';
import type { Roster } from './roster.ts';

/**
 * People who have the e-mail address of somebody before them in the file. That may be meant, as with a mailbox of a team, so it
 * refuses nothing; but what is sent there reaches the other one too.
 */
export function findSharedEmails({ entries }: Roster): readonly Problem<'people.shared-email'>[] {
  const seen = new Map<string, { readonly line: number; readonly id: string }>();
  const inOrder = entries.toSorted((a, b) => a.line - b.line);
  return inOrder.flatMap(({ line, facts: { id, email } }) => {
    const first = seen.get(email);
    if (first === undefined) seen.set(email, { line, id });
    if (first === undefined) return [];
    const data = { found: email, first: first.line, other: first.id };
    return [{ code: 'people.shared-email', line, column: 'email', data }] as const;
  });
}
