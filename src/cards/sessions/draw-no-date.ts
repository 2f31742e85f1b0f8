import type { SessionPlace } from '../../core/kernel/session-place.ts';
import type { CalendarDate } from '../../core/kernel/time.ts';
import type { Programme, SessionPlan } from '../../core/programme/programme.ts';
import { sayFullDay } from '../../i18n/dates.ts';
import type { AdaptiveCard } from '../kit/adaptive-card.ts';
import { placeData, primary } from '../kit/button.ts';
import { drawNotice } from '../kit/draw-notice.ts';
import { plain } from '../kit/plain.ts';
import { ProgrammeTexts, type Reader } from '../kit/reader.ts';

export interface NoDateNotice {
  readonly reader: Reader;
  readonly programme: Programme;
  /** The session or talk that comes now. */
  readonly next: { readonly place: SessionPlace; readonly plan: SessionPlan };
  readonly since: CalendarDate;
  readonly who: { readonly group: string } | { readonly name: string };
  readonly repeat: boolean;
}

/** Draws the one question to a mentor whose group has had no next date for a long time, with the one way to set it. */
export function drawNoDate({ reader, programme, next, since, who, repeat }: NoDateNotice): AdaptiveCard {
  const texts = new ProgrammeTexts(programme, reader.language);
  const { words } = texts;
  const said = { since: sayFullDay(reader.language, since) };
  return drawNotice({
    language: reader.language,
    title: words['noDate.title'],
    text: [
      'group' in who
        ? words['noDate.group']({ ...said, group: plain(who.group) })
        : words['noDate.pair']({ ...said, name: plain(who.name) }),
      words['noDate.next']({ title: texts.plainName(next.plan.title) }),
    ].join(' '),
    foot: words['noDate.once'],
    repeat,
    buttons: [primary(words['button.setDate'], 'session.open', { ...placeData(next.place), view: 'date' })],
    fallback: texts.note(),
  });
}
