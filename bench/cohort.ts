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

function rowsOf(group: number): readonly string[] {
  const mentor = `msg,mentor,m${group},Mentor ${group},m${group}@example.org,${entraOf(group)},g${group},,nl-BE,,`;
  return [mentor, ...Array.from({ length: trainees }, (_, n) => traineeRow(group, n))];
}

function traineeRow(group: number, n: number): string {
  const id = `t${group}-${n}`;
  const entraId = entraOf(1_000 + group * trainees + n);
  return `msg,trainee,${id},Trainee ${id},${id}@example.org,${entraId},g${group},2026-10-01,nl-BE,,`;
}
