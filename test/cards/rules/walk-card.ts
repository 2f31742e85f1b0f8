/** A JSON object somewhere in a card, with the path to it. */
export interface Node {
  readonly path: string;
  readonly value: Readonly<Record<string, unknown>>;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every object of a card, outermost first; `data` of buttons is not part of the card and left out. */
export function walkCard(value: unknown, path = 'card'): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => walkCard(each, `${path}[${index}]`));
  if (!isObject(value)) return [];
  const inside = Object.entries(value).filter(([key]) => key !== 'data');
  return [{ path, value }, ...inside.flatMap(([key, each]) => walkCard(each, `${path}.${key}`))];
}

/** Every element and action: what has a type. */
export function elementsOf(card: object): readonly (Node & { readonly type: string })[] {
  return walkCard(card).flatMap((node) =>
    typeof node.value.type === 'string' ? [{ ...node, type: node.value.type }] : [],
  );
}

/** Every string of a card, the data of its buttons too. */
export function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
