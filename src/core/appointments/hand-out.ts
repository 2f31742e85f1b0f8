import type { AppointmentId } from '../kernel/id.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import { addMinutes, type Instant } from '../kernel/time.ts';
import { asWritten, change, contended, leave, write } from '../store/change.ts';
import type { DocumentStore, Stored } from '../store/documents.ts';
import type { Appointment } from './appointment.ts';
import { appointments } from './appointments.ts';

/**
 * For so many minutes a link is good. Not for one opening: what looks at links before people do, to see whether they are
 * safe, would be the one that opened it.
 */
const goodFor = 10;

/** Notes a link. What was handed out before is forgotten when it is over. */
export async function handOut(
  store: DocumentStore,
  id: AppointmentId,
  digest: string,
  now: Instant,
): Promise<Result<Stored<Appointment>, 'appointment.unknown' | 'store.contended'>> {
  const target = { collection: appointments, key: id, contended };
  return change<Appointment, Result<Stored<Appointment>, 'appointment.unknown' | 'store.contended'>>(
    store,
    target,
    (found) => {
      if (found === undefined) return leave(refuse('appointment.unknown'));
      const good = (found.document.handedOut ?? []).filter(({ until }) => until > now);
      const handedOut = [...good, { digest, until: addMinutes(now, goodFor) }];
      const document = { ...found.document, handedOut };
      return write(document, accept(asWritten(id, found, document)));
    },
  );
}

/** The appointment that a link was made for, as long as that is good. */
export async function findHandedOut(
  store: DocumentStore,
  digest: string,
  now: Instant,
): Promise<Appointment | undefined> {
  const [found] = await store.query(appointments, 'file', digest, { limit: 1 });
  const link = found?.document.handedOut?.find((each) => each.digest === digest);
  return link !== undefined && link.until > now ? found?.document : undefined;
}
