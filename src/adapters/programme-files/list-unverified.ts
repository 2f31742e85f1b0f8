import type { ParsedFile } from './parse-file.ts';
import type { Path, ProgrammeProblem } from './problem.ts';

/** An entry that a person must check before it is relied on. */
type Unverified = Pick<ProgrammeProblem, 'file' | 'path' | 'line'> & { readonly id: string };

/** Lists what carries `verify: true`, in the order of the file's kinds. */
export function listUnverified({ content, locate }: ParsedFile): readonly Unverified[] {
  const kinds = ['sessions', 'tasks', 'referral', 'faq'] as const;
  return kinds.flatMap((kind) =>
    (content[kind] ?? []).flatMap(({ id, verify }, index) => {
      if (verify !== true) return [];
      const path: Path = [kind, index];
      const { file, line, path: said } = locate({ path, expected: '', found: '' });
      return [{ file, path: said, line, id }];
    }),
  );
}
