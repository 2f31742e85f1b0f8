/** One thing that is wrong with a programme file, for the coordinator who owns it. */
export interface ProgrammeProblem {
  readonly file: string;
  /** Where in the file, such as `sessions[2].steps[0].minutes`; empty for the file as a whole. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly expected: string;
  readonly found: string;
}

/** A place in a file as keys and indexes, before it is known on which line that is. */
export type Path = readonly (string | number)[];

/** A problem before it is known on which line it is. */
export interface Finding {
  readonly path: Path;
  readonly expected: string;
  readonly found: string;
  /** Whether the line is that of the key rather than of its value. */
  readonly atKey?: boolean;
}

/** Says a problem in one line that editors can jump from. */
export function sayProgrammeProblem(problem: ProgrammeProblem): string {
  const { file, line, column, path, expected, found } = problem;
  const where = path === '' ? '' : ` ${path}:`;
  return `${file}:${line}:${column}:${where} expected ${expected}, found ${found}`;
}

export function sayPath(path: Path): string {
  return path.reduce<string>((said, part) => {
    if (typeof part === 'number') return `${said}[${part}]`;
    return said === '' ? part : `${said}.${part}`;
  }, '');
}

/** A value as it is shown in a problem: short, on one line. */
export function sayFound(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
