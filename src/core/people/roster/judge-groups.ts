import type { GroupId, PersonId } from '../../kernel/id.ts';
import type { Programme } from '../../programme/programme.ts';
import { groupKey } from '../people-collection.ts';
import type { ParsedRow } from './parse-row.ts';
import type { PeopleProblem } from './people-problem.ts';

/** A row of which everything is known that groups are judged by. A role that could not be read is undefined. */
interface Seat {
  readonly line: number;
  readonly programme: Programme;
  readonly role: ParsedRow['role'];
  readonly id: PersonId;
  readonly group: GroupId;
}

/** The rules of groups: one mentor each, a trainee in one group of a programme, a pair in one-to-one programmes. */
export function judgeGroups(rows: readonly ParsedRow[]): readonly PeopleProblem[] {
  const seats = rows.flatMap(toSeat);
  const groups = Map.groupBy(seats, (seat) => groupKey(seat.programme.id, seat.group));
  return [...judgeTwoGroups(seats), ...[...groups.values()].flatMap(judgeGroup)];
}

function toSeat({ line, programme, role, id, group }: ParsedRow): readonly Seat[] {
  if (programme === undefined || id === undefined || group === undefined) return [];
  return [{ line, programme, role, id, group }];
}

function judgeTwoGroups(seats: readonly Seat[]): readonly PeopleProblem[] {
  const seen = new Map<string, Seat>();
  return seats.flatMap((seat): readonly PeopleProblem[] => {
    if (seat.role !== 'trainee') return [];
    const key = JSON.stringify([seat.programme.id, seat.id]);
    const first = seen.get(key) ?? seat;
    seen.set(key, first);
    if (first.group === seat.group) return [];
    const data = { id: seat.id, found: seat.group, other: first.group, first: first.line };
    return [{ code: 'people.two-groups', line: seat.line, column: 'group', data }];
  });
}

function judgeGroup(seats: readonly Seat[]): readonly PeopleProblem[] {
  const mentors = seats.filter((seat) => seat.role === 'mentor');
  const trainees = seats.filter((seat) => seat.role === 'trainee');
  // A row whose role can't be read may be the mentor: reported by itself already.
  const rolesAreKnown = seats.every((seat) => seat.role !== undefined);
  return [
    ...(rolesAreKnown ? judgeMentorless(mentors, trainees) : []),
    ...judgeSecond('people.two-mentors', mentors),
    ...(trainees[0]?.programme.mode === 'one-to-one' ? judgeSecond('people.two-trainees', trainees) : []),
    ...judgeOwnMentor(mentors, trainees),
  ];
}

function judgeMentorless(mentors: readonly Seat[], trainees: readonly Seat[]): readonly PeopleProblem[] {
  const [first] = trainees;
  if (mentors.length > 0 || first === undefined) return [];
  return [{ code: 'people.no-mentor', line: first.line, column: 'group', data: { group: first.group } }];
}

/** Reports everyone who sits where the first one sits already. */
function judgeSecond(
  code: 'people.two-mentors' | 'people.two-trainees',
  seats: readonly Seat[],
): readonly PeopleProblem[] {
  const [first] = seats;
  if (first === undefined) return [];
  return seats
    .filter((seat) => seat.id !== first.id)
    .map(({ line, group }) => {
      return { code, line, column: 'group', data: { group, other: first.id, first: first.line } };
    });
}

function judgeOwnMentor(mentors: readonly Seat[], trainees: readonly Seat[]): readonly PeopleProblem[] {
  return mentors.flatMap((mentor): readonly PeopleProblem[] => {
    const trainee = trainees.find((seat) => seat.id === mentor.id);
    if (trainee === undefined) return [];
    const [first, line] = [Math.min(mentor.line, trainee.line), Math.max(mentor.line, trainee.line)];
    return [{ code: 'people.own-mentor', line, column: 'role', data: { group: mentor.group, first } }];
  });
}
