import { type CalendarDate, dateIn, type Instant } from '../kernel/time.ts';
import { people } from '../people/people-collection.ts';
import type { Person } from '../people/person.ts';
import type { Programme } from '../programme/programme.ts';
import type { DocumentStore } from '../store/documents.ts';
import type { DigestFacts } from './digest.ts';
import { nextFixedDay } from './fixed-days.ts';
import { loadDigests } from './publish-digest.ts';

/** What a coordinator is shown: the last digest that was published, with those before it in the same training year. */
interface DigestView {
  readonly facts: DigestFacts;
  readonly earlier: readonly DigestFacts[];
  /** Those who can't be reached, as far as they are still in the people file. */
  readonly people: readonly Person[];
  /** When the next one comes. */
  readonly next: CalendarDate;
}

/**
 * Loads what was published last. Nothing is counted anew, whoever asks and whenever: two digests of moments that a reader
 * can choose would be a difference about a few people.
 */
export async function loadDigestView(
  store: DocumentStore,
  programme: Programme,
  now: Instant,
): Promise<DigestView | { readonly next: CalendarDate }> {
  const published = (await loadDigests(store, programme.id)).map(({ facts }) => facts);
  const today = dateIn(programme.timezone, now);
  // One of a day that has yet to come was published by a clock that was ahead.
  const facts = published.findLast(({ on }) => on <= today) ?? published.at(-1);
  const next = nextFixedDay(programme, now).on;
  if (facts === undefined) return { next };
  const earlier = published.filter(({ since, on }) => since === facts.since && on < facts.on);
  const found = await Promise.all(facts.unreached.first.map(({ person }) => store.load(people, person)));
  const known = found.flatMap((stored) => (stored?.document.active ? [stored.document] : []));
  return { facts, earlier, people: known, next };
}
