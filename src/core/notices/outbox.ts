import type { Collection } from '../store/documents.ts';
import type { Notice } from './notice.ts';

/**
 * What a document wants said, written in the same write as the change that caused it. It stands here until every notice
 * is in the ledger; a crash in between leaves it here, and the sweep finds it.
 */
export interface WithOutbox {
  readonly outbox?: readonly Notice[];
}

/** Declares where a document with a full outbox is found; goes among the indexes of its collection. */
export const outboxIndex = {
  unique: false,
  values: ({ outbox }: WithOutbox): readonly string[] =>
    outbox === undefined || outbox.length === 0 ? [] : ['full'],
} as const;

export type OutboxCollection = Collection<WithOutbox>;

/** The document with these notices added to what it wants said already. */
export function withNotices<T extends WithOutbox>(document: T, notices: readonly Notice[]): T {
  if (notices.length === 0) return document;
  return { ...document, outbox: [...(document.outbox ?? []), ...notices] };
}

/** The document without the notices that are in the ledger now. */
export function withoutNotices<T extends WithOutbox>(document: T, keys: ReadonlySet<string>): T {
  const { outbox = [], ...rest } = document;
  const left = outbox.filter(({ key }) => !keys.has(key));
  return (left.length === 0 ? rest : { ...rest, outbox: left }) as T;
}
