import { sortable } from '../effects/delivery.ts';
import { outboxIndex, toldBy, type WithOutbox } from '../effects/outbox.ts';
import type { GroupId, PersonId, ProgrammeId } from '../kernel/id.ts';
import { addMinutes, type Instant, instant } from '../kernel/time.ts';
import type { DocumentStore } from '../store/documents.ts';
import type { KeptCollection } from '../store/kept.ts';
import type { Stretch } from './calendars.ts';

/** A trainee for whom nothing was free, and who asked the mentor for hours. */
export interface HoursAsk {
  readonly by: PersonId;
  readonly programme: ProgrammeId;
  readonly group: GroupId;
  readonly at: Instant;
}

/** What a mentor offers beside the calendar: whoever is mentored sees these hours first. Nobody else sees them at all. */
export interface OfferedHours extends WithOutbox {
  readonly mentor: PersonId;
  /** The soonest first; no two touch. */
  readonly hours: readonly Stretch[];
  /** Who asked for hours and was not offered any since. */
  readonly asks: readonly HoursAsk[];
}

/** A question for hours is forgotten after so many minutes, and may be asked again: two weeks. */
export const askedFor = 14 * 24 * 60;

/** By mentor. */
export const offeredHours: KeptCollection<OfferedHours> = {
  name: 'hours',
  schemaVersion: 1,
  indexes: {
    /** When the first of it is over. */
    over: { unique: false, values: (offered) => [sortable(firstOver(offered))] },
    outbox: outboxIndex,
  },
  migrate: (stored) => stored as OfferedHours,
  speaks: true,
  retention: { for: 'days', days: 1, index: 'over', forget: forgetOver },
  people: (offered) => [offered.mentor, ...offered.asks.map(({ by }) => by), ...toldBy(offered)],
};

function firstOver({ hours, asks }: OfferedHours): Instant {
  const ends = [...hours.map(({ until }) => until), ...asks.map(({ at }) => addMinutes(at, askedFor))];
  return instant(ends.length === 0 ? 0 : Math.min(...ends));
}

function forgetOver(offered: OfferedHours, before: Instant) {
  const left = withoutPast(offered, before);
  const gone = offered.hours.length - left.hours.length + offered.asks.length - left.asks.length;
  return left.hours.length + left.asks.length === 0 ? { gone: 1 } : { left, gone };
}

/** What of it is still to come. */
export function withoutPast(offered: OfferedHours, now: Instant): OfferedHours {
  const hours = offered.hours.filter(({ until }) => until > now);
  const asks = offered.asks.filter(({ at }) => addMinutes(at, askedFor) > now);
  return { ...offered, hours, asks };
}

/** The hours that a mentor offers and that are still to come, the soonest first. */
export async function loadOffered(
  store: DocumentStore,
  mentor: PersonId,
  now: Instant,
): Promise<readonly Stretch[]> {
  const found = (await store.load(offeredHours, mentor))?.document;
  return found === undefined ? [] : withoutPast(found, now).hours;
}
