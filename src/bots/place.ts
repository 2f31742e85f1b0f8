import { accept, type Result, refuse } from '../core/kernel/result.ts';
import { dateIn } from '../core/kernel/time.ts';
import { type Group, loadGroup } from '../core/people/load-people.ts';
import { mayRead, mayWalk } from '../core/people/who-may.ts';
import type { Programme, SessionPlan } from '../core/programme/programme.ts';
import { intakeFacts, intakeOf, isOfGroup } from '../core/sessions/intake.ts';
import type { SessionPlace } from '../core/sessions/session-place.ts';
import type { Refusal } from '../core/wishes/refusal.ts';
import type { Asker } from './asker.ts';

/** A session of a group, looked up and allowed: what a button named, as our own store has it. */
export interface Placed {
  readonly programme: Programme;
  readonly plan: SessionPlan;
  readonly place: SessionPlace;
  readonly group: Group;
  readonly leads: boolean;
}

/** Looks up what a place names and asks whether this person may see it. Gives nothing about groups of others. */
export async function findPlaced(
  { person, deps }: Asker,
  place: SessionPlace,
): Promise<Result<Placed, Refusal>> {
  if (!mayRead(person, place.programme, place.group)) return refuse('session.not-yours');
  const programme = deps.programmes.find((each) => each.id === place.programme);
  const plan = programme && findPlan(programme, place);
  if (programme === undefined || plan === undefined) return refuse('session.unknown');
  const group = await loadGroup(deps.store, place.programme, place.group);
  const facts = intakeFacts(group.trainees, place);
  const today = dateIn(programme.timezone, deps.now());
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
