/** Something found in a text, and where. */
export interface Mention<T> {
  readonly from: number;
  readonly to: number;
  readonly meant: T;
}

/** One way of saying something: what it looks like, and what it means; undefined when it means nothing after all. */
export interface Saying<T> {
  readonly pattern: RegExp;
  readonly read: (found: readonly string[], index: number) => T | undefined;
}

export interface Found<T> {
  /** In the order of the text. */
  readonly mentions: readonly Mention<T>[];
  /** The text with what was found blanked out, so that nothing is read twice and places stay the same. */
  readonly rest: string;
}

/** Finds all that is said, trying the sayings in order: the more particular one comes first and takes its words. */
export function findAll<T>(text: string, sayings: readonly Saying<T>[]): Found<T> {
  const mentions: Mention<T>[] = [];
  let rest = text;
  for (const { pattern, read } of sayings) {
    rest = rest.replace(pattern, (whole: string, ...more: readonly unknown[]) => {
      const from = more.find((each): each is number => typeof each === 'number') ?? 0;
      const groups = more.slice(0, more.indexOf(from)).map((each) => (typeof each === 'string' ? each : ''));
      const meant = read([whole, ...groups], from);
      if (meant === undefined) return whole;
      mentions.push({ from, to: from + whole.length, meant });
      return '#'.repeat(whole.length);
    });
  }
  return { mentions: mentions.toSorted((a, b) => a.from - b.from), rest };
}

/** So much of a text as can say what a mention right after it is. */
const nearby = 40;

/** The words right before a place. No more of them, however many mentions a text has: each is looked at once. */
export function wordsBefore(text: string, at: number): string {
  const from = Math.max(0, at - nearby);
  return from === 0 ? text.slice(0, at) : text.slice(text.indexOf(' ', from), at);
}
