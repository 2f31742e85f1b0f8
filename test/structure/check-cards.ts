import { posix } from 'node:path';
import { specifierOf } from './check-imports.ts';
import { readDeclared } from './check-writing.ts';
import { findAll, isNode, nameOf, type Source, type SyntaxNode } from './parse-source.ts';

const why = 'Why: docs/decisions/0004-rooms.md';
export const verbsFile = 'src/core/wishes/wish.ts';
export const wishesFile = 'src/bots/wishes.ts';

const isTemplate = ({ path }: Source) => path.endsWith('.card.json');
const isBuilder = ({ path }: Source) => /\/draw-[^/]*\.ts$/.test(path);

/** Says which verb has no handler, and which button asks for a verb that does not exist. */
export function checkVerbs(sources: readonly Source[]): readonly string[] {
  const verbs = declaredIn(sources, verbsFile, 'verbs');
  const handled = declaredIn(sources, wishesFile, 'wishes');
  if (verbs.length === 0)
    return [`${verbsFile}: lists no verbs. Keep \`export const verbs = [...]\` there. ${why}`];
  const idle = verbs
    .filter((verb) => !handled.includes(verb))
    .map((verb) => `${verbsFile}: nobody carries out "${verb}". Add its line to ${wishesFile}. ${why}`);
  const unknown = sources.flatMap((source) =>
    usedVerbs(source)
      .filter((verb) => !verbs.includes(verb))
      .map(
        (verb) => `${source.path}: a button asks for "${verb}". Add it to ${verbsFile}, or mend it. ${why}`,
      ),
  );
  return [...idle, ...unknown];
}

/** Says which template is not drawn by exactly one typed builder. */
export function checkBuilders(sources: readonly Source[]): readonly string[] {
  const drawn = sources.filter(isBuilder).flatMap((source) =>
    findAll(source, specifierOf)
      .filter(({ what }) => what.endsWith('.card.json'))
      .map(({ what }) => ({ path: source.path, template: posix.join(posix.dirname(source.path), what) })),
  );
  return sources.filter(isTemplate).flatMap(({ path }) => {
    const builders = drawn.filter(({ template }) => template === path);
    if (builders.length === 1) return [];
    const who = builders.length === 0 ? 'no draw-*.ts' : builders.map((each) => each.path).join(' and ');
    return [`${path}: is drawn by ${who}. Give it exactly one typed builder beside it. ${why}`];
  });
}

function declaredIn(sources: readonly Source[], path: string, name: string): readonly string[] {
  const source = sources.find((each) => each.path === path);
  return source === undefined ? [] : readDeclared(source, name);
}

function usedVerbs(source: Source): readonly string[] {
  if (isTemplate(source)) return verbsInTemplate(JSON.parse(source.text));
  return isBuilder(source) ? findAll(source, verbOf).map(({ what }) => what) : [];
}

function verbsInTemplate(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own =
    'verb' in value && typeof value.verb === 'string' && !value.verb.includes('${') ? [value.verb] : [];
  return [...own, ...Object.values(value).flatMap(verbsInTemplate)];
}

/** The verb of `button(title, verb)`, `primary(title, verb)` or `{ verb: '...' }`. */
function verbOf(node: SyntaxNode): string | undefined {
  if (node.type === 'KeyValueProperty' && nameOf(node.key) === 'verb') return textOf(node.value);
  const called = node.type === 'CallExpression' ? nameOf(node.callee) : undefined;
  if ((called !== 'button' && called !== 'primary') || !Array.isArray(node.arguments)) return undefined;
  const second: unknown = node.arguments[1];
  return typeof second === 'object' && second !== null && 'expression' in second
    ? textOf(second.expression)
    : undefined;
}

function textOf(node: unknown): string | undefined {
  return isNode(node) && node.type === 'StringLiteral' ? nameOf(node) : undefined;
}
