import type { DigestFacts } from '../../core/digest/digest.ts';
import { complement, tells } from '../../core/digest/suppress.ts';
import type { Words } from '../../i18n/words.ts';
import { sayBand } from './say-band.ts';

/**
 * What needs attention this week, as a person would say it; made of what was published and of nothing else. `before` is the
 * digest before it in the same training year: what only grows is said when it did.
 */
export function sayAttention(
  { unreached, reached, asked, shut, training, failed }: DigestFacts,
  before: Pick<DigestFacts, 'asked'> | undefined,
  words: Words,
  unit: string,
): readonly string[] {
  const nothing = complement(reached);
  const untrained = training === undefined ? undefined : complement(training.ready);
  const points = [
    ...(unreached.count > 0 ? [words['digest.leadUnreached']({ count: unreached.count })] : []),
    ...(nothing.from > 0 ? [words['digest.leadNothing']({ from: nothing.from, of: nothing.of, unit })] : []),
    ...(asked.from > (before?.asked.from ?? 0)
      ? [words['digest.leadAsked']({ from: asked.from, of: asked.of, unit })]
      : []),
    ...(untrained !== undefined && untrained.from > 0
      ? [words['digest.leadTraining']({ from: untrained.from, of: untrained.of })]
      : []),
    ...(shut.from > 0 ? [words['digest.leadShut']({ from: shut.from, of: shut.of, unit })] : []),
    ...(failed.from > 0 ? [words['digest.leadFailed']({ band: sayBand(words, failed, '') })] : []),
  ];
  if (points.length > 0) return points;
  return [words[tells(reached) ? 'digest.quiet' : 'digest.quietUnseen']];
}
