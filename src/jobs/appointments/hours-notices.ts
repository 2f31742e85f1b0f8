import { drawHours } from '../../cards/appointments/draw-hours.ts';
import { drawHoursOpened } from '../../cards/appointments/draw-hours-opened.ts';
import type { AppointmentFrame } from '../../cards/appointments/say-appointment.ts';
import { loadOffered, offeredHours, withoutPast } from '../../core/appointments/offered-hours.ts';
import type { PersonId, ProgrammeId } from '../../core/kernel/id.ts';
import { people } from '../../core/people/people-collection.ts';
import type { Person } from '../../core/people/person.ts';
import { wordsOf } from '../../i18n/words.ts';
import { type DrawDeps, type Drawn, type NoticeRows, readerOf, type To } from '../notice-row.ts';

/** Asks a mentor for hours; not any more once there are some. */
async function drawHoursAsked(deps: DrawDeps, { notice, person, repeat }: To<'hours.asked'>): Promise<Drawn> {
  const found = (await deps.store.load(offeredHours, person.id))?.document;
  const offered = found && withoutPast(found, deps.now());
  const isAsked = offered?.asks.some(({ by, group }) => by === notice.by && group === notice.group);
  const frame = await frameOf(deps, notice.programme, person, notice.by);
  if (offered === undefined || !isAsked || frame === undefined) return { superseded: true };
  const words = wordsOf(frame.reader.language, frame.programmes[0]?.mode);
  const who = frame.names[notice.by] ?? '';
  const note = repeat ? { note: words['notice.repeat'] } : {};
  const card = drawHours({ frame, offered: offered.hours, askedBy: who, ...note });
  return { message: { summary: words['notice.appointment'], card }, short: words['offer.askedText'] };
}

/** Tells whoever asked that there are hours now; nothing when they are taken back. */
async function drawHoursOffered(
  deps: DrawDeps,
  { notice, person, repeat }: To<'hours.offered'>,
): Promise<Drawn> {
  const hours = await loadOffered(deps.store, notice.by, deps.now());
  const frame = await frameOf(deps, notice.programme, person, notice.by);
  if (hours.length === 0 || frame === undefined) return { superseded: true };
  const words = wordsOf(frame.reader.language, frame.programmes[0]?.mode);
  const card = drawHoursOpened({ frame, by: notice.by, hours, repeat });
  return { message: { summary: words['notice.appointment'], card }, short: words['offer.openedText'] };
}

/** Undefined where the other one has left, or the programme is not there. */
async function frameOf(
  deps: DrawDeps,
  programme: ProgrammeId,
  person: Person,
  other: PersonId,
): Promise<AppointmentFrame | undefined> {
  const programmes = deps.programmes.filter(({ id }) => id === programme);
  const found = (await deps.store.load(people, other))?.document;
  if (programmes.length === 0 || found?.active !== true) return undefined;
  return { reader: readerOf(deps, person), programmes, names: { [other]: found.name }, asker: person.id };
}

export const hoursNotices = {
  'hours.asked': drawHoursAsked,
  'hours.offered': drawHoursOffered,
} satisfies Partial<NoticeRows>;
