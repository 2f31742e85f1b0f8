import { loadProgrammes } from '../adapters/programme-files/load-programmes.ts';
import { sayProgrammeProblem } from '../adapters/programme-files/problem.ts';
import type { Config } from '../config.ts';
import type { Programme } from '../core/programme/programme.ts';

/** Something that an administrator has to mend before anything can start; each line says what. */
export class CannotStart extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super('cannot start');
    this.name = 'CannotStart';
    this.lines = lines;
  }
}

/** Loads the programme files of the configuration. Throws `CannotStart` with all their problems. */
export async function openProgrammes({ programmesFolder }: Config): Promise<readonly Programme[]> {
  const loaded = await loadProgrammes(programmesFolder);
  if (loaded.ok) return loaded.value;
  throw new CannotStart(loaded.refusal.map(sayProgrammeProblem));
}
