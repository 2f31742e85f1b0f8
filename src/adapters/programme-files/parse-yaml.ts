import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type ParsedNode,
  parseDocument,
  visit,
} from 'yaml';
import { accept, type Result, refuse } from '../../core/kernel/result.ts';
import { type Finding, type Path, type ProgrammeProblem, sayPath } from './problem.ts';

type Locate = (finding: Finding) => ProgrammeProblem;
type Parsed = Document.Parsed<ParsedNode>;

/** YAML that can be read, although keys may come twice (then the last one counts). */
interface ReadYaml {
  readonly content: unknown;
  /** The keys that come twice. */
  readonly problems: readonly ProgrammeProblem[];
  /** The way back from a place in the content to its line. */
  readonly locate: Locate;
}

/** Takes the text of a YAML file; gives what it holds, or why it can't be read. */
export function parseYaml(file: string, text: string): Result<ReadYaml, readonly ProgrammeProblem[]> {
  const lines = new LineCounter();
  // Keys are compared below: the library compares each with each, which a file of many keys could use to hang it.
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false });
  const point = (offset: number, expected: string, found: string, path = ''): ProgrammeProblem => {
    const { line, col } = lines.linePos(offset);
    return { file, path, line: Math.max(1, line), column: Math.max(1, col), expected, found };
  };
  const broken = listBroken(document, point);
  if (broken.length > 0) return refuse(broken);
  const locate: Locate = (finding) =>
    point(findOffset(document, finding), finding.expected, finding.found, sayPath(finding.path));
  return accept({ content: document.toJS(), problems: listDoubleKeys(document, point), locate });
}

type Point = (offset: number, expected: string, found: string) => ProgrammeProblem;

function listBroken(document: Parsed, point: Point): readonly ProgrammeProblem[] {
  // Every level that is too deep is an error of its own, and those after it are only echoes.
  const deep = document.errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  if (deep !== undefined)
    return [point(deep.pos[0], 'lists and keys some levels deep', 'far too many levels')];
  const problems = [...document.errors, ...document.warnings].map(({ pos, message, code }) =>
    point(pos[0], 'valid YAML', (message.split('\n')[0] ?? code).replace(/ at line \d+, column \d+:?$/, '')),
  );
  return problems.length > 0 ? problems : listAliases(document, point);
}

/** No programme file needs aliases, and a few can unfold without end. */
function listAliases(document: Parsed, point: Point): readonly ProgrammeProblem[] {
  const problems: ProgrammeProblem[] = [];
  visit(document, {
    Node(_, node) {
      if (isAlias(node) && node.range)
        problems.push(
          point(node.range[0], 'the text itself, since aliases are not followed', `*${node.source}`),
        );
    },
  });
  return problems;
}

function listDoubleKeys(document: Parsed, point: Point): readonly ProgrammeProblem[] {
  const problems: ProgrammeProblem[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key) || !key.range) continue;
        const name = String(key.value);
        if (seen.has(name))
          problems.push(point(key.range[0], 'every key once', `${JSON.stringify(name)} again`));
        seen.add(name);
      }
    },
  });
  return problems;
}

function findOffset(document: Parsed, { path, atKey }: Finding): number {
  return atKey === true ? keyOffset(document, path) : valueOffset(document, path);
}

/** Where the value stands; where it is missing, where the nearest thing around it stands. */
function valueOffset(document: Parsed, path: Path): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = nodeAt(document, path.slice(0, length));
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function keyOffset(document: Parsed, path: Path): number {
  const around = nodeAt(document, path.slice(0, -1));
  const items: readonly unknown[] = isMap(around) ? around.items : [];
  for (const item of items) {
    if (isPair(item) && isScalar(item.key) && String(item.key.value) === path.at(-1) && item.key.range)
      return item.key.range[0];
  }
  return valueOffset(document, path);
}

function nodeAt(document: Parsed, path: Path): unknown {
  return path.length === 0 ? document.contents : document.getIn(path, true);
}
