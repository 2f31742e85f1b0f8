/**
 * What went wrong, without its message: that could hold what people typed, or the password of a connection string. This is
 * the only place that takes an error apart, so that no log and no answer gets more than stands here.
 */

/** Of a stack, as much as tells where it was. */
const places = 6;

/** An error for a log: its name, its code where it has one, and the place in our files or in those of packages. */
export function causeOf(cause: unknown): Readonly<Record<string, unknown>> {
  if (!(cause instanceof Error)) return { error: typeof cause };
  const code = codeOf(cause);
  const at = findPlaces(cause)
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, places)
    .map((line) => line.trim());
  return { error: cause.name, ...(code === undefined ? {} : { code }), at };
}

/** A stack begins with the message, which may have lines that look like places. */
function findPlaces({ stack = '', message }: Error): string {
  const from = stack.indexOf(message);
  return from === -1 ? stack : stack.slice(from + message.length);
}

/** An error for an administrator, in a few words: the name of what lies beneath it, and its code. */
export function sayCause(cause: unknown): string {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  if (!(inner instanceof Error)) return 'unknown cause';
  const code = codeOf(cause);
  return code === undefined ? inner.name : `${inner.name} ${code}`;
}

/** How far the causes of an error are followed. */
const depth = 5;

/**
 * The code by which what went wrong can be looked up: of the error, or of the nearest of its causes that has one. A failure
 * of SQLite has Node's code for all of them and beside it SQLite's own number, https://sqlite.org/rescode.html. Undefined
 * where there is none.
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
