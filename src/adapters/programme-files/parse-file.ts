import { type Document, isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import { accept, type Result, refuse } from '../../core/kernel/result.ts';
import { type Finding, type Path, type ProgrammeProblem, sayPath } from './problem.ts';
import { sayIssue } from './say-issue.ts';
import { type ProgrammeFile, programmeSchema } from './schema.ts';

/** A programme file is some 100 KB; this many characters are a mistake or an attack. */
const longest = 1_000_000;
/** No programme file uses aliases; a few do no harm, and many could unfold without end. */
const maxAliasCount = 50;

/** A file whose shape is right, and the way back from a finding to its line. */
export interface ParsedFile {
  readonly content: ProgrammeFile;
  readonly locate: (finding: Finding) => ProgrammeProblem;
}

/** Reads YAML and holds it against the schema. Gives every problem of syntax, or else every problem of shape. */
export function parseFile(file: string, text: string): Result<ParsedFile, readonly ProgrammeProblem[]> {
  if (text.length > longest) {
    return refuse([
      { file, path: '', line: 1, column: 1, expected: 'at most 1 MB', found: `${text.length} characters` },
    ]);
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const locate = (finding: Finding): ProgrammeProblem => at(file, document, lines, finding);
  if (document.errors.length > 0) {
    return refuse(
      document.errors.map(({ pos, message, code }) => {
        const { line, col } = lines.linePos(pos[0]);
        const found = (message.split('\n')[0] ?? code).replace(/ at line \d+, column \d+:?$/, '');
        return { file, path: '', line, column: col, expected: 'valid YAML', found };
      }),
    );
  }
  const raw = unfold(document);
  if (!raw.ok) return refuse([locate(raw.refusal)]);
  const parsed = programmeSchema.safeParse(raw.value);
  if (parsed.success) return accept({ content: parsed.data, locate });
  return refuse(parsed.error.issues.flatMap((issue) => sayIssue(issue, raw.value)).map(locate));
}

function unfold(document: Document): Result<unknown, Finding> {
  try {
    return accept(document.toJS({ maxAliasCount }));
  } catch (cause) {
    if (!(cause instanceof ReferenceError)) throw cause;
    return refuse({ path: [], expected: `at most ${maxAliasCount} uses of aliases`, found: 'more' });
  }
}

function at(file: string, document: Document, lines: LineCounter, finding: Finding): ProgrammeProblem {
  const { path, expected, found } = finding;
  const offset = finding.atKey === true ? keyOffset(document, path) : valueOffset(document, path);
  const { line, col } = lines.linePos(offset);
  return { file, path: sayPath(path), line: Math.max(1, line), column: Math.max(1, col), expected, found };
}

/** Where the value stands; where it is missing, where the nearest thing around it stands. */
function valueOffset(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function keyOffset(document: Document, path: Path): number {
  const key = path.at(-1);
  const around = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const items: readonly unknown[] = isMap(around) ? around.items : [];
  for (const item of items) {
    if (isPair(item) && isScalar(item.key) && String(item.key.value) === key && item.key.range)
      return item.key.range[0];
  }
  return valueOffset(document, path);
}
