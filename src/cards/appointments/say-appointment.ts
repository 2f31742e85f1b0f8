import type { Agreed, Where } from '../../core/appointments/appointment.ts';
import type { Meeting } from '../../core/appointments/meeting.ts';
import type { PersonId } from '../../core/kernel/id.ts';
import type { Instant } from '../../core/kernel/time.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { sayDateTime } from '../../i18n/dates.ts';
import { type Words, wordsOf } from '../../i18n/words.ts';
import { short } from '../kit/plain.ts';
import { ProgrammeTexts, type Reader } from '../kit/reader.ts';

/** What a card about appointments is drawn with, beside what it is about. */
export interface AppointmentFrame {
  readonly reader: Reader;
  readonly programmes: readonly Programme[];
  /** Of everybody whom the card can mention. */
  readonly names: Readonly<Record<PersonId, string>>;
  /** Who reads it. */
  readonly asker: PersonId;
}

/** How the texts of people and programmes are written: as they are on buttons, escaped where Markdown is read. */
type Write = (text: string) => string;

/** The words of the programme of a meeting; of no programme in particular before one is known. */
export function wordsFor(frame: AppointmentFrame, meeting?: Meeting): Words {
  return wordsOf(frame.reader.language, programmeOf(frame, meeting)?.mode);
}

export function programmeOf(
  { programmes }: Pick<AppointmentFrame, 'programmes'>,
  meeting: Meeting | undefined,
): Programme | undefined {
  return programmes.find(({ id }) => id === meeting?.programme) ?? programmes[0];
}

export function sayMoment(frame: AppointmentFrame, at: Instant, meeting?: Meeting): string {
  return sayDateTime(frame.reader.language, zoneOf(frame, meeting), at);
}

export function zoneOf(frame: Pick<AppointmentFrame, 'programmes'>, meeting?: Meeting): string {
  return programmeOf(frame, meeting)?.timezone ?? 'UTC';
}

/** `dinsdag 24 november 2026 om 14u, 30 minuten, via Teams, met dr. Peeters`: nothing about why. */
export function sayFull(frame: AppointmentFrame, meeting: Meeting, agreed: Agreed, write: Write): string {
  const words = wordsFor(frame, meeting);
  return words['appointment.full']({
    when: sayMoment(frame, agreed.at, meeting),
    minutes: agreed.minutes,
    where: sayWhere(words, agreed.where, write),
    who: sayWho(frame, meeting, write),
  });
}

function sayWhere(words: Words, where: Where, write: Write): string {
  return where.kind === 'place' ? write(where.text) : words[`appointment.where.${where.kind}`];
}

/** Whom the reader meets: the mentor, the trainee, or the group as a whole. */
export function sayWho(frame: AppointmentFrame, { mentor, trainees }: Meeting, write: Write): string {
  const [only, ...others] = trainees;
  if (frame.asker !== mentor) return write(nameOf(frame, mentor));
  if (only !== undefined && others.length === 0) return write(nameOf(frame, only));
  return wordsFor(frame)['appointment.wholeGroup']({ count: trainees.length });
}

export function nameOf({ names }: Pick<AppointmentFrame, 'names'>, person: PersonId): string {
  return names[person] ?? person;
}

/** The session or talk of the programme, or that it is a meeting of its own. A long title gives way to whom it is with. */
export function sayAbout(frame: AppointmentFrame, meeting: Meeting, write: Write, longest = 200): string {
  const words = wordsFor(frame, meeting);
  const who = sayWho(frame, meeting, write);
  const programme = programmeOf(frame, meeting);
  const plan = programme?.sessions.find(({ id }) => id === meeting.session?.plan);
  if (programme === undefined || plan === undefined) return words['appointment.own']({ who });
  const name = write(short(new ProgrammeTexts(programme, frame.reader.language).name(plan.title), longest));
  const isTalk = programme.mode === 'one-to-one';
  const title = isTalk ? words['list.talk']({ number: plan.order, title: name }) : name;
  return words['appointment.about']({ title, who });
}
