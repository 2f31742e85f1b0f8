import { sortable } from '../effects/delivery.ts';
import type { PersonId } from '../kernel/id.ts';
import type { SessionPlace } from '../kernel/session-place.ts';
import { addMinutes, type Instant } from '../kernel/time.ts';
import type { Reminder } from '../programme/cadence.ts';
import type { Programme } from '../programme/programme.ts';
import { change, write } from '../store/change.ts';
import type { DocumentStore } from '../store/documents.ts';
import type { KeptCollection } from '../store/kept.ts';
import { sessionKey } from './session.ts';

/** That somebody says to be ready for a session or talk. Nobody else sees it, and nobody asks for proof. */
interface Preparation {
  readonly person: PersonId;
  readonly place: SessionPlace;
  readonly until: Instant;
}

/** So long it is remembered, in minutes: whoever is ready for a talk that is moved is not asked again. */
const keptFor = 60 * 24 * 60;

/** By person and session. */
export const preparations: KeptCollection<Preparation> = {
  name: 'preparations',
  schemaVersion: 1,
  indexes: { until: { unique: false, values: ({ until }) => [sortable(until)] } },
  migrate: (stored) => stored as Preparation,
  speaks: false,
  retention: { for: 'days', days: 0, index: 'until', forget: () => ({ gone: 1 }) },
  people: ({ person, place }) => [person, place.intake],
};

/** The reminder that asks whether all is ready; undefined where the programme asks nobody. */
export function readinessOf({ cadence }: Pick<Programme, 'cadence'>): Reminder | undefined {
  return cadence.before.find(({ asksReady }) => asksReady);
}

function preparationKey(person: PersonId, place: SessionPlace): string {
  return `${person}/${sessionKey(place)}`;
}

export async function isPrepared(
  store: DocumentStore,
  person: PersonId,
  place: SessionPlace,
  now: Instant,
): Promise<boolean> {
  const found = await store.load(preparations, preparationKey(person, place));
  return found !== undefined && found.document.until > now;
}

/** Notes that somebody is ready; said twice, it is noted once. */
export async function notePrepared(
  store: DocumentStore,
  { person, place }: Omit<Preparation, 'until'>,
  now: Instant,
): Promise<void> {
  const target = { collection: preparations, key: preparationKey(person, place) };
  const preparation = { person, place, until: addMinutes(now, keptFor) };
  await change<Preparation, void>(store, target, () => write(preparation, undefined));
}

/** Not ready after all: nothing is left of it. */
export async function forgetPrepared(
  store: DocumentStore,
  { person, place }: Omit<Preparation, 'until'>,
): Promise<void> {
  const key = preparationKey(person, place);
  for (;;) {
    const stored = await store.load(preparations, key);
    if (stored === undefined) return;
    if ((await store.delete(preparations, key, stored.version)) === 'written') return;
  }
}
