import { badRequest, notPlayed } from '../http/refusal.ts';
import { readStampExpand } from './extended-property.ts';

/** Query options that Graph knows: https://learn.microsoft.com/graph/query-parameters */
const known = ['$count', '$expand', '$filter', '$format', '$orderby', '$search', '$select', '$skip', '$top'];

/** Refuses options that this operation has not; a filter that was cut by an unencoded `&` is one. */
export function checkQuery(query: URLSearchParams, allowed: readonly string[]): void {
  for (const name of query.keys()) {
    if (allowed.includes(name)) continue;
    if (known.includes(name)) throw notPlayed(`${name} here`);
    throw badRequest(`Query option '${name}' was not recognized or is not supported.`);
  }
}

/** Leaves of an item what was asked for; its id and etag come in any case. */
export function select(query: URLSearchParams, item: object, type: string): object {
  const asked = query.get('$select');
  if (asked === null) return item;
  const names = asked.split(',').map((name) => name.trim());
  const wrong = names.find((name) => !(name in item) && !sometimes.includes(name));
  if (wrong !== undefined)
    throw badRequest(`Could not find a property named '${wrong}' on type 'microsoft.graph.${type}'.`);
  const kept = ['@odata.etag', 'id', 'singleValueExtendedProperties', ...names];
  return Object.fromEntries(Object.entries(item).filter(([name]) => kept.includes(name)));
}

/** Properties that an item may lack. */
const sometimes = ['transactionId', 'seriesMasterId', 'recurrence', 'onlineMeeting', 'onlineMeetingUrl'];

export function readExpand(query: URLSearchParams): string | undefined {
  const asked = query.get('$expand');
  return asked === null ? undefined : readStampExpand(asked);
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Where the next one begins; undefined after the last. */
  readonly next: number | undefined;
}

/** A page of a list: ten when nothing is said, https://learn.microsoft.com/graph/paging */
export function cutPage<T>(
  all: readonly T[],
  query: URLSearchParams,
  preferred: number | undefined,
): Page<T> {
  const size = readCount(query, '$top', 1_000) ?? preferred ?? 10;
  const from = readCount(query, '$skip', Number.MAX_SAFE_INTEGER) ?? 0;
  return { items: all.slice(from, from + size), next: from + size < all.length ? from + size : undefined };
}

function readCount(query: URLSearchParams, name: string, most: number): number | undefined {
  const raw = query.get(name);
  if (raw === null) return undefined;
  if (!/^\d+$/.test(raw) || Number(raw) > most || (name === '$top' && Number(raw) === 0))
    throw badRequest(`Invalid value '${raw}' for ${name} query option.`);
  return Number(raw);
}
