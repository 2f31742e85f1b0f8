import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
} from 'ical-generator';
import type { ComposeFile } from '../../core/appointments/calendar-file.ts';
import { type SpokenLanguage, spokenBy } from '../../core/kernel/language.ts';
import { addMinutes } from '../../core/kernel/time.ts';

/** As the event in Outlook is called: it says no more than that people meet. */
const summaries: Readonly<Record<SpokenLanguage, string>> = { nl: 'Overleg', en: 'Meeting', fr: 'Réunion' };
const byPhone: Readonly<Record<SpokenLanguage, string>> = {
  nl: 'Telefonisch',
  en: 'By phone',
  fr: 'Par téléphone',
};

/** Writes a file of one meeting; its times are in UTC, so that no zone has to be described. */
export const composeFile: ComposeFile = ({
  agreed,
  language,
  mentor,
  method,
  sequence,
  trainees,
  uid,
  writtenAt,
}) => {
  const { at, minutes, where } = agreed;
  const isOff = method === 'CANCEL';
  const spoken = spokenBy(language);
  const calendar = ical({
    prodId: { company: 'Klankbord', product: 'Klankbord' },
    method: isOff ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
  });
  calendar.createEvent({
    id: uid,
    sequence,
    stamp: new Date(writtenAt),
    start: new Date(at),
    end: new Date(addMinutes(at, minutes)),
    summary: summaries[spoken],
    class: ICalEventClass.PRIVATE,
    status: isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: mentor,
    attendees: trainees.map((each) => ({
      ...each,
      rsvp: false,
      role: ICalAttendeeRole.REQ,
      status: ICalAttendeeStatus.ACCEPTED,
    })),
    ...(where.kind === 'place' ? { location: where.text } : {}),
    ...(where.kind === 'phone' ? { location: byPhone[spoken] } : {}),
    ...(where.kind === 'teams' ? { location: 'Microsoft Teams' } : {}),
  });
  return calendar.toString();
};
