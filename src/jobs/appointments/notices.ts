import { drawAppointmentNews } from '../../cards/appointments/draw-appointment-news.ts';
import { waysOnNews } from '../../cards/appointments/ways-on-news.ts';
import type { Button } from '../../cards/kit/button.ts';
import type { Appointment } from '../../core/appointments/appointment.ts';
import { appointments } from '../../core/appointments/appointments.ts';
import { mayChange, meetingOf } from '../../core/appointments/load-meetings.ts';
import type { AppointmentBody, Notice } from '../../core/effects/notice.ts';
import type { PersonId } from '../../core/kernel/id.ts';
import type { Language } from '../../core/kernel/language.ts';
import { people } from '../../core/people/people-collection.ts';
import type { Person } from '../../core/people/person.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { wordsOf } from '../../i18n/words.ts';
import { type DrawDeps, type Drawn, type NoticeRows, readerOf } from '../notice-row.ts';

interface ToldOfAppointment {
  readonly notice: Extract<Notice, AppointmentBody>;
  readonly person: Person;
  readonly repeat: boolean;
}

/** What became of an appointment; not when it is another by now, since that is told by itself. */
async function drawNews(deps: DrawDeps, { notice, person, repeat }: ToldOfAppointment): Promise<Drawn> {
  const programme = deps.programmes.find(({ id }) => id === notice.programme);
  const found = (await deps.store.load(appointments, notice.appointment))?.document;
  if (programme === undefined || found === undefined || !isStillSo(notice, found))
    return { superseded: true };
  const reader = readerOf(deps, person);
  const by = 'by' in notice && notice.by !== undefined ? await nameOf(deps, notice.by) : undefined;
  const { card, short } = drawAppointmentNews({
    ...{ reader, programme, body: notice, repeat },
    who: await whomTheyMeet(deps, found, person),
    ...(found.agreed === undefined ? {} : { agreed: found.agreed }),
    byFile: found.byFile === true,
    buttons: waysOn(reader.language, programme, { notice, person, found }),
    ...(by === undefined ? {} : { by: { name: by, isReader: 'by' in notice && notice.by === person.id } }),
  });
  const summary = wordsOf(reader.language, programme.mode)['notice.appointment'];
  const isAnswer = notice.kind === 'appointment.waits' || ('asked' in notice && notice.asked === true);
  return { message: { summary, card, ...(isAnswer ? { quiet: true } : {}) }, short };
}

function waysOn(
  language: Language,
  { mode, scheduling }: Pick<Programme, 'mode' | 'scheduling'>,
  { notice, person, found }: Pick<ToldOfAppointment, 'notice' | 'person'> & { readonly found: Appointment },
): readonly Button[] {
  const minutes = (found.agreed ?? found.told)?.minutes ?? 0;
  const about = { appointment: found.id, seen: found.revision, meeting: meetingOf(found, minutes) };
  const offersTime = person.id === found.mentor && found.preparation === undefined;
  const prepare = offersTime ? scheduling?.preparationMinutes : undefined;
  const reader = {
    mayChange: mayChange(found, person.id),
    byFile: found.byFile === true,
    ...(prepare === undefined ? {} : { prepare }),
  };
  return waysOnNews(wordsOf(language, mode), notice, about, reader);
}

function isStillSo(body: AppointmentBody, { agreed, heldUp, stuck }: Appointment): boolean {
  switch (body.kind) {
    case 'appointment.booked':
    case 'appointment.moved':
    case 'appointment.stays':
    case 'appointment.declined':
    case 'appointment.proposed':
    case 'appointment.link':
      return agreed?.at === body.at;
    case 'appointment.cancelled':
    case 'appointment.lost':
      return agreed === undefined;
    case 'appointment.waits':
      return agreed?.at === body.at && heldUp === true;
    case 'appointment.stuck':
      return stuck === body.why;
  }
}

async function whomTheyMeet(
  deps: DrawDeps,
  { mentor, trainees }: Appointment,
  person: Person,
): Promise<{ readonly name: string } | 'group'> {
  const [only, ...others] = trainees;
  const other = person.id !== mentor ? mentor : others.length === 0 ? only : undefined;
  const name = other === undefined ? undefined : await nameOf(deps, other);
  return name === undefined ? 'group' : { name };
}

async function nameOf({ store }: DrawDeps, id: PersonId): Promise<string | undefined> {
  return (await store.load(people, id))?.document.name;
}

export const appointmentNotices = {
  'appointment.booked': drawNews,
  'appointment.moved': drawNews,
  'appointment.cancelled': drawNews,
  'appointment.lost': drawNews,
  'appointment.stays': drawNews,
  'appointment.waits': drawNews,
  'appointment.declined': drawNews,
  'appointment.proposed': drawNews,
  'appointment.link': drawNews,
  'appointment.stuck': drawNews,
} satisfies Partial<NoticeRows>;
