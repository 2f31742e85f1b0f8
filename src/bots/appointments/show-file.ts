import { drawFile } from '../../cards/appointments/draw-file.ts';
import { appointments } from '../../core/appointments/appointments.ts';
import { fileOf, meets } from '../../core/appointments/calendar-file.ts';
import { handOut } from '../../core/appointments/hand-out.ts';
import { meetingOf } from '../../core/appointments/load-meetings.ts';
import type { Handler } from '../asker.ts';
import { filePath, makeToken } from '../links.ts';
import { loadPlanning } from './load-planning.ts';

/** Gives whoever meets there a link to the appointment as a file. */
export const showFile: Handler<'appointment.file'> = async (asker, { appointment: id }) => {
  const { deps, person, reader } = asker;
  const planning = await loadPlanning(asker);
  if (planning === undefined) return { refusal: 'appointment.no-calendars' };
  const found = (await deps.store.load(appointments, id))?.document;
  if (found === undefined || !meets(found, person.id)) return { refusal: 'appointment.unknown' };
  const file = fileOf(found);
  if (file === undefined) return { refusal: 'appointment.over' };
  const { frame } = planning;
  const meeting = meetingOf(found, file.agreed.minutes);
  const base = deps.files && deps.address?.();
  if (base === undefined) return { card: drawFile({ frame, meeting, file }) };
  const { token, digest } = makeToken();
  const handed = await handOut(deps.store, id, digest, reader.now);
  if (!handed.ok) return handed;
  return { card: drawFile({ frame, meeting, file, url: `${base}${filePath}/${token}` }) };
};
