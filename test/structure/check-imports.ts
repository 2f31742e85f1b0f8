import { posix } from 'node:path';
import { findAll, isNode, nameOf, type Source, type SyntaxNode } from './parse-source.ts';
import { adapterPackages, layers, type Room, replaceable, rooms } from './rules.ts';

const why = 'Why: docs/decisions/0004-rooms.md';

/** The room of a file; adapters have one room each. Undefined for a file in no room. */
export function roomOf(path: string): string | undefined {
  const found = Object.entries(rooms).find(([, { folder }]) =>
    folder.endsWith('/') ? path.startsWith(folder) : path === folder,
  );
  if (found === undefined) return undefined;
  return found[0] === 'adapters' ? `adapters/${path.split('/')[2]}` : found[0];
}

/** Says which folder of a layer has the name of no part of core; a change to a part touches folders of one name. */
export function checkParts(sources: readonly Source[]): readonly string[] {
  const folders = [...new Set(sources.map(({ path }) => posix.dirname(path)))];
  const parts = folders.flatMap((folder) => /^src\/core\/([^/]+)$/.exec(folder)?.[1] ?? []);
  return folders.flatMap((folder) => {
    const [layer, name] = [posix.dirname(folder), posix.basename(folder)];
    const beside = layers[layer];
    if (beside === undefined || beside.includes(name) || parts.includes(name)) return [];
    return [
      `${folder}: core has no part "${name}". Give it the name of its part, or list it in test/structure/rules.ts. ${why}`,
    ];
  });
}

/** Says what a TypeScript file imports that its room may not; a line each, empty when all is well. */
export function checkImports(source: Source): readonly string[] {
  const room = roomOf(source.path);
  if (room === undefined) {
    return [
      `${source.path}: is in no room. Move it into one, or add a room in test/structure/rules.ts. ${why}`,
    ];
  }
  return findAll(source, specifierOf).flatMap(({ what, line }) => {
    const problem = what.startsWith('.')
      ? judgeFile(source.path, room, what)
      : judgePackage(source.path, room, what);
    return problem === undefined ? [] : [`${source.path}:${line}: ${problem}`];
  });
}

/** What an import, export-from, import(), require() or import type names; `(computed)` when that is worked out at run time. */
export function specifierOf(node: SyntaxNode): string | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return nameOf(node.source);
    case 'TsImportType':
      return nameOf(node.argument);
    case 'TsExternalModuleReference':
      return nameOf(node.expression);
    case 'CallExpression':
      return isImportCall(node.callee) ? (nameOf(firstArgument(node)) ?? '(computed)') : undefined;
    default:
      return undefined;
  }
}

function isImportCall(callee: unknown): boolean {
  return isNode(callee) && (callee.type === 'Import' || nameOf(callee) === 'require');
}

function firstArgument({ arguments: list }: SyntaxNode): unknown {
  const [first]: unknown[] = Array.isArray(list) ? list : [];
  return typeof first === 'object' && first !== null && 'expression' in first ? first.expression : undefined;
}

function judgeFile(path: string, room: string, specifier: string): string | undefined {
  const target = posix.normalize(posix.join(posix.dirname(path), specifier));
  if (target.startsWith('..'))
    return `imports ${specifier}, outside the repository. Copy what is needed. ${why}`;
  const other = roomOf(target);
  if (other === undefined || other === room || mayEnter(room, other)) return undefined;
  return `${room} may not import ${other} (${specifier}). ${advise(room, other)} ${why}`;
}

function mayEnter(room: string, other: string): boolean {
  const rule = ruleOf(room);
  if (rule.rooms === 'all') return !(rule.except ?? []).includes(other);
  return rule.rooms.includes(other);
}

function advise(room: string, other: string): string {
  if (['playground', 'test', 'bench', 'appPackage'].includes(other)) {
    return 'Nothing that runs in production may need it: move what you need into src.';
  }
  if (room === 'core' && other === 'core/wishes')
    return 'A part owns its wishes and refusals: put them into its own wishes.ts and refusals.ts.';
  if (room.startsWith('core') || other.startsWith('adapters/')) {
    return 'Declare a port in core and let src/composition.ts fill it.';
  }
  if (room === 'cli' && other === 'bots') return 'Move what both need into core.';
  return 'Take what you need as an argument, or move the rule into core.';
}

function judgePackage(path: string, room: string, specifier: string): string | undefined {
  if (specifier === '(computed)') {
    return path.startsWith('src/')
      ? `imports something worked out at run time. Name the file. ${why}`
      : undefined;
  }
  const name = specifier.startsWith('node:') ? 'node:' : packageOf(specifier);
  const bound = path.startsWith('src/') ? replaceable.find((each) => each.name.test(name)) : undefined;
  if (bound !== undefined && !bound.rooms.includes(room)) {
    return `${room} may not name ${name}: only ${bound.rooms.join(' and ')} may, so that a successor touches few rooms. Why: docs/decisions/0001-stack.md`;
  }
  const { packages } = ruleOf(room);
  // Of Node all, or one module by its name.
  if (packages === 'all' || packages.includes(name) || packages.includes(specifier)) return undefined;
  return `${room} may not import ${specifier}. Put it behind a port and an adapter, or allow it in test/structure/rules.ts with a reason. ${why}`;
}

/** `@scope/name/sub` and `name/sub` without what comes after the name. */
export function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function ruleOf(room: string): Room {
  const [first = '', neighbour = ''] = room.split('/');
  const rule = rooms[room] ?? rooms[first];
  if (rule === undefined) throw new Error(`no such room: ${room}`);
  if (first !== 'adapters' || rule.packages === 'all') return rule;
  return { ...rule, packages: [...rule.packages, ...(adapterPackages[neighbour] ?? [])] };
}
