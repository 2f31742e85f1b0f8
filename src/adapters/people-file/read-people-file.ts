import { readFile } from 'node:fs/promises';
import { accept, type Result, refuse } from '../../core/kernel/result.ts';
import type { PeopleTable } from '../../core/people/people-table.ts';
import { parsePeopleFile } from './parse-people-file.ts';

/** Why a file could not be read at all. */
export type Unreadable = 'missing' | 'folder' | 'forbidden';

const reasons: Readonly<Record<string, Unreadable>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'folder',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
};

/** Reads a people file from disk; refuses one that is not there or may not be read. See `parsePeopleFile`. */
export async function readPeopleFile(path: string): Promise<Result<PeopleTable, Unreadable>> {
  try {
    return accept(parsePeopleFile(await readFile(path)));
  } catch (cause) {
    const reason = reasons[codeOf(cause)];
    if (reason === undefined) throw cause;
    return refuse(reason);
  }
}

function codeOf(cause: unknown): string {
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
}
