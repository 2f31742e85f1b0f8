import type { AppointmentFrame } from '../../cards/appointments/say-appointment.ts';
import type { PersonId } from '../../core/kernel/id.ts';
import { people } from '../../core/people/people-collection.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Asker } from '../asker.ts';

/** What a card about appointments is drawn with where no dialog is open: a programme, and what some people are called. */
export async function loadFrame(
  { deps, person, reader }: Asker,
  programme: Programme,
  ids: readonly PersonId[],
): Promise<AppointmentFrame> {
  const found = await Promise.all(ids.map((id) => deps.store.load(people, id)));
  const names = Object.fromEntries(
    found.flatMap((each) => (each === undefined ? [] : [[each.document.id, each.document.name]])),
  );
  return { reader, programmes: [programme], names, asker: person.id };
}
