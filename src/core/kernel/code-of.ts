/** How far the causes of an error are followed. */
const depth = 5;

/**
 * The code by which what went wrong can be looked up: of the error, or of the nearest of its causes that has one. A failure
 * of SQLite has Node's code for all of them and beside it SQLite's own number, https://sqlite.org/rescode.html. Undefined
 * where there is none. A message is never part of it: that could hold what people typed, or a password.
 */
export function codeOf(cause: unknown): string | number | undefined {
  let at: unknown = cause;
  for (let level = 0; level < depth && typeof at === 'object' && at !== null; level += 1) {
    const { code, errcode, cause: inner }: Coded = at;
    const isCode = typeof code === 'string' || typeof code === 'number';
    if (isCode) return typeof errcode === 'number' ? `${code} ${errcode}` : code;
    at = inner;
  }
  return undefined;
}

interface Coded {
  readonly code?: unknown;
  readonly errcode?: unknown;
  readonly cause?: unknown;
}
