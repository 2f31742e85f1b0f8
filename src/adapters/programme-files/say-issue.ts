import type * as z from 'zod/v4';
import { type Finding, type Path, sayFound } from './problem.ts';

type Issue = z.core.$ZodIssue;

const types: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
  boolean: 'true or false',
  null: 'null',
};

/** Says what the schema expected where, and what stood there instead. */
export function sayIssue(issue: Issue, content: unknown): readonly Finding[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      expected: 'a key that this place has',
      found: sayFound(key),
      atKey: true,
    }));
  }
  return [{ path, expected: sayExpected(issue), found: sayFound(valueAt(content, path)) }];
}

function sayExpected(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.length === 1
        ? sayFound(issue.values[0])
        : `one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `${amount(issue.origin)} of at least ${issue.minimum}`;
    case 'too_big':
      return `${amount(issue.origin)} of at most ${issue.maximum}`;
    case 'invalid_union':
      return 'one of the shapes that this place can have';
    default:
      return issue.message;
  }
}

function amount(origin: string): string {
  if (origin === 'string') return 'a length';
  return origin === 'array' ? 'a list' : 'a number';
}

function valueAt(content: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, part) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    return (value as Readonly<Record<string | number, unknown>>)[part];
  }, content);
}
