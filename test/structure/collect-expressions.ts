import { readdirSync, readFileSync } from 'node:fs';
import type { Language } from '../../src/core/kernel/language.ts';
import { instant } from '../../src/core/kernel/time.ts';
import { findAll, nameOf, type Source } from './parse-source.ts';

/** A regular expression of `src`, and where it stands or is built. */
export interface Expression {
  readonly source: string;
  readonly flags: string;
  readonly where: string;
}

/** The expressions that are written out in a file. */
export function listLiterals(file: Source): readonly Expression[] {
  const separator = '/';
  return findAll(file, ({ type, pattern, flags }) =>
    type === 'RegExpLiteral' ? `${flags}${separator}${pattern}` : undefined,
  ).map(({ what, line }) => {
    const at = what.indexOf(separator);
    return { source: what.slice(at + 1), flags: what.slice(0, at), where: `${file.path}:${line}` };
  });
}

/** The places where a file builds expressions. */
export function listBuilders(file: Source): readonly string[] {
  return findAll(file, ({ type, callee }) =>
    (type === 'NewExpression' || type === 'CallExpression') && nameOf(callee) === 'RegExp'
      ? 'RegExp'
      : undefined,
  ).map(({ line }) => `${file.path}:${line}`);
}

/**
 * The expressions that `src` builds while its modules and the programmes are loaded and while all lines of the tests are read. Works in a
 * process in which none of them has been loaded yet.
 */
export async function collectBuilt(): Promise<readonly Expression[]> {
  const built = new Map<string, Expression>();
  const Real = RegExp;
  globalThis.RegExp = new Proxy(Real, {
    construct(target, args, newTarget) {
      const made: RegExp = Reflect.construct(target, args, newTarget);
      const where = /\/(src\/[^:]+:\d+)/.exec(new Error().stack ?? '')?.[1];
      if (where !== undefined)
        built.set(`${where} ${made.flags} ${made.source}`, { source: made.source, flags: made.flags, where });
      return made;
    },
  });
  try {
    const { knowShipped } = await import('../support/known-programmes.ts');
    const known = await knowShipped();
    const { understand } = await import('../../src/understanding/understand.ts');
    for (const { lang, text } of readLines()) understand(text, { language: lang, now: instant(0), ...known });
  } finally {
    globalThis.RegExp = Real;
  }
  return [...built.values()];
}

function readLines() {
  const folder = new URL('../understanding/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return files.flatMap((name) =>
    readFileSync(new URL(name, folder), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly lang: Language; readonly text: string }),
  );
}
