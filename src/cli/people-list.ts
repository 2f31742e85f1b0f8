import { parseArgs } from 'node:util';
import { compareText, type ProgrammeId } from '../core/kernel/id.ts';
import { byName, loadPeople } from '../core/people/load-people.ts';
import { languageOf, type Membership, type Person } from '../core/people/person.ts';
import type { Role } from '../core/programme/programme.ts';
import type { PeopleContext } from './people-import.ts';

const usage = 'usage: klankbord people list [--programme ID] [--json]';

/** One line of the list: a person as one membership. `people list --json` prints an array of these. */
interface ListedPerson {
  readonly programme: string | null;
  readonly group: string | null;
  readonly id: string;
  readonly role: Role | null;
  readonly name: string;
  /** Language in which the bot speaks to the person. */
  readonly language: string;
  /** First day of their training, `YYYY-MM-DD`; trainees only. */
  readonly training_start: string | null;
  readonly active: boolean;
}

interface Wish {
  readonly programme?: ProgrammeId;
  readonly json: boolean;
}

/**
 * Lists people by programme and group, the mentor of a group first; leavers last, who are in no programme. Takes the
 * words after `people list`. Gives the exit code: 0, 1 for a programme that is not there, 2 when the words are not
 * understood.
 */
export async function peopleList(args: readonly string[], context: PeopleContext): Promise<number> {
  const wish = parseWish(args, context);
  if (typeof wish === 'number') return wish;
  const stored = await loadPeople(context.store);
  const listed = toList(stored.map((found) => found.document)).filter(
    ({ programme }) => wish.programme === undefined || programme === wish.programme,
  );
  const lines = wish.json ? [JSON.stringify(listed, null, 2)] : drawList(listed);
  for (const line of lines) context.out(line);
  return 0;
}

function parseWish(args: readonly string[], { programmes, out }: PeopleContext): Wish | number {
  const options = { programme: { type: 'string' }, json: { type: 'boolean' } } as const;
  const { tokens, values } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const understood = tokens.every(
    (token) =>
      token.kind === 'option' &&
      (token.name === 'programme'
        ? Boolean(token.value)
        : token.name === 'json' && token.value === undefined),
  );
  if (!understood) {
    out(usage);
    return 2;
  }
  const json = values.json === true;
  if (values.programme === undefined) return { json };
  const programme = programmes.find(({ id }) => id === values.programme);
  if (programme !== undefined) return { json, programme: programme.id };
  out(`unknown programme; choose one of: ${programmes.map(({ id }) => id).join(', ')}`);
  return 1;
}

const roleOrder: readonly Role[] = ['coordinator', 'mentor', 'trainee'];

function toList(people: readonly Person[]): readonly ListedPerson[] {
  const seats = people.flatMap((person) => person.memberships.map((membership) => ({ person, membership })));
  const sorted = seats.toSorted(
    (a, b) =>
      compareText(a.membership.programme, b.membership.programme) ||
      compareText(a.membership.group ?? '', b.membership.group ?? '') ||
      roleOrder.indexOf(a.membership.role) - roleOrder.indexOf(b.membership.role) ||
      byName(a.person, b.person),
  );
  const leavers = people.filter((person) => person.memberships.length === 0).toSorted(byName);
  return [
    ...sorted.map(({ person, membership }) => toListed(person, membership)),
    ...leavers.map((person) => toListed(person)),
  ];
}

function toListed(person: Person, membership?: Membership): ListedPerson {
  return {
    programme: membership?.programme ?? null,
    group: membership?.group ?? null,
    id: person.id,
    role: membership?.role ?? null,
    name: person.name,
    language: languageOf(person),
    training_start: membership?.trainingStart ?? null,
    active: person.active,
  };
}

function drawList(listed: readonly ListedPerson[]): readonly string[] {
  if (listed.length === 0) return ['nobody'];
  const rows = listed.map(({ id, role, name, language, training_start: start, active }) => {
    return [id, role ?? '', name, language, start ?? '', active ? 'active' : 'inactive'];
  });
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.flatMap((row, index) => {
    const line = row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
    const [title, before] = [sayPlace(listed[index]), sayPlace(listed[index - 1])];
    return title === before ? [`  ${line.trimEnd()}`] : [title, `  ${line.trimEnd()}`];
  });
}

function sayPlace(listed: ListedPerson | undefined): string {
  if (listed === undefined) return '';
  if (listed.programme === null) return 'no programme';
  return listed.group === null ? listed.programme : `${listed.programme} group ${listed.group}`;
}
