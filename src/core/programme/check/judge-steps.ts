import { judgeIds, judgeLengths, judgeSum, knownIds } from './judge-lists.ts';
import { findSteps } from './open-format.ts';
import type { FormatDraft, ProgrammeDraft, StepDraft } from './programme-draft.ts';
import type { Path, ProgrammeFinding } from './programme-finding.ts';

/** The steps of one session or talk: ids, the formats they open, and what they may store. */
export function judgeSteps(
  path: Path,
  steps: readonly StepDraft[],
  programme: ProgrammeDraft,
): readonly ProgrammeFinding[] {
  return [
    ...judgeIds(path, steps),
    ...steps.flatMap((step, index) => judgeStep([...path, index], step, programme)),
    ...steps.flatMap((step, index) => judgeOpening([...path, index], step, programme.formats ?? [])),
  ];
}

/** What holds for a step wherever it stands, in a session or in a format. */
export function judgeStep(
  path: Path,
  { kind, record, prompts }: StepDraft,
  { mentor, record_levels: levels }: ProgrammeDraft,
): readonly ProgrammeFinding[] {
  const findings: ProgrammeFinding[] = [...judgeLengths([...path, 'prompts'], prompts)];
  if (record !== undefined && levels !== undefined && !Object.hasOwn(levels, record)) {
    const data = { found: record, known: Object.keys(levels) };
    findings.push({ code: 'programme.undeclared-record', path: [...path, 'record'], data });
  }
  if (mentor?.assesses === false && kind === 'evaluation')
    findings.push({
      code: 'programme.mentor-assesses-not',
      path: [...path, 'kind'],
      data: { found: kind },
    });
  if (mentor?.assesses === false && record === 'form-status')
    findings.push({
      code: 'programme.mentor-assesses-not',
      path: [...path, 'record'],
      data: { found: record },
    });
  return findings;
}

/** A step that opens a format lasts as long as the format, and names a variant that the format has. */
function judgeOpening(
  path: Path,
  { format: id, variant, minutes }: StepDraft,
  formats: readonly FormatDraft[],
): readonly ProgrammeFinding[] {
  if (id === undefined) {
    if (variant === undefined) return [];
    const data = { found: variant };
    return [{ code: 'programme.variant-without-format', path: [...path, 'variant'], data }];
  }
  const format = formats.find((each) => each.id === id);
  if (format === undefined) {
    const data = { found: id, known: knownIds(formats) };
    return [{ code: 'programme.unknown-format', path: [...path, 'format'], data }];
  }
  const known = knownIds(format.variants);
  const unknown: readonly ProgrammeFinding[] =
    variant === undefined || known.includes(variant) || findSteps(format, formats) === undefined
      ? []
      : [{ code: 'programme.unknown-variant', path: [...path, 'variant'], data: { found: variant, known } }];
  return [...unknown, ...judgeSum([...path, 'minutes'], minutes, [format.minutes])];
}
