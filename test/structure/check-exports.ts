import { posix } from 'node:path';
import type { Source } from './parse-source.ts';

const exported = /^export (?:async )?(?:function|const|class) (\w+)/gm;
const imported = /\bimport\s+(?:type\s+)?(?:\w+\s*,\s*)?\{([^}]*)\}\s*from\s*'(\.[^']+)'/g;
/** Imported when it is needed, or as a whole. */
const loaded = /\{([^{}]*)\}\s*=\s*await import\(\s*'(\.[^']+)'\s*\)/g;

/** Finds what a file of src offers and no other file takes: a function, constant or class that nobody needs from outside. */
export function checkExports(sources: readonly Source[]): readonly string[] {
  const taken = new Set(sources.flatMap(({ path, text }) => [...takenBy(path, text)]));
  return sources
    .filter(({ path }) => path.startsWith('src/'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(exported)]
        .map(([, name = '']) => name)
        .filter((name) => !taken.has(`${path} ${name}`))
        .map((name) => `${path}: nobody imports ${name}; leave out "export", or the whole of it`),
    );
}

function takenBy(path: string, text: string): readonly string[] {
  return [...text.matchAll(imported), ...text.matchAll(loaded)].flatMap(([, names = '', from = '']) => {
    const target = posix.join(posix.dirname(path), from);
    return names.split(',').map((each) => `${target} ${nameOf(each)}`);
  });
}

/** `type X`, `X as Y` and `X: y` take X. */
function nameOf(each: string): string {
  return (
    each
      .trim()
      .replace(/^type /, '')
      .split(/ as |:/)[0] ?? ''
  ).trim();
}
