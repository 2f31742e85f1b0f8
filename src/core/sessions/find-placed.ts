import { accept, type Result, refuse } from '../kernel/result.ts';
import type { SessionPlace } from '../kernel/session-place.ts';
import { dateIn, type Instant } from '../kernel/time.ts';
import { type Group, loadGroup } from '../people/load-people.ts';
import type { Person } from '../people/person.ts';
import { mayRead, mayWalk } from '../people/who-may.ts';
import type { Programme, SessionPlan } from '../programme/programme.ts';
import type { DocumentStore } from '../store/documents.ts';
import { intakeFacts, intakeOf, isOfGroup } from './intake.ts';
import type { SessionRefusal } from './refusals.ts';

/** A session of a group, looked up and allowed: what a button or a notice named, as our own store has it. */
export interface Placed {
  readonly programme: Programme;
  readonly plan: SessionPlan;
  readonly place: SessionPlace;
  readonly group: Group;
  /** Whether this person leads it now. */
  readonly leads: boolean;
}

interface Around {
  readonly store: DocumentStore;
  readonly programmes: readonly Programme[];
  readonly now: () => Instant;
}

/** Looks up what a place names and asks whether this person may see it. Gives nothing about groups of others. */
export async function findPlaced(
  { store, programmes, now }: Around,
  person: Person,
  place: SessionPlace,
): Promise<Result<Placed, SessionRefusal>> {
  if (!mayRead(person, place.programme, place.group)) return refuse('session.not-yours');
  const programme = programmes.find((each) => each.id === place.programme);
  const plan = programme && findPlan(programme, place);
  if (programme === undefined || plan === undefined) return refuse('session.unknown');
  const group = await loadGroup(store, place.programme, place.group);
  const facts = intakeFacts(group.trainees, place);
  const today = dateIn(programme.timezone, now());
  const intake = place.intake === '' ? intakeOf(programme, facts, place.year, today) : place.intake;
  if (!isOfGroup(programme, facts, { ...place, intake }, today)) return refuse('session.unknown');
  const leads = mayWalk(person, place.programme, place.group);
  return accept({ programme, plan, place: { ...place, intake }, group, leads });
}

/** What the programme has in that place. */
function findPlan({ sessions }: Programme, { plan, year }: SessionPlace): SessionPlan | undefined {
  return sessions.find(({ id, years }) => id === plan && years.includes(year));
}

/** Whether a place is one that the programme has, by the file of today. */
export function hasPlan(programme: Programme, place: SessionPlace): boolean {
  return findPlan(programme, place) !== undefined;
}
