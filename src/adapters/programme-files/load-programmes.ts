import { isUtf8 } from 'node:buffer';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { accept, type Result, refuse } from '../../core/kernel/result.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { type ParsedFile, parseFile } from './parse-file.ts';
import type { ProgrammeProblem } from './problem.ts';
import { toProgramme } from './to-programme.ts';

/** All programmes of a folder, or all problems of all of their files. */
export type Loaded = Result<readonly Programme[], readonly ProgrammeProblem[]>;

/** Loads every `.yaml` and `.yml` file of a folder, by name. Gives all problems of all files at once, and then no programme. */
export async function loadProgrammes(folder: string): Promise<Loaded> {
  const paths = await listFiles(folder);
  if (paths === undefined) return refuse([whole(folder, 'a folder with programme files', 'no such folder')]);
  if (paths.length === 0) return refuse([whole(folder, 'at least one programme file (.yaml)', 'none')]);
  const files = await Promise.all(paths.map(loadFile));
  const problems = files.flatMap((file) => (file.ok ? [] : file.refusal));
  if (problems.length > 0) return refuse(problems);
  const double = listDouble(paths);
  if (double.length > 0) return refuse(double);
  return accept(files.flatMap((file) => (file.ok ? [toProgramme(file.value.content)] : [])));
}

/** `msg.yaml` beside `msg.yml`. */
function listDouble(paths: readonly string[]): readonly ProgrammeProblem[] {
  const stems = paths.map((path) => path.replace(/\.ya?ml$/, ''));
  return paths.flatMap((path, index) => {
    const first = paths[stems.indexOf(stems[index] ?? '')];
    return first === path ? [] : [whole(path, 'one file for a programme', `${first} beside it`)];
  });
}

/** Loads one programme file and judges it; for anyone who wants more of it than the bot does. */
export async function loadFile(file: string): Promise<Result<ParsedFile, readonly ProgrammeProblem[]>> {
  const text = await readText(file);
  return text.ok ? parseFile(file, text.value) : refuse([whole(file, ...text.refusal)]);
}

/** What was expected, and what was found. */
type Unreadable = readonly [expected: string, found: string];

/** A programme file has some 60 KB; more than this many bytes are a mistake or an attack. */
const longest = 500_000;

async function readText(file: string): Promise<Result<string, Unreadable>> {
  const found = await unlessBarred(() => stat(file));
  if (found === undefined) return refuse(['a file that can be read', 'none']);
  // A pipe would be waited for without end.
  if (!found.isFile()) return refuse(['a file', 'something else']);
  if (found.size > longest) return refuse([`at most ${longest} bytes`, `${found.size}`]);
  const bytes = await unlessBarred(() => readFile(file));
  if (bytes === undefined) return refuse(['a file that can be read', 'none']);
  if (!isUtf8(bytes)) return refuse(['text in UTF-8', 'other bytes']);
  return accept(new TextDecoder().decode(bytes));
}

function whole(file: string, expected: string, found: string): ProgrammeProblem {
  return { file, path: '', line: 1, column: 1, expected, found };
}

/** The programme files of a folder by name; undefined when the folder is not there. */
export async function listFiles(folder: string): Promise<readonly string[] | undefined> {
  const names = await unlessBarred(() => readdir(folder));
  return names
    ?.filter((name) => /\.ya?ml$/.test(name))
    .toSorted()
    .map((name) => join(folder, name));
}

const barred: readonly unknown[] = ['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES', 'EPERM', 'ELOOP'];

async function unlessBarred<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (cause) {
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
    if (barred.includes(code)) return undefined;
    throw cause;
  }
}
