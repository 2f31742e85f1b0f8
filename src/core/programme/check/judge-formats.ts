import { judgeIds, judgeSum, knownIds } from './judge-lists.ts';
import { findSteps, openFormat } from './open-format.ts';
import type { FormatDraft, StepDraft, StepMinutes, VariantDraft } from './programme-draft.ts';
import type { Path, ProgrammeFinding } from './programme-finding.ts';

type Formats = readonly FormatDraft[];

/** Formats have steps in one way, don't open others, and last as long as their steps, in every variant. */
export function judgeFormats(formats: Formats): readonly ProgrammeFinding[] {
  return [
    ...judgeIds(['formats'], formats),
    ...formats.flatMap((format, index) => judgeFormat(format, ['formats', index], formats)),
  ];
}

function judgeFormat(format: FormatDraft, path: Path, formats: Formats): readonly ProgrammeFinding[] {
  const { steps: own, variants = [] } = format;
  const steps = findSteps(format, formats);
  if (steps === undefined) {
    const data = format.derive_from === undefined ? {} : { from: format.derive_from };
    return [{ code: 'programme.format-steps', path: [...path, 'derive_from'], data }];
  }
  return [
    ...judgeSource(format, path),
    ...judgeIds([...path, 'steps'], own),
    ...judgeNested([...path, 'steps'], own),
    ...judgeStepIds([...path, 'step_minutes'], Object.keys(format.step_minutes ?? {}), steps),
    ...judgeSum(
      [...path, 'minutes'],
      format.minutes,
      openFormat(format, formats)?.map(({ minutes }) => minutes),
    ),
    ...judgeIds([...path, 'variants'], variants),
    ...variants.flatMap((variant, index) =>
      judgeVariant(format, variant, [...path, 'variants', index], formats),
    ),
  ];
}

function judgeSource({ steps, derive_from: from }: FormatDraft, path: Path): readonly ProgrammeFinding[] {
  if (steps === undefined || from === undefined) return [];
  return [{ code: 'programme.format-steps-twice', path: [...path, 'derive_from'], data: { found: from } }];
}

function judgeNested(path: Path, steps: readonly StepDraft[] = []): readonly ProgrammeFinding[] {
  return steps.flatMap(({ format: found }, index) =>
    found === undefined
      ? []
      : [{ code: 'programme.format-inside-format', path: [...path, index, 'format'], data: { found } }],
  );
}

function judgeStepIds(
  path: Path,
  ids: readonly string[],
  steps: readonly StepDraft[],
): readonly ProgrammeFinding[] {
  const known = knownIds(steps);
  return ids
    .filter((id) => !known.includes(id))
    .map((found) => ({
      code: 'programme.unknown-format-step',
      path: [...path, found],
      data: { found, known },
    }));
}

function judgeVariant(
  format: FormatDraft,
  { id, without = [], step_minutes }: VariantDraft,
  path: Path,
  formats: Formats,
): readonly ProgrammeFinding[] {
  const minutes: StepMinutes = step_minutes ?? {};
  const known = knownIds(findSteps(format, formats));
  const unknown: readonly ProgrammeFinding[] = without.flatMap((found, index) =>
    known.includes(found)
      ? []
      : [
          {
            code: 'programme.unknown-format-step',
            path: [...path, 'without', index],
            data: { found, known },
          },
        ],
  );
  const left = (findSteps(format, formats) ?? []).filter(
    (step) => step.id === undefined || !without.includes(step.id),
  );
  const parts = openFormat(format, formats, id)?.map((step) => step.minutes);
  return [
    ...unknown,
    ...judgeStepIds([...path, 'step_minutes'], Object.keys(minutes), left),
    ...(id === undefined ? [] : judgeSum([...path, 'step_minutes'], format.minutes, parts)),
  ];
}
