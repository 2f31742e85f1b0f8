import { languages } from '../../kernel/language.ts';
import type { Identified, ListDraft } from './programme-draft.ts';
import type { Path, ProgrammeFinding } from './programme-finding.ts';

/** Ids that come twice in one list; the first keeps it. */
export function judgeIds(path: Path, items: readonly Identified[] = []): readonly ProgrammeFinding[] {
  const firsts = new Map<string, number>();
  return items.flatMap(({ id }, index) => {
    if (id === undefined) return [];
    const first = firsts.get(id);
    firsts.set(id, first ?? index);
    if (first === undefined) return [];
    return [
      { code: 'programme.double-id', path: [...path, index, 'id'], data: { found: id, first: first + 1 } },
    ];
  });
}

/** Languages whose list is longer or shorter than the Dutch one: something was forgotten in a translation. */
export function judgeLengths(path: Path, list: ListDraft = {}): readonly ProgrammeFinding[] {
  const expected = list.nl?.length;
  if (expected === undefined) return [];
  return languages.flatMap((language) => {
    const found = list[language]?.length ?? expected;
    if (found === expected) return [];
    return [
      {
        code: 'programme.list-length',
        path: [...path, language],
        data: { expected, found, than: 'nl' },
      } as const,
    ];
  });
}

/** A total that is not the sum of its parts; no finding while one of them is unknown. */
export function judgeSum(
  path: Path,
  total: number | undefined,
  parts: readonly (number | undefined)[] | undefined,
): readonly ProgrammeFinding[] {
  const expected = sumUp(parts);
  if (total === undefined || expected === undefined || total === expected) return [];
  return [{ code: 'programme.minutes-sum', path, data: { expected, found: total } }];
}

/** Undefined when one of the parts is, or all are. */
export function sumUp(parts: readonly (number | undefined)[] | undefined): number | undefined {
  return parts?.reduce<number | undefined>(
    (sum, part) => (sum === undefined || part === undefined ? undefined : sum + part),
    0,
  );
}

/** The ids that are there. */
export function knownIds(items: readonly Identified[] = []): readonly string[] {
  return items.flatMap(({ id }) => (id === undefined ? [] : [id]));
}
