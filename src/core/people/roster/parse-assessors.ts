import { type PersonId, personId } from '../../kernel/id.ts';
import { parseEmail } from '../parse-email.ts';
import type { Contact } from '../person.ts';
import type { Cells } from './read-cells.ts';

/** Ids stand in keys and in logs: plain letters, digits, `.`, `_` and `-`, and so never an e-mail address. */
export function parseId(text: string): PersonId | undefined {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(text) ? personId(text) : undefined;
}

/** A person outside the bot stands in two cells; one without the other names nobody, and is reported at the empty one. */
export function parseContact(
  cells: Cells,
  line: number,
  whose: 'supervisor' | 'coordinating_supervisor',
): Contact | undefined {
  const [nameColumn, emailColumn] = [`${whose}_name`, `${whose}_email`] as const;
  const before = cells.problems.length;
  const name = cells.take(nameColumn, 'people.bad-name', (text) => (/\p{L}/u.test(text) ? text : undefined));
  const email = cells.take(emailColumn, 'people.bad-email', parseEmail);
  if (name !== undefined && email !== undefined) return { name, email };
  // What could not be read was reported itself.
  if ((name === undefined && email === undefined) || cells.problems.length > before) return undefined;
  const [given, column] = name === undefined ? [emailColumn, nameColumn] : [nameColumn, emailColumn];
  cells.report({ code: 'people.half-contact', line, column, data: { given } });
  return undefined;
}

/** Ids and e-mail addresses with spaces, commas, semicolons or bars between them, in an order that says nothing. */
export function parseAssessors(cells: Cells, line: number): readonly string[] | undefined {
  const parts = (cells.text('assessed_by') ?? '').split(/[\s,;|]+/).filter((part) => part !== '');
  const read = parts.map((found) => ({ found, value: parseAssessor(found) }));
  for (const { found, value } of read) {
    if (value !== undefined) continue;
    cells.report({ code: 'people.bad-assessor', line, column: 'assessed_by', data: { found } });
  }
  const values = [...new Set(read.flatMap(({ value }) => value ?? []))].toSorted();
  return values.length === 0 ? undefined : values;
}

function parseAssessor(text: string): string | undefined {
  return text.includes('@') ? parseEmail(text) : parseId(text);
}
