import { isObject } from './walk-card.ts';

/**
 * Lays cards beside the template that they were drawn from. Says which objects of the template no card shows, and which
 * card does not follow the template at all.
 */
export function findUnshown(template: unknown, cards: readonly object[]): readonly string[] {
  const shown = new Set<unknown>();
  const strangers = cards.filter((card) => !follows(template, card, shown));
  return [
    ...listObjects(template, 'card')
      .filter(({ value }) => !shown.has(value))
      .map(({ path }) => `${path}: no case shows it`),
    ...(strangers.length > 0 ? [`${strangers.length} cards were not drawn from it`] : []),
  ];
}

function listObjects(
  value: unknown,
  path: string,
): readonly { readonly path: string; readonly value: object }[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => listObjects(each, `${path}[${index}]`));
  if (!isObject(value)) return [];
  return [
    { path, value },
    ...Object.entries(value).flatMap(([key, each]) => listObjects(each, `${path}.${key}`)),
  ];
}

/** Whether a value can have come out of this part of a template; adds the objects that it shows to `shown`. */
function follows(template: unknown, value: unknown, shown: Set<unknown>): boolean {
  if (typeof template === 'string' && template.includes('${')) return true;
  if (Array.isArray(template)) return Array.isArray(value) && followsInOrder(template, value, shown);
  if (!isObject(template)) return template === value;
  if (!isObject(value)) return false;
  const keys = Object.keys(template).filter((key) => key !== '$data' && key !== '$when');
  if (keys.length !== Object.keys(value).length) return false;
  const inside = new Set<unknown>();
  if (!keys.every((key) => key in value && follows(template[key], value[key], inside))) return false;
  for (const each of [template, ...inside]) shown.add(each);
  return true;
}

/** A list keeps the order of its template: `$when` leaves things out, `$data` repeats them. */
function followsInOrder(
  template: readonly unknown[],
  values: readonly unknown[],
  shown: Set<unknown>,
): boolean {
  let from = 0;
  return values.every((value) => {
    const at = template.findIndex((each, index) => index >= from && follows(each, value, shown));
    const repeats = isObject(template[at]) && '$data' in template[at];
    from = repeats ? at : at + 1;
    return at >= 0;
  });
}
