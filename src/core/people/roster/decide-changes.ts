import { compareText } from '../../kernel/id.ts';
import { accept, type Result, refuse } from '../../kernel/result.ts';
import type { Stored } from '../../store/documents.ts';
import type { OwnChoices, Person } from '../person.ts';
import { decideFieldChanges } from './decide-field-changes.ts';
import { decideMentorChanges } from './decide-mentor-changes.ts';
import type { PeopleProblem } from './people-problem.ts';
import { compareMemberships, type PersonFacts, type Roster, type RosterEntry } from './roster.ts';
import type { PersonChange, RosterChanges } from './roster-changes.ts';

/**
 * Decides what an import changes. Takes the roster and everybody in the store; gives the changes, or refuses when an
 * Entra id belongs to somebody in the store who is not in the file.
 *
 * The file is the whole roster of the programmes that it names, and of these only: two programmes can keep separate
 * files. A person loses the memberships of these programmes that the file does not give. Anyone with no membership left
 * is deactivated, and keeps none; a leaver stays known, so that the same id can come back.
 */
export function decideChanges(
  roster: Roster,
  stored: readonly Stored<Person>[],
): Result<RosterChanges, readonly PeopleProblem[]> {
  const taken = judgeTakenEntraIds(roster, stored);
  if (taken.length > 0) return refuse(taken);
  const before = new Map(stored.map((found) => [found.document.id, found]));
  const listed = new Set(roster.entries.map((entry) => entry.facts.id));
  const unlisted = stored.filter((found) => !listed.has(found.document.id));
  const changes = [
    ...roster.entries.flatMap(({ facts }) => changeOf(before.get(facts.id), facts, roster)),
    ...unlisted.flatMap((found) => changeOf(found, { ...found.document, memberships: [] }, roster)),
  ].toSorted((a, b) => compareText(a.after.id, b.after.id));
  const touched = changes.filter((change) => listed.has(change.after.id)).length;
  return accept({
    people: changes,
    mentors: decideMentorChanges(changes),
    unchanged: roster.entries.length - touched,
  });
}

function changeOf(
  before: Stored<Person> | undefined,
  facts: PersonFacts,
  roster: Roster,
): readonly PersonChange[] {
  const after = toPerson(before?.document, facts, roster);
  if (before === undefined) return [{ kind: 'added', after }];
  const fields = decideFieldChanges(before.document, after);
  if (fields.length === 0 && before.document.active === after.active) return [];
  const kind =
    before.document.active === after.active ? 'changed' : after.active ? 'reactivated' : 'deactivated';
  return [{ kind, before, after, fields }];
}

function toPerson(before: Person | undefined, facts: PersonFacts, roster: Roster): Person {
  const elsewhere = before?.memberships.filter((m) => !roster.programmes.has(m.programme)) ?? [];
  const memberships = [...elsewhere, ...facts.memberships].toSorted(compareMemberships);
  return { ...ownChoices(before), ...facts, active: memberships.length > 0, memberships };
}

function ownChoices(before: Person | undefined): OwnChoices {
  return {
    ...(before?.chosenLanguage === undefined ? {} : { chosenLanguage: before.chosenLanguage }),
    ...(before?.notifications === undefined ? {} : { notifications: before.notifications }),
    ...(before?.prepares === undefined ? {} : { prepares: before.prepares }),
  };
}

/** People of the file may swap Entra ids; one that stays with somebody outside the file is refused. */
function judgeTakenEntraIds(roster: Roster, stored: readonly Stored<Person>[]): readonly PeopleProblem[] {
  const listed = new Set(roster.entries.map((entry) => entry.facts.id));
  const outside = stored.filter((found) => !listed.has(found.document.id));
  const owners = new Map(outside.map(({ document }) => [document.entraId, document]));
  return roster.entries.flatMap(({ line, facts }: RosterEntry): readonly PeopleProblem[] => {
    const owner = owners.get(facts.entraId);
    if (owner === undefined) return [];
    const data = { found: facts.entraId, other: owner.id, active: owner.active };
    return [{ code: 'people.entra-id-taken', line, column: 'entra_id', data }];
  });
}
