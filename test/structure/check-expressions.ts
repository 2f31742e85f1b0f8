import { collectBuilt, type Expression, listBuilders, listLiterals } from './collect-expressions.ts';
import { judgeExpression } from './judge-expression.ts';
import type { Source } from './parse-source.ts';
import { readHouse } from './read-house.ts';

const why = 'Why: docs/decisions/0014-linear-time.md';

/** Says which expressions may take more time than in proportion to the text. */
export function checkExpressions(expressions: readonly Expression[]): readonly string[] {
  const judged = new Map(expressions.map((each) => [`${each.flags}/${each.source}`, each]));
  return [...judged.values()].flatMap(({ source, flags, where }) => {
    const growth = judgeExpression(source, flags);
    return growth === undefined
      ? []
      : [`${where}: ${growth} in the length of the text: /${source}/${flags}. ${why}`];
  });
}

/** Says where expressions are built that were not seen, and so not judged. */
export function checkBuilt(files: readonly Source[], built: readonly Expression[]): readonly string[] {
  const seen = new Set(built.map(({ where }) => where));
  const unseen = files.flatMap(listBuilders).filter((where) => !seen.has(where));
  return unseen.map((where) => `${where}: builds an expression that no line of the tests builds. ${why}`);
}

if (import.meta.main) {
  const files = readHouse().filter(({ path }) => path.startsWith('src/') && path.endsWith('.ts'));
  const built = await collectBuilt();
  const problems = [
    ...checkBuilt(files, built),
    ...checkExpressions([...files.flatMap(listLiterals), ...built]),
  ];
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
