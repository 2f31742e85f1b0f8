import { entraId, type ProgrammeId } from '../../kernel/id.ts';
import type { Programme } from '../../programme/programme.ts';
import { groupKey } from '../people-collection.ts';
import type { Membership, Person } from '../person.ts';
import type { PersonChange } from './roster-changes.ts';

/** One versioned write of one person. Without `expected` it is an insert. */
export interface PersonWrite {
  readonly person: Person;
  readonly expected?: number;
}

interface Pending {
  readonly after: Person;
  readonly before?: { readonly person: Person; readonly version: number };
}

type Modes = ReadonlyMap<ProgrammeId, Programme['mode']>;

/**
 * Puts the writes of an import in an order in which every moment in between is a sound state, so that a crash after
 * any write leaves no Entra id on two people, no group with two mentors and no pair with two trainees: whoever gives
 * something up is written before whoever takes it. Where people swap, in a ring, one of them first lets go in a write
 * of its own and is unknown to the bot until the last write; running the import again finishes what a crash cut off.
 */
export function orderWrites(changes: readonly PersonChange[], modes: Modes): readonly PersonWrite[] {
  const writes: PersonWrite[] = [];
  let pending = changes.map(toPending);
  while (pending.length > 0) {
    const holders = new Map(
      pending.flatMap((p) => holds(p.before?.person, modes).map((held) => [held, p] as const)),
    );
    const isFree = (p: Pending) => holds(p.after, modes).every((wanted) => (holders.get(wanted) ?? p) === p);
    const free = pending.filter(isFree);
    writes.push(...free.map(toWrite));
    pending = pending.filter((p) => !free.includes(p));
    if (free.length > 0) continue;
    const held = pending.find((p) => isInTheWay(p, pending, modes));
    if (held === undefined) throw new Error('nobody is in the way, and still nobody can be written');
    const released = release(held, modes);
    writes.push(...released.writes);
    pending = pending.map((p) => (p === held ? released.pending : p));
  }
  return writes;
}

function toPending(change: PersonChange): Pending {
  if (change.kind === 'added') return { after: change.after };
  const { document: person, version } = change.before;
  return { after: change.after, before: { person, version } };
}

function toWrite({ after, before }: Pending): PersonWrite {
  return before === undefined ? { person: after } : { person: after, expected: before.version };
}

/** Does this person have what another one is to get? Never true again once they let go. */
function isInTheWay(p: Pending, pending: readonly Pending[], modes: Modes): boolean {
  const held = new Set(holds(p.before?.person, modes));
  return pending.some((other) => other !== p && holds(other.after, modes).some((wanted) => held.has(wanted)));
}

/** What only one person can have at a time. */
function holds(person: Person | undefined, modes: Modes): readonly string[] {
  if (person === undefined) return [];
  return [`entra ${person.entraId}`, ...person.memberships.flatMap((m) => seatOf(m, modes))];
}

function seatOf({ programme, role, group }: Membership, modes: Modes): readonly string[] {
  const single = role === 'mentor' || (role === 'trainee' && modes.get(programme) === 'one-to-one');
  return single && group !== undefined ? [`${role} ${groupKey(programme, group)}`] : [];
}

/** Lets go of everything the person will not keep. The Entra id in between is no GUID, so nobody can sign in with it. */
function release(pending: Pending, modes: Modes): { writes: readonly PersonWrite[]; pending: Pending } {
  const { after, before } = pending;
  if (before === undefined) return { writes: [], pending };
  const kept = new Set(holds(after, modes));
  const memberships = before.person.memberships.filter((m) =>
    seatOf(m, modes).every((seat) => kept.has(seat)),
  );
  const vacated = after.entraId === before.person.entraId ? after.entraId : entraId(`vacated:${after.id}`);
  const person = { ...before.person, entraId: vacated, memberships, active: memberships.length > 0 };
  const writes = [{ person, expected: before.version }];
  return { writes, pending: { after, before: { person, version: before.version + 1 } } };
}
