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
  return sayLine(`${file}:${line}:${column}:${where} expected ${expected}, found ${found}`);
}

export function sayPath(path: Path): string {
  return path.reduce<string>((said, part) => {
    if (typeof part === 'number') return `${said}[${part}]`;
    if (!/^[\w-]+$/.test(part)) return `${said}[${sayFound(part)}]`;
    return said === '' ? part : `${said}.${part}`;
  }, '');
}

const longest = 60;

/** A value as it is shown in a problem: short, on one line, and without characters that would steer a terminal. */
export function sayFound(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  const characters = [...(JSON.stringify(value) ?? String(value))];
  const short = characters.length > longest ? [...characters.slice(0, longest - 3), '...'] : characters;
  return sayLine(short.join(''));
}

/** The same line with every character that moves a cursor or turns the direction of text written as `\u{...}`. */
function sayLine(text: string): string {
  return text.replaceAll(
    /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}

/** Problems in the order in which a reader of the file meets them. */
export function inFileOrder(problems: readonly ProgrammeProblem[]): readonly ProgrammeProblem[] {
  return problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
