import type { PersonId } from '../kernel/id.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import type { Instant } from '../kernel/time.ts';
import { asWritten, change, contended, leave, write } from '../store/change.ts';
import type { DocumentStore, Stored } from '../store/documents.ts';
import { decideAsk, decideOffer } from './decide-hours.ts';
import { type HoursAsk, type OfferedHours, offeredHours } from './offered-hours.ts';
import type { AppointmentRefusal } from './refusals.ts';
import type { OfferChange } from './wishes.ts';

type Committed = Result<Stored<OfferedHours>, AppointmentRefusal | 'store.contended'>;

/** Keeps or takes back hours that a mentor offers; the same twice is once. */
export function changeOffer(
  store: DocumentStore,
  command: { readonly mentor: PersonId; readonly change: OfferChange; readonly zone: string },
  now: Instant,
): Promise<Committed> {
  const { mentor, change: wanted, zone } = command;
  const target = { collection: offeredHours, key: mentor, contended };
  return change<OfferedHours, Committed>(store, target, (found) => {
    const decided = decideOffer(found?.document ?? nothing(mentor), wanted, zone, now);
    if (!decided.ok) return leave(decided);
    return write(decided.value, accept(asWritten(mentor, found, decided.value)));
  });
}

/** Has a mentor asked for hours, once. */
export function askForHours(
  store: DocumentStore,
  mentor: PersonId,
  ask: HoursAsk,
): Promise<Result<Stored<OfferedHours>, 'appointment.nobody' | 'store.contended'>> {
  if (ask.by === mentor) return Promise.resolve(refuse('appointment.nobody'));
  const target = { collection: offeredHours, key: mentor, contended };
  return change<OfferedHours, Result<Stored<OfferedHours>, 'store.contended'>>(store, target, (found) => {
    const before = found?.document ?? nothing(mentor);
    const asked = decideAsk(before, ask);
    if (found !== undefined && asked === before) return leave(accept(found));
    return write(asked, accept(asWritten(mentor, found, asked)));
  });
}

function nothing(mentor: PersonId): OfferedHours {
  return { mentor, hours: [], asks: [] };
}
