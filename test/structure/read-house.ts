import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Source } from './parse-source.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What git does not keep, and what is not ours or not text. */
const skipped =
  /^(node_modules|\.git|\.data|\.cache|build|coverage|package-lock\.json)(\/|$)|\.(png|zip|log|user)$|(^|\/)\.env$/;

/** Reads every text file of the repository. */
export function readHouse(): readonly Source[] {
  return listFiles('').map((path) => ({ path, text: readFileSync(`${root}${path}`, 'utf8') }));
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(`${root}${folder}`, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}${entry.name}`;
    if (skipped.test(path)) return [];
    if (entry.isDirectory()) return listFiles(`${path}/`);
    return entry.isFile() ? [path] : [];
  });
}
