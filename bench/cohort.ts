import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The people of the bench: as many groups of a mentor with eight trainees as there are workers, so that each walks a session of its own. */

const trainees = 8;

export function entraOf(person: number): string {
  return `00000000-0000-4000-8000-${String(person).padStart(12, '0')}`;
}

/** Imports the cohort into the embedded store of `folder`, by the command that an administrator uses. */
export function importCohort(folder: string, groups: number): void {
  const file = join(folder, 'people.csv');
  const header = 'programme,role,id,name,email,entra_id,group,training_start,language,specialty,site';
  writeFileSync(
    file,
    [header, ...Array.from({ length: groups }, (_, group) => rowsOf(group)).flat()].join('\n'),
  );
  const done = spawnSync(process.execPath, ['src/cli.ts', 'people', 'import', file, '--yes'], {
    env: { ...process.env, KLANKBORD_DATA: folder },
    encoding: 'utf8',
  });
  if (done.status !== 0) throw new Error(`${done.stdout}${done.stderr}`);
}

/** The trainees of so many groups, as they stand in that cohort. */
export function traineesOf(groups: number): readonly { readonly id: string; readonly entra: string }[] {
  return Array.from({ length: groups * trainees }, (_, index) => {
    const [group, n] = [Math.floor(index / trainees), index % trainees];
    return { id: `t${group}-${n}`, entra: entraOf(1_000 + group * trainees + n) };
  });
}

function rowsOf(group: number): readonly string[] {
  const mentor = `msg,mentor,m${group},Mentor ${group},m${group}@example.org,${entraOf(group)},g${group},,nl-BE,,`;
  const own = traineesOf(group + 1).slice(group * trainees);
  return [mentor, ...own.map(({ entra, id }) => traineeRow(group, id, entra))];
}

function traineeRow(group: number, id: string, entra: string): string {
  return `msg,trainee,${id},Trainee ${id},${id}@example.org,${entra},g${group},2026-10-01,nl-BE,,`;
}
