/** Undefined for what is no JSON: gateways answer in HTML, and people type what they like. */
export function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** A text field of an answer; undefined where the answer is no object or has no such text. */
export function readField(body: string, name: string): string | undefined {
  const parsed = parseJson(body);
  if (typeof parsed !== 'object' || parsed === null) return undefined;
  const value: unknown = Object.entries(parsed).find(([key]) => key === name)?.[1];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
