import type { GroupId, PersonId, ProgrammeId } from '../kernel/id.ts';
import type { SessionPlace } from '../kernel/session-place.ts';
import type { CalendarDate } from '../kernel/time.ts';
import type { Person } from '../people/person.ts';
import { countYears, mostCommonYear } from '../programme/group-year.ts';
import type { Programme } from '../programme/programme.ts';
import { trainingYear } from '../programme/training-year.ts';

/** What tells one intake of a group from another. */
export interface IntakeFacts {
  /** First days of the trainees' own training. */
  readonly starts: readonly CalendarDate[];
  /** The trainee of a pair. */
  readonly trainee?: PersonId;
}

/** The facts of the trainees who are in a group now. */
export function intakeFacts(
  trainees: readonly Person[],
  at: { readonly programme: ProgrammeId; readonly group: GroupId },
): IntakeFacts {
  const starts = trainees.flatMap((trainee) => trainingStartOf(trainee, at) ?? []);
  const [first] = trainees;
  return first === undefined ? { starts } : { starts, trainee: first.id };
}

/** The first day of somebody's training in a group; undefined for anyone who is no trainee of it. */
export function trainingStartOf(
  { memberships }: Person,
  { programme, group }: { readonly programme: ProgrammeId; readonly group?: GroupId },
): CalendarDate | undefined {
  return memberships.find((m) => m.role === 'trainee' && m.programme === programme && m.group === group)
    ?.trainingStart;
}

/** What somebody reads of a group: a trainee the sessions of their own intake. */
export function ownFacts<F extends IntakeFacts>(
  facts: F,
  person: Person,
  at: { readonly programme: ProgrammeId; readonly group: GroupId },
): F {
  const own = trainingStartOf(person, at);
  return own === undefined ? facts : { ...facts, starts: [own], trainee: person.id };
}

/**
 * The intake that goes through the sessions of a training year now: of a pair its trainee, so that the next one finds
 * nothing of the talks before; of a group the calendar year in which that training year began for those who are in it, or
 * begins for most of the group, so that who joins later can go through it too.
 */
export function intakeOf(
  { mode }: Pick<Programme, 'mode'>,
  { starts, trainee }: IntakeFacts,
  year: number,
  today: CalendarDate,
): string {
  if (mode === 'one-to-one') return trainee ?? 'nobody';
  const present = starts.filter((start) => trainingYear(start, today) === year);
  const counted = countYears(present.length > 0 ? present : starts, today);
  const began = Number(today.slice(0, 4));
  const [first] = (present.length > 0 ? present : starts).filter(
    (start) => trainingYear(start, today) === mostCommonYear(counted),
  );
  return String(first === undefined ? began : beganIn(first, year));
}

/** Whether a session is one of the people who are in the group now. */
export function isOfGroup(
  programme: Pick<Programme, 'mode'>,
  facts: IntakeFacts,
  { year, intake }: Pick<SessionPlace, 'year' | 'intake'>,
  today: CalendarDate,
): boolean {
  if (intake === intakeOf(programme, facts, year, today)) return true;
  return programme.mode === 'group' && facts.starts.some((start) => intake === String(beganIn(start, year)));
}

function beganIn(start: CalendarDate, year: number): number {
  return Number(start.slice(0, 4)) + year - 1;
}
