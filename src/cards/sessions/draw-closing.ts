import type { SessionPlace } from '../../core/kernel/session-place.ts';
import type { CalendarDate } from '../../core/kernel/time.ts';
import type { Programme, SessionPlan } from '../../core/programme/programme.ts';
import { sayFullDay } from '../../i18n/dates.ts';
import type { AdaptiveCard } from '../kit/adaptive-card.ts';
import { button, lead, placeData } from '../kit/button.ts';
import { drawNotice } from '../kit/draw-notice.ts';
import { plain } from '../kit/plain.ts';
import { ProgrammeTexts, type Reader } from '../kit/reader.ts';

export interface ClosingNotice {
  readonly reader: Reader;
  readonly programme: Programme;
  readonly place: SessionPlace;
  readonly plan: SessionPlan;
  /** The last day on which the talk falls. */
  readonly until: CalendarDate;
  /** What the trainee is called. */
  readonly name: string;
  /** Whether times are found in calendars; else a date is noted. */
  readonly finds: boolean;
  readonly repeat: boolean;
}

/** Draws the one reminder to a mentor of a talk for which there is little time left, and nothing is planned. */
export function drawClosing(notice: ClosingNotice): AdaptiveCard {
  const { reader, programme, place, plan } = notice;
  const texts = new ProgrammeTexts(programme, reader.language);
  const { words } = texts;
  const name = plain(notice.name);
  const until = sayFullDay(reader.language, notice.until);
  const make = button(words['button.planAppointment'], 'appointment.plan', placeData(place));
  const note = button(words['button.setDate'], 'session.open', { ...placeData(place), view: 'date' });
  return drawNotice({
    language: reader.language,
    title: words['closing.title'],
    text: words['closing.text']({ name, title: texts.plainName(plan.title), until }),
    foot: words['closing.once']({ name }),
    repeat: notice.repeat,
    buttons: notice.finds ? [lead(make), note] : [lead(note)],
    fallback: texts.note(),
  });
}
