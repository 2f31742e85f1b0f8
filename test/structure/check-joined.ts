import { posix } from 'node:path';
import { importsOf } from './check-circles.ts';
import type { Source } from './parse-source.ts';
import { joinedFile, shortFile, shortFiles } from './rules.ts';

/** Says which short file only one file of its own folder needs: whoever reads that one has to open both. */
export function checkJoined(sources: readonly Source[]): readonly string[] {
  const lengths = new Map(sources.map(({ path, text }) => [path, text.trimEnd().split('\n').length]));
  const needs = sources.map((source) => ({ path: source.path, imports: importsOf(source) }));
  return sources.flatMap(({ path }) => {
    const length = lengths.get(path) ?? 0;
    if (length >= shortFile || shortFiles.some((each) => each.path.test(path))) return [];
    const [only, ...others] = needs.filter(({ imports }) => imports.includes(path));
    if (only === undefined || others.length > 0) return [];
    if (posix.dirname(only.path) !== posix.dirname(path)) return [];
    if (length + (lengths.get(only.path) ?? 0) > joinedFile) return [];
    return [`${path}: has ${length} lines, and only ${only.path} needs it. Join the two. ${why}`];
  });
}

const why = 'Why: docs/decisions/0004-rooms.md';
