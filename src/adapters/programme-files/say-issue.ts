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
  if (issue.code === 'invalid_key')
    return [{ path, expected: sayExpected(issue), found: sayFound(path.at(-1)), atKey: true }];
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
      return issue.origin === 'string'
        ? 'a text that is not empty'
        : `${amount(issue.origin)} at least ${issue.minimum}`;
    case 'too_big':
      return `${amount(issue.origin)} at most ${issue.maximum}`;
    case 'invalid_union':
      return issue.errors
        .flatMap(([first]) => (first === undefined ? [] : [sayExpected(first)]))
        .join(' or ');
    case 'invalid_key':
      return sayKey(issue.issues[0]);
    default:
      return issue.message;
  }
}

/** A key of a mapping whose keys are ids or come from a list. */
function sayKey(inner: Issue | undefined): string {
  const issue = inner?.code === 'invalid_union' ? inner.errors[0]?.[0] : inner;
  return issue === undefined ? 'another key' : `a key that is ${sayExpected(issue)}`;
}

function amount(origin: string): string {
  return origin === 'array' ? 'a list of' : 'a number of';
}

function valueAt(content: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, part) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    return (value as Readonly<Record<string | number, unknown>>)[part];
  }, content);
}
