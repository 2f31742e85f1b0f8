import type { AppointmentFrame } from '../../cards/appointments/say-appointment.ts';
import type { Calendars } from '../../core/appointments/calendars.ts';
import { loadPlannable, type Plannable } from '../../core/appointments/load-meetings.ts';
import type { Scheduled } from '../../core/appointments/look-for-times.ts';
import type { Meeting } from '../../core/appointments/meeting.ts';
import type { AppointmentFacts } from '../../dialogs/appointment/input.ts';
import type { Asker } from '../asker.ts';

/** What a dialog on appointments needs around it: the calendars, and whom one can meet. */
export interface Planning extends Plannable {
  readonly calendars: Calendars;
  readonly facts: AppointmentFacts;
  readonly frame: AppointmentFrame;
}

/** Undefined where no calendars are to be reached, or no programme of this person says how times are found. */
export async function loadPlanning(asker: Asker): Promise<Planning | undefined> {
  const { deps, person, reader, programme } = asker;
  const { calendars } = deps;
  if (calendars === undefined) return undefined;
  const ownFirst = [programme, ...deps.programmes.filter(({ id }) => id !== programme.id)];
  const plannable = await loadPlannable({ ...deps, programmes: ownFirst }, person, reader.now);
  if (plannable === undefined) return undefined;
  const { programmes, meetings, standing, names } = plannable;
  const facts = { zone: programmes[0].timezone, asker: person.id, meetings, standing, names };
  return { ...plannable, calendars, facts, frame: { reader, programmes, names, asker: person.id } };
}

/** The programme by whose rules a meeting is planned. */
export function programmeOf({ programmes }: Plannable, { programme }: Pick<Meeting, 'programme'>): Scheduled {
  return programmes.find(({ id }) => id === programme) ?? programmes[0];
}
