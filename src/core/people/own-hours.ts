import type { Programme } from '../programme/programme.ts';
import type { NotificationChoice, OwnHours } from './person.ts';

/** The quiet hours of a programme, on its clock. */
export function hoursOfProgramme({ cadence, timezone }: Programme): OwnHours {
  return { ...cadence.quiet, zone: timezone };
}

/** What holds for a person in a programme: what they chose themselves, else what the programme says. */
export function hoursOf(choice: NotificationChoice | undefined, programme: Programme): OwnHours {
  return choice?.hours ?? hoursOfProgramme(programme);
}

export function areSameHours(a: OwnHours | undefined, b: OwnHours | undefined): boolean {
  return a?.from === b?.from && a?.to === b?.to && a?.weekend === b?.weekend && a?.zone === b?.zone;
}
