import type { WorkName } from '../../core/notices/work-queue.ts';
import type { Collection } from '../../core/store/documents.ts';

/** What is to be done of one name and key. All moments and times are in milliseconds of real time. */
export interface WorkEntry {
  readonly name: WorkName;
  readonly key: string;
  /** From when it is to be done; left out while it is being done and nobody has asked for it again. */
  readonly at?: number;
  /** Whoever does it, and until when it stays with them without a sign of life. */
  readonly held?: { readonly by: string; readonly until: number };
  /** How many times the work has failed since it last succeeded. */
  readonly attempt: number;
  /** How long after its start it starts again; left out for work that was asked for. */
  readonly every?: number;
}

/** What becomes of an entry; `done` is removed. */
export type Change = WorkEntry | 'as-it-is' | 'done';

export const workEntries: Collection<WorkEntry> = {
  name: 'jobs',
  schemaVersion: 2,
  indexes: {
    /** Of one name, the moment from which somebody may take it. */
    due: { unique: false, values: (entry) => [dueValue(entry.name, dueAt(entry))] },
  },
  migrate: takeOver,
};

export function entryKey({ name, key }: Pick<WorkEntry, 'name' | 'key'>): string {
  return `${name} ${key}`;
}

/** What has been due until a moment, inclusive. */
export function dueUntil(name: WorkName, moment: number) {
  return { from: dueValue(name, 0), to: dueValue(name, moment) };
}

/** Numbers of one length, so that text compares as they do. */
function dueValue(name: WorkName, at: number): string {
  return `${name} ${String(Math.max(0, at)).padStart(16, '0')}`;
}

function dueAt({ at, held }: WorkEntry): number {
  return held?.until ?? at ?? 0;
}

/** Asked again, the earlier moment holds; how far in the past the two of them are says nothing. */
export function ask(
  found: WorkEntry | undefined,
  { name, key }: Pick<WorkEntry, 'name' | 'key'>,
  at: number,
  now: number,
): Change {
  if (found?.at !== undefined && found.at <= Math.max(at, now)) return 'as-it-is';
  return { ...(found ?? { name, key, attempt: 0 }), at };
}

/** Work that repeats begins now; where it stands already, it keeps its moment. */
export function repeat(
  found: WorkEntry | undefined,
  { name, key }: Pick<WorkEntry, 'name' | 'key'>,
  every: number,
  now: number,
): Change {
  if (found?.every === every) return 'as-it-is';
  return { ...(found ?? { name, key, attempt: 0, at: now }), every };
}

/** Takes what is due, also from whoever gives no sign of life any more. */
export function take(found: WorkEntry | undefined, held: Held, now: number): Change {
  if (found === undefined || dueAt(found) > now) return 'as-it-is';
  const { at, ...entry } = found;
  // Asked for later while it was done by somebody who is gone: that moment still comes.
  return { ...entry, held, ...(at !== undefined && at > now ? { at } : {}) };
}

type Held = NonNullable<WorkEntry['held']>;

/** A sign of life. Whoever lost it to another says nothing more about it. */
export function renew(found: WorkEntry | undefined, held: Held): Change {
  return found?.held?.by === held.by ? { ...found, held } : 'as-it-is';
}

/** Lets go of it; `next` are the moments at which it is to be done again, beside the one that was asked meanwhile. */
export function letGo(
  found: WorkEntry | undefined,
  by: string,
  { next, attempt }: { readonly next: readonly number[]; readonly attempt: number },
): Change {
  if (found?.held?.by !== by) return 'as-it-is';
  const { held, at, ...entry } = found;
  const moments = at === undefined ? next : [...next, at];
  return moments.length === 0 ? 'done' : { ...entry, attempt, at: Math.min(...moments) };
}

/** What stands of work in the file of an earlier version: done once more, and gone; what repeats is declared at the start. */
function takeOver(stored: unknown): WorkEntry {
  const { name, nextRunAt, data } = stored as {
    readonly name: WorkName;
    readonly nextRunAt?: number | null;
    readonly data?: { readonly key?: string };
  };
  return { name, key: data?.key ?? '', at: nextRunAt ?? 0, attempt: 0 };
}
