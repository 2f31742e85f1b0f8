import { roomOf } from './check-imports.ts';
import { findAll, isNode, nameOf, type Source, type SyntaxNode } from './parse-source.ts';
import {
  closedSwitches,
  emptyNames,
  forbiddenReads,
  leftOver,
  longFiles,
  maxLines,
  maxWidth,
  placesOutside,
  timelessRooms,
} from './rules.ts';

const why = 'Why: docs/decisions/0004-rooms.md';

/** Says where a pure room reads a clock, chance or the environment. */
export function checkTime(source: Source): readonly string[] {
  if (!timelessRooms.includes(roomOf(source.path) ?? '')) return [];
  return findAll(source, readOf).map(
    ({ what, line }) => `${source.path}:${line}: uses ${what}. Take what it gives as an argument. ${why}`,
  );
}

function readOf(node: SyntaxNode): string | undefined {
  // In swc's tree the scope of a variable is 1 when the file does not declare it; names of properties have none.
  const name = node.type === 'Identifier' && node.ctxt === 1 ? nameOf(node) : undefined;
  if (name !== undefined && forbiddenReads.globals.includes(name)) return name;
  if (node.type === 'MemberExpression') {
    const member = `${nameOf(node.object)}.${nameOf(node.property)}`;
    return forbiddenReads.members.includes(member) ? member : undefined;
  }
  const without = !Array.isArray(node.arguments) || node.arguments.length === 0;
  if (node.type === 'NewExpression' && nameOf(node.callee) === 'Date' && without) return 'new Date()';
  return node.type === 'CallExpression' && nameOf(node.callee) === 'Date' ? 'Date()' : undefined;
}

/** Says where a file switches the type checker off. */
export function checkTypes(source: Source): readonly string[] {
  return findAll(source, looseTypeOf).map(
    ({ what, line }) =>
      `${source.path}:${line}: uses ${what}. Say what the type is; parse what comes from outside. ${why}`,
  );
}

function looseTypeOf(node: SyntaxNode): string | undefined {
  if (node.type === 'TsKeywordType' && node.kind === 'any') return '`any`';
  if (node.type === 'TsNonNullExpression' || node.definite === true) return '`!`';
  return undefined;
}

/** Says where a `switch` over a closed union passes over what it does not name. */
export function checkEndings({ path, text }: Source): readonly string[] {
  if (!closedSwitches.test(path)) return [];
  const silent = [...text.matchAll(/^ *default:(?!\s*return unreachable\()/gm)];
  return silent.map(({ index }) => {
    const line = text.slice(0, index).split('\n').length;
    return `${path}:${line}: passes over what is new. Name every case, and end in unreachable(). ${why}`;
  });
}

/** Says when the name of a file, or of a folder it is in, tells nothing. */
export function checkName({ path }: Pick<Source, 'path'>): readonly string[] {
  const empty = path.split('/').find((part) => emptyNames.test(part));
  if (empty === undefined) return [];
  return [`${path}: "${empty}" says nothing. Name the file after what it does (verb-noun) or holds. ${why}`];
}

/** Says where a text names a place outside the repository. */
export function checkPlaces({ path, text }: Source): readonly string[] {
  return findLines(text, (line) => placesOutside.some((place) => place.test(line))).map(
    (line) => `${path}:${line}: names a place outside the repository. Copy what is needed into it. ${why}`,
  );
}

/** Says where something was put off. */
export function checkLeftOver({ path, text }: Source): readonly string[] {
  return findLines(text, (line) => leftOver.test(line)).map(
    (line) => `${path}:${line}: puts something off. Do it, or file an issue and delete the note. ${why}`,
  );
}

/** Says when a file of `src` is too long. */
export function checkLength({ path, text }: Source): readonly string[] {
  const lines = text.trimEnd().split('\n').length;
  if (lines <= maxLines || longFiles.some((each) => each.path.test(path))) return [];
  return [`${path}: has ${lines} lines; ${maxLines} is the limit. Split it by what it does. ${why}`];
}

/** Says where a line of `src` is too long to be read. */
export function checkWidth({ path, text }: Source): readonly string[] {
  return findLines(text, (line) => line.length > maxWidth).map(
    (line) =>
      `${path}:${line}: is longer than ${maxWidth} characters. Make it a list, or say it in parts. ${why}`,
  );
}

function findLines(text: string, fits: (line: string) => boolean): readonly number[] {
  return text.split('\n').flatMap((line, index) => (fits(line) ? [index + 1] : []));
}

/** The keys of the object, or the texts of the list, that a file declares under a name. */
export function readDeclared(source: Source, name: string): readonly string[] {
  const texts: string[] = [];
  findAll(source, (node) => {
    if (node.type === 'VariableDeclarator' && nameOf(node.id) === name) texts.push(...listTexts(node.init));
    return undefined;
  });
  return texts;
}

function listTexts(node: unknown): readonly string[] {
  if (!isNode(node)) return [];
  if (node.type === 'TsConstAssertion' || node.type === 'TsSatisfiesExpression')
    return listTexts(node.expression);
  const parts: unknown = node.type === 'ArrayExpression' ? node.elements : node.properties;
  if (!Array.isArray(parts)) return [];
  return parts.flatMap((part: unknown) => {
    const text = readText(part);
    return text === undefined ? [] : [text];
  });
}

function readText(part: unknown): string | undefined {
  if (typeof part !== 'object' || part === null) return undefined;
  if ('expression' in part) return nameOf(part.expression);
  return 'key' in part ? nameOf(part.key) : undefined;
}
