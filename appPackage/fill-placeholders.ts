/** What `${{NAME}}` stands for, by name, as in the Microsoft 365 Agents Toolkit. */
export type Settings = Readonly<Record<string, string | undefined>>;

const placeholder = /\$\{\{\s*([A-Za-z_][A-Za-z0-9_]*)\s*\}\}/g;

/** The names that the placeholders in a JSON value ask for, each once, in order. */
export function findPlaceholders(value: unknown): readonly string[] {
  const names = [...JSON.stringify(value).matchAll(placeholder)].map(([, name]) => name ?? '');
  return [...new Set(names)];
}

/** Fills the placeholders in every string of a JSON value. A name without setting stays as it is: ask for those first. */
export function fillPlaceholders(value: unknown, settings: Settings): unknown {
  if (typeof value === 'string') {
    return value.replace(placeholder, (whole, name: string) => settings[name] || whole);
  }
  if (Array.isArray(value)) return value.map((each) => fillPlaceholders(each, settings));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, fillPlaceholders(each, settings)]),
  );
}
