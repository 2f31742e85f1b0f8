import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { accept, type Result, refuse } from '../../core/kernel/result.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { judgeFile } from './judge-file.ts';
import { type ParsedFile, parseFile } from './parse-file.ts';
import type { ProgrammeProblem } from './problem.ts';
import { toProgramme } from './to-programme.ts';

type Loaded<T> = Result<T, readonly ProgrammeProblem[]>;

/** Loads every `.yaml` and `.yml` file of a folder, by name. Gives all problems of all files at once, and then no programme. */
export async function loadProgrammes(folder: string): Promise<Loaded<readonly Programme[]>> {
  const names = await listFiles(folder);
  if (names === undefined) return refuse([whole(folder, 'a folder with programme files', 'no such folder')]);
  if (names.length === 0) return refuse([whole(folder, 'at least one programme file (.yaml)', 'none')]);
  const files = await Promise.all(names.map((name) => loadFile(join(folder, name))));
  const problems = files.flatMap((file) => (file.ok ? [] : file.refusal));
  if (problems.length > 0) return refuse(problems);
  return accept(files.flatMap((file) => (file.ok ? [toProgramme(file.value.content)] : [])));
}

/** Loads one programme file and judges it; for who wants more of it than the bot does. */
export async function loadFile(file: string): Promise<Loaded<ParsedFile>> {
  const text = await readText(file);
  if (text === undefined) return refuse([whole(file, 'a file that can be read', 'none')]);
  const parsed = parseFile(file, text);
  if (!parsed.ok) return parsed;
  const findings = judgeFile(parsed.value.content, basename(file));
  return findings.length === 0 ? parsed : refuse(findings.map(parsed.value.locate));
}

function whole(file: string, expected: string, found: string): ProgrammeProblem {
  return { file, path: '', line: 1, column: 1, expected, found };
}

async function listFiles(folder: string): Promise<readonly string[] | undefined> {
  const names = await unlessMissing(() => readdir(folder));
  return names?.filter((name) => /\.ya?ml$/.test(name)).toSorted();
}

function readText(file: string): Promise<string | undefined> {
  return unlessMissing(() => readFile(file, 'utf8'));
}

async function unlessMissing<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (cause) {
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR' || code === 'EACCES') return undefined;
    throw cause;
  }
}
