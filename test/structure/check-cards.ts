import { posix } from 'node:path';
import { specifierOf } from './check-imports.ts';
import { readDeclared } from './check-writing.ts';
import { findAll, isNode, nameOf, type Source, type SyntaxNode } from './parse-source.ts';

const why = 'Why: docs/decisions/0004-rooms.md';
/** Where a part has its rows: `export const <name>Verbs = { '<verb>': ... }`. */
const rowsFile = /^src\/bots\/[^/]+\/verbs\.ts$/;

const isTemplate = ({ path }: Source) => path.endsWith('.card.json');
const isBuilder = ({ path }: Source) => /\/draw-[^/]*\.ts$/.test(path);

/** Says which button asks for a verb that no part has a row for. That every verb has its row, the compiler says. */
export function checkVerbs(sources: readonly Source[]): readonly string[] {
  const verbs = sources.filter(({ path }) => rowsFile.test(path)).flatMap(declaredIn);
  if (verbs.length === 0)
    return [`src/bots: lists no verbs. Keep \`export const <name>Verbs = {...}\` in <part>/verbs.ts. ${why}`];
  return sources.flatMap((source) =>
    usedVerbs(source)
      .filter((verb) => !verbs.includes(verb))
      .map(
        (verb) =>
          `${source.path}: a button asks for "${verb}". Give it a row in its part, or mend it. ${why}`,
      ),
  );
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

function declaredIn(source: Source): readonly string[] {
  const [, name = ''] = /^export const (\w+Verbs) = /m.exec(source.text) ?? [];
  return readDeclared(source, name);
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
