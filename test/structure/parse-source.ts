import { parseSync } from '@swc/core';

/** A text file of the repository; `path` is relative to its root, with forward slashes. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** Something seen in a source, and the line it stands on, from 1. */
export interface Sighting {
  readonly what: string;
  readonly line: number;
}

/** A node of swc's syntax tree, read by name, since the rules look at very few kinds. */
export interface SyntaxNode {
  readonly type: string;
  readonly [property: string]: unknown;
}

/** Gives the top of the syntax tree of a TypeScript file. Throws when it does not parse. */
export function parseSource({ text }: Source): SyntaxNode {
  return parseSync(text, { syntax: 'typescript', target: 'es2024' }) as unknown as SyntaxNode;
}

/** Finds what `look` recognises, anywhere in a TypeScript file. */
export function findAll(source: Source, look: (node: SyntaxNode) => string | undefined): readonly Sighting[] {
  const bytes = Buffer.from(source.text);
  const walk = (value: unknown): readonly Sighting[] => {
    if (typeof value !== 'object' || value === null) return [];
    const what = isNode(value) ? look(value) : undefined;
    const inside = Object.values(value).flatMap(walk);
    return what === undefined ? inside : [{ what, line: lineOf(bytes, value) }, ...inside];
  };
  return walk(parseSource(source));
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The name that a plain identifier, or the text that a plain string, stands for. */
export function nameOf(node: unknown): string | undefined {
  if (!isNode(node) || (node.type !== 'Identifier' && node.type !== 'StringLiteral')) return undefined;
  return String(node.value);
}

/** swc counts bytes, from 1. */
function lineOf(bytes: Buffer, node: object): number {
  const span: unknown = 'span' in node ? node.span : undefined;
  const start = typeof span === 'object' && span !== null && 'start' in span ? Number(span.start) - 1 : 0;
  return bytes.subarray(0, start).toString().split('\n').length;
}
