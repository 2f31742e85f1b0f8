import type { Collection } from '../store/documents.ts';
import { type Effect, peopleOf } from './effect.ts';

/**
 * What a document wants done outside the store, written in the same write as the change that caused it. It stands here
 * until every effect is in the ledger; a crash in between leaves it here, and the sweep finds it.
 */
export interface WithOutbox {
  readonly outbox?: readonly Effect[];
}

/** Declares where a document with a full outbox is found; goes among the indexes of its collection. */
export const outboxIndex = {
  unique: false,
  values: ({ outbox }: WithOutbox): readonly string[] =>
    outbox === undefined || outbox.length === 0 ? [] : ['full'],
} as const;

/** The ids of everybody whom its effects name. */
export function toldBy({ outbox = [] }: WithOutbox): readonly string[] {
  return outbox.flatMap(peopleOf);
}

export type OutboxCollection = Collection<WithOutbox>;

/** The document with these effects added to what it wants done already. */
export function withEffects<T extends WithOutbox>(document: T, effects: readonly Effect[]): T {
  if (effects.length === 0) return document;
  return { ...document, outbox: [...(document.outbox ?? []), ...effects] };
}

/** The document without the effects that are in the ledger now. */
export function withoutEffects<T extends WithOutbox>(document: T, keys: ReadonlySet<string>): T {
  const { outbox = [], ...rest } = document;
  const left = outbox.filter(({ key }) => !keys.has(key));
  return (left.length === 0 ? rest : { ...rest, outbox: left }) as T;
}
