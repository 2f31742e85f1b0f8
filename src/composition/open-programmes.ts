import type { Loaded } from '../adapters/programme-files/load-programmes.ts';
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

/**
 * Gives what was loaded already, or loads the programme files of the configuration. Throws `CannotStart` with all their
 * problems.
 */
export async function openProgrammes(
  { programmesFolder }: Config,
  loaded?: Loaded,
): Promise<readonly Programme[]> {
  const programmes = loaded ?? (await load(programmesFolder));
  if (programmes.ok) return programmes.value;
  throw new CannotStart(programmes.refusal.map(sayProgrammeProblem));
}

/** What reads them is loaded only where nobody else has. */
async function load(folder: string): Promise<Loaded> {
  const { loadProgrammes } = await import('../adapters/programme-files/load-programmes.ts');
  return loadProgrammes(folder);
}
