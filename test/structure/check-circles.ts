import { posix } from 'node:path';
import { specifierOf } from './check-imports.ts';
import { findAll, type Source } from './parse-source.ts';
import { knownCircles } from './rules.ts';

/** Says which files import each other in a circle, types too; a line for each circle that is found, empty when there is none. */
export function checkCircles(sources: readonly Source[]): readonly string[] {
  return findCircles(new Map(sources.map((source) => [source.path, importsOf(source)])));
}

/**
 * The same of the folders of a layer, such as `src/bots/turns` and `src/bots/typed`: a folder is one thing, whatever file
 * of it is meant, and so is a file that lies beside them.
 */
export function checkFolderCircles(sources: readonly Source[]): readonly string[] {
  const imports = new Map<string, Set<string>>();
  for (const source of sources) {
    const folder = folderOf(source.path);
    const known = imports.get(folder) ?? new Set();
    imports.set(folder, known);
    for (const each of importsOf(source).map(folderOf)) if (isBeside(folder, each)) known.add(each);
  }
  return findCircles(new Map([...imports].map(([folder, others]) => [folder, [...others]])));
}

function isBeside(folder: string, other: string): boolean {
  if (folder === other || posix.dirname(folder) !== posix.dirname(other)) return false;
  return !knownCircles.some(({ from, to }) => from === folder && to === other);
}

/** `src/bots/turns` of whatever lies in it; the path of a file that lies beside such folders. */
function folderOf(path: string): string {
  return path.split('/').slice(0, 3).join('/');
}

function findCircles(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  return [...imports.keys()].flatMap((path) => {
    const circle = findCircle(path, [], imports, done);
    for (const each of circle ?? []) done.add(each);
    return circle === undefined ? [] : [sayCircle(circle)];
  });
}

function importsOf(source: Source): readonly string[] {
  return findAll(source, specifierOf)
    .filter(({ what }) => what.startsWith('.'))
    .map(({ what }) => posix.normalize(posix.join(posix.dirname(source.path), what)));
}

/** Goes on from a file along its imports; `way` is how it came there. */
function findCircle(
  path: string,
  way: readonly string[],
  imports: ReadonlyMap<string, readonly string[]>,
  done: Set<string>,
): readonly string[] | undefined {
  const before = way.indexOf(path);
  if (before >= 0) return way.slice(before);
  if (done.has(path)) return undefined;
  for (const next of imports.get(path) ?? []) {
    const circle = findCircle(next, [...way, path], imports, done);
    if (circle !== undefined) return circle;
  }
  done.add(path);
  return undefined;
}

function sayCircle(circle: readonly string[]): string {
  return `${[...circle, circle[0]].join(' -> ')}: a circle. Move what two of them share into a file of its own. Why: docs/decisions/0004-rooms.md`;
}
