import { entraId, groupId, personId } from '../../../src/core/kernel/id.ts';
import type { CalendarDate } from '../../../src/core/kernel/time.ts';
import type { Person } from '../../../src/core/people/person.ts';
import type { Programme, Role } from '../../../src/core/programme/programme.ts';

/** A group, or a pair, and who is in it from the first day. */
export interface Circle {
  readonly programme: Programme;
  readonly group: ReturnType<typeof groupId>;
  readonly mentor: Person;
  readonly trainees: readonly Person[];
  /** First day of the training of all of them, and in which year of it they are. */
  readonly start: CalendarDate;
  readonly year: number;
}

export interface Cohort {
  readonly circles: readonly Circle[];
  readonly coordinators: readonly Person[];
  readonly people: readonly Person[];
}

/** .ci/run asks for 180. */
const groups = Number(process.env.KLANKBORD_GROUPS ?? 48);
const pairs = groups + 5;

/**
 * Groups of a mentor and eight trainees, pairs, five coordinators of each programme: 2,000 people where there are 180
 * groups.
 */
export function enrol(msg: Programme, vu: Programme): Cohort {
  const circles = [
    ...Array.from({ length: groups }, (_, index) =>
      circleOf(msg, `g${index}`, 8, (index % 4) + 1, `${2026 - (index % 4)}-10-01`),
    ),
    ...Array.from({ length: pairs }, (_, index) => circleOf(vu, `p${index}`, 1, 1, '2026-09-28')),
  ];
  const coordinators = [msg, vu].flatMap((programme) =>
    Array.from({ length: 5 }, (_, index) => personOf(`${programme.id}-c${index}`, programme, 'coordinator')),
  );
  const people = [...circles.flatMap(({ mentor, trainees }) => [mentor, ...trainees]), ...coordinators];
  return { circles, coordinators, people };
}

function circleOf(programme: Programme, name: string, size: number, year: number, start: string): Circle {
  const mentor = personOf(`${name}-m`, programme, 'mentor', name);
  const trainees = Array.from({ length: size }, (_, index) =>
    personOf(`${name}-t${index}`, programme, 'trainee', name, start),
  );
  return { programme, group: groupId(name), mentor, trainees, start: start as CalendarDate, year };
}

function personOf(id: string, programme: Programme, role: Role, group?: string, start?: string): Person {
  const membership = {
    programme: programme.id,
    role,
    ...(group === undefined ? {} : { group: groupId(group) }),
    ...(start === undefined ? {} : { trainingStart: start as CalendarDate }),
  };
  return {
    id: personId(id),
    entraId: entraId(id),
    name: id,
    email: `${id}@example.org`,
    language: programme.country === 'NL' ? 'nl-NL' : 'nl-BE',
    active: true,
    memberships: [membership],
  };
}
