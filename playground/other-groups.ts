import { readFile } from 'node:fs/promises';
import { type GroupId, groupId, type PersonId, personId } from '../src/core/kernel/id.ts';
import { cohortFile } from './cohort-file.ts';

/** A group of the MSG beside those of `people.csv`; nobody plays its people. */
export interface OtherGroup {
  readonly id: GroupId;
  readonly mentor: PersonId;
  readonly trainees: readonly PersonId[];
}

const size = 4;

/** So many that the coordinators' overview has figures: below sixteen groups there is nothing that it may tell. */
export const otherGroups: readonly OtherGroup[] = Array.from({ length: 40 }, (_, index) => {
  const number = String(index + 1).padStart(2, '0');
  return {
    id: groupId(`Groep ${number}`),
    mentor: personId(`mentor-${number}`),
    trainees: Array.from({ length: size }, (_, n) => personId(`aso-${number}-${n + 1}`)),
  };
});

/** The people file of the demo with the other groups under it. */
export async function drawCohort(): Promise<string> {
  const own = await readFile(cohortFile, 'utf8');
  return [own.trimEnd(), ...otherGroups.flatMap(drawGroup)].join('\n');
}

function drawGroup({ id, mentor, trainees }: OtherGroup, index: number): readonly string[] {
  return [
    drawRow({ role: 'mentor', id: mentor, name: `Mentor van ${id}`, group: id, seat: index * 10 }),
    ...trainees.map((trainee, n) => {
      const name = `ASO ${n + 1} van ${id}`;
      return drawRow({ role: 'trainee', id: trainee, name, group: id, seat: index * 10 + n + 1 });
    }),
  ];
}

interface Row {
  readonly role: 'mentor' | 'trainee';
  readonly id: PersonId;
  readonly name: string;
  readonly group: GroupId;
  /** A number that no two of them have. */
  readonly seat: number;
}

function drawRow({ role, id, name, group, seat }: Row): string {
  const entraId = `00000000-0000-4000-8000-${String(seat).padStart(12, '0')}`;
  const start = role === 'trainee' ? '2026-10-01' : '';
  return `msg,${role},${id},${name},${id}@example.org,${entraId},${group},,,${start},nl-BE,,,,,`;
}
