import { posix } from 'node:path';
import { specifierOf } from './check-imports.ts';
import { findAll, type Source } from './parse-source.ts';

/** Says which files import each other in a circle, types too; a line for each circle that is found, empty when there is none. */
export function checkCircles(sources: readonly Source[]): readonly string[] {
  return findCircles(new Map(sources.map((source) => [source.path, importsOf(source)]))).map(sayCircle);
}

/**
 * The same of the folders of a layer, such as `src/bots/turns` and `src/bots/typed`, and of a part, such as
 * `src/core/people/roster` and the files beside it: a folder is one thing, whatever file of it is meant.
 */
export function checkFolderCircles(sources: readonly Source[]): readonly string[] {
  const imports = new Map<string, Set<string>>();
  for (const source of sources) {
    for (const other of importsOf(source)) {
      const [from, to] = partWays(source.path, other) ?? [];
      if (from === undefined || to === undefined) continue;
      imports.set(from, (imports.get(from) ?? new Set()).add(to));
    }
  }
  const circles = findCircles(new Map([...imports].map(([folder, others]) => [folder, [...others]])));
  return circles.filter((circle) => !circle.every((each) => each.endsWith('.ts'))).map(sayCircle);
}

/** The two that lie in one folder where the ways to two files part; undefined where those are two layers. */
function partWays(path: string, other: string): readonly [string, string] | undefined {
  const [here, there] = [path.split('/'), other.split('/')];
  const depth = here.findIndex((name, index) => name !== there[index]);
  if (depth < 2) return undefined;
  return [here.slice(0, depth + 1).join('/'), there.slice(0, depth + 1).join('/')];
}

function findCircles(imports: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const done = new Set<string>();
  return [...imports.keys()].flatMap((path) => {
    const circle = findCircle(path, [], imports, done);
    for (const each of circle ?? []) done.add(each);
    return circle === undefined ? [] : [circle];
  });
}

/** The files that a file imports. */
export function importsOf(source: Source): readonly string[] {
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
