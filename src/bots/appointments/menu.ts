import { button } from '../../cards/kit/button.ts';
import type { Asker } from '../asker.ts';
import type { MenuRows } from '../menu-rows.ts';

export const appointmentMenu: MenuRows = {
  work: [
    (asker) => (plans(asker) ? button(asker.words['button.planAppointment'], 'appointment.plan') : undefined),
    (asker) => (plans(asker) ? button(asker.words['button.appointments'], 'appointment.list') : undefined),
  ],
};

/** Somebody who meets others in a programme that says how times are found, where calendars are read. */
function plans({ deps, membership, programme }: Asker): boolean {
  return deps.calendars !== undefined && membership.group !== undefined && programme.scheduling !== undefined;
}
