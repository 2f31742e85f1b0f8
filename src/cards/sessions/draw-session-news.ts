import type { SessionPlace } from '../../core/kernel/session-place.ts';
import type { Instant } from '../../core/kernel/time.ts';
import type { Programme, SessionPlan } from '../../core/programme/programme.ts';
import { sayDate, sayDateTime } from '../../i18n/dates.ts';
import type { AdaptiveCard } from '../kit/adaptive-card.ts';
import { placeData, primary } from '../kit/button.ts';
import { drawNotice } from '../kit/draw-notice.ts';
import { plain } from '../kit/plain.ts';
import { ProgrammeTexts, type Reader } from '../kit/reader.ts';
import { reportButtons } from './report-buttons.ts';

export interface SessionNotice {
  readonly reader: Reader;
  readonly programme: Programme;
  readonly plan: SessionPlan;
  readonly place: SessionPlace;
  /** For a mentor of several groups or pairs: which one. */
  readonly who?: { readonly group: string } | { readonly name: string };
  readonly repeat: boolean;
}

export type SessionMoved = SessionNotice & { readonly plannedAt?: Instant };

/** Draws that a date which people were told has changed, or is gone. */
export function drawSessionMoved(notice: SessionMoved): AdaptiveCard {
  const { programme, plan, reader, plannedAt } = notice;
  const texts = new ProgrammeTexts(programme, reader.language);
  const { words } = texts;
  const title = texts.text(plan.title);
  const when = plannedAt && { when: sayDateTime(reader.language, programme.timezone, plannedAt) };
  return drawNotice({
    ...baseOf(notice, texts),
    title,
    ...when,
    text: words[plannedAt === undefined ? 'moved.cleared' : 'moved.text'],
    buttons: [primary(words['button.open'], 'session.open', placeData(notice.place))],
    fallback: texts.note(),
  });
}

export type SessionOutcome = SessionNotice & {
  readonly plannedAt: Instant;
  /** Revision of the session, for the buttons. */
  readonly version: number;
};

/** Draws the question whether a meeting took place, with its three answers. */
export function drawSessionOutcome(notice: SessionOutcome): AdaptiveCard {
  const { programme, plan, reader, plannedAt, place, version } = notice;
  const texts = new ProgrammeTexts(programme, reader.language);
  const { words } = texts;
  const when = sayDateTime(reader.language, programme.timezone, plannedAt);
  return drawNotice({
    ...baseOf(notice, texts),
    title: words['outcome.title'],
    text: words['outcome.text']({ title: texts.plainName(plan.title), when }),
    buttons: reportButtons(words, place, version),
    fallback: texts.note(),
  });
}

export type SessionBegun = SessionNotice & {
  readonly startedAt: Instant;
  /** Revision of the session, for the buttons. */
  readonly version: number;
  /** Why it is asked here, such as that another session can't begin. */
  readonly note?: string;
};

/** Draws the question whether a meeting that was begun is finished, with its three answers. */
export function drawSessionBegun(notice: SessionBegun): AdaptiveCard {
  const { programme, plan, reader, startedAt, place, version } = notice;
  const texts = new ProgrammeTexts(programme, reader.language);
  const { words } = texts;
  const when = sayDate(reader.language, programme.timezone, startedAt);
  const text = words['begun.text']({ title: texts.plainName(plan.title), when });
  return drawNotice({
    ...baseOf(notice, texts),
    title: words['begun.title'],
    text: [...(notice.note === undefined ? [] : [notice.note]), text].join('\n\n'),
    foot: words['begun.answers'],
    buttons: reportButtons(words, place, version, 'begun'),
    fallback: texts.note(),
  });
}

/** What every such card says: in which language, whether again, and of which group or pair. */
export function baseOf({ reader, repeat, who }: SessionNotice, { words }: ProgrammeTexts) {
  const base = { language: reader.language, repeat };
  if (who === undefined) return base;
  const said =
    'group' in who
      ? words['notice.group']({ group: plain(who.group) })
      : words['list.pair']({ name: plain(who.name) });
  return { ...base, who: said };
}
