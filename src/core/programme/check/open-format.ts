import type { FormatDraft, Identified, StepMinutes } from './programme-draft.ts';

interface Timed extends Identified {
  readonly minutes?: number | undefined;
}

/** The steps that a format has itself, or takes from the format it derives from; undefined when there are none. */
export function findSteps<S>(
  format: FormatDraft<S>,
  formats: readonly FormatDraft<S>[],
): readonly S[] | undefined {
  return format.steps ?? formats.find(({ id }) => id !== undefined && id === format.derive_from)?.steps;
}

/**
 * Opens a format into the steps that are walked, each with the minutes it has there: the step's own, unless the format
 * or the variant says otherwise. The variant leaves out what it is without. Undefined for a format without steps.
 */
export function openFormat<S extends Timed>(
  format: FormatDraft<S>,
  formats: readonly FormatDraft<S>[],
  variantId?: string,
): readonly S[] | undefined {
  const variant = format.variants?.find(({ id }) => id !== undefined && id === variantId);
  const minutes: StepMinutes = { ...format.step_minutes, ...variant?.step_minutes };
  return findSteps(format, formats)
    ?.filter(({ id }) => id === undefined || variant?.without?.includes(id) !== true)
    .map((step) => withMinutes(step, minutes));
}

function withMinutes<S extends Timed>(step: S, minutes: StepMinutes): S {
  const { id } = step;
  return id !== undefined && Object.hasOwn(minutes, id) ? { ...step, minutes: minutes[id] } : step;
}
