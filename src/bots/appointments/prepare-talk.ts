import { drawPreparation } from '../../cards/appointments/draw-preparation.ts';
import { appointments } from '../../core/appointments/appointments.ts';
import { choosePreparation, wantPreparation } from '../../core/appointments/commit-preparation.ts';
import type { AppointmentWish } from '../../core/appointments/wishes.ts';
import { sweepSoon } from '../../core/notices/work-queue.ts';
import type { Answer, Asker } from '../asker.ts';
import { loadFrame } from './load-frame.ts';

/** Keeps time before a talk free in the calendar of its mentor, or gives it back; and remembers that for those to come. */
export async function prepareTalk(
  asker: Asker,
  { appointment, on }: Extract<AppointmentWish, { readonly verb: 'appointment.prepare' }>,
): Promise<Answer> {
  const { deps, person, reader } = asker;
  const found = (await deps.store.load(appointments, appointment))?.document;
  const programme = deps.programmes.find(({ id }) => id === found?.programme);
  const minutes = programme?.scheduling?.preparationMinutes;
  if (programme === undefined || minutes === undefined) return { refusal: 'appointment.unknown' };
  const wish = { talk: appointment, by: person.id, ...(on ? { minutes } : {}) };
  const wanted = await wantPreparation(deps.store, wish, reader.now);
  if (!wanted.ok) return { refusal: wanted.refusal };
  const chosen = await choosePreparation(deps.store, person.id, on);
  if (!chosen.ok) return { refusal: chosen.refusal };
  await sweepSoon(deps);
  const frame = await loadFrame(asker, programme, []);
  return { card: drawPreparation({ frame, appointment, minutes, now: on ? 'on' : 'off' }) };
}
