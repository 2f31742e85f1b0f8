import { type CalendarDate, dateIn, type Instant } from '../kernel/time.ts';
import { people } from '../people/people-collection.ts';
import type { Person } from '../people/person.ts';
import type { Programme } from '../programme/programme.ts';
import type { DocumentStore } from '../store/documents.ts';
import type { DigestFacts } from './digest.ts';
import { nextFixedDay } from './fixed-days.ts';
import { loadDigests } from './publish-digest.ts';
import type { DigestWish } from './wishes.ts';

/** What a coordinator is shown: the last digest that was published, with those before it in the same training year. */
interface DigestView {
  readonly facts: DigestFacts;
  readonly earlier: readonly DigestFacts[];
  /** Those who can't be reached, as far as they are still in the people file. */
  readonly people: readonly Person[];
  /** When the next one comes. */
  readonly next: CalendarDate;
  /** Whether it is of the days that were asked for: `before`, and no longer the last; `none` was published on any of them. */
  readonly asked?: 'before' | 'none';
}

/** The days of which somebody wants to see the digest, both included. */
type Days = NonNullable<DigestWish['days']>;

/**
 * Loads what was published last, or last on one of these days. Nothing is counted anew, whoever asks and whenever: two
 * digests of moments that a reader can choose would be a difference about a few people. Of one that others followed, who
 * can't be reached is told no more.
 */
export async function loadDigestView(
  store: DocumentStore,
  programme: Programme,
  now: Instant,
  days?: Days,
): Promise<DigestView | { readonly next: CalendarDate }> {
  const published = (await loadDigests(store, programme.id)).map(({ facts }) => facts);
  const today = dateIn(programme.timezone, now);
  // One of a day that has yet to come was published by a clock that was ahead.
  const last = published.findLast(({ on }) => on <= today) ?? published.at(-1);
  const next = nextFixedDay(programme, now).on;
  if (last === undefined) return { next };
  const then = days && published.findLast(({ on }) => on <= last.on && isAmong(days, on));
  const facts = then ?? last;
  const earlier = published.filter(({ since, on }) => since === facts.since && on < facts.on);
  if (facts !== last) return { facts: { ...facts, unreached }, earlier, people: [], next, asked: 'before' };
  const found = await Promise.all(facts.unreached.first.map(({ person }) => store.load(people, person)));
  const known = found.flatMap((stored) => (stored?.document.active ? [stored.document] : []));
  return {
    facts,
    earlier,
    people: known,
    next,
    ...(days && then === undefined && { asked: 'none' as const }),
  };
}

/** Whom to help was for the week in which it was told. */
const unreached: DigestFacts['unreached'] = { count: 0, first: [] };

function isAmong({ from, to }: Days, day: CalendarDate): boolean {
  return (from === undefined || day >= from) && (to === undefined || day <= to);
}
