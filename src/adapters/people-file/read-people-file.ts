import { createReadStream } from 'node:fs';
import { accept, type Result, refuse } from '../../core/kernel/result.ts';
import type { PeopleTable } from '../../core/people/roster/people-table.ts';
import { largestFile, parsePeopleFile } from './parse-people-file.ts';

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
    return accept(parsePeopleFile(await readStart(path)));
  } catch (cause) {
    const reason = reasons[codeOf(cause)];
    if (reason === undefined) throw cause;
    return refuse(reason);
  }
}

/** As much of a file as tells that it is too large, and no more: somebody may name a film by mistake. */
async function readStart(path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of createReadStream(path, { end: largestFile })) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function codeOf(cause: unknown): string {
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
}
