import type { SessionPlace } from '../../core/kernel/session-place.ts';
import { dateIn, daysBetween, type Instant } from '../../core/kernel/time.ts';
import type { Reminder } from '../../core/programme/cadence.ts';
import type { Programme, SessionPlan } from '../../core/programme/programme.ts';
import { sayDate, sayDateTime } from '../../i18n/dates.ts';
import type { Words } from '../../i18n/words.ts';
import type { AdaptiveCard } from '../kit/adaptive-card.ts';
import { button, placeData, primary } from '../kit/button.ts';
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

export type SessionSoon = SessionNotice & {
  readonly plannedAt: Instant;
  /** Left out when the programme file does not have it any more. */
  readonly occasion?: Reminder;
  readonly leads: boolean;
};

/** Draws that a meeting comes near: when, why, and what to do beforehand in the reader's role. */
export function drawSessionSoon(notice: SessionSoon): AdaptiveCard {
  const { plan, occasion, leads, programme, reader } = notice;
  const texts = new ProgrammeTexts(programme, reader.language);
  const { words } = texts;
  const title = texts.text(plan.title);
  const aim = texts.text(plan.aim);
  return drawNotice({
    ...baseOf(notice, texts),
    title,
    when: sayWhen(notice, words),
    ...(occasion === undefined ? {} : { text: texts.text(occasion.text) }),
    // A talk without an aim of its own carries its title as aim.
    ...(aim === title ? {} : { aim: { title: words['outline.aim'], text: aim } }),
    prep: {
      title: words[leads ? 'outline.prepMentor' : 'outline.prepSelf'],
      list: texts.list(leads ? plan.prep.mentor : plan.prep.trainee),
    },
    buttons: [
      primary(words['button.open'], 'session.open', placeData(notice.place)),
      ...(leads
        ? [button(words['button.changeDate'], 'session.open', { ...placeData(notice.place), view: 'date' })]
        : []),
    ],
    fallback: texts.note(),
  });
}

/** The date in full; the day before and on the day itself, also in one word. */
function sayWhen({ reader, programme: { timezone }, plannedAt }: SessionSoon, words: Words): string {
  const when = sayDateTime(reader.language, timezone, plannedAt);
  const ahead = daysBetween(dateIn(timezone, reader.now), dateIn(timezone, plannedAt));
  if (ahead === 1) return words['soon.tomorrow']({ when });
  return ahead === 0 ? words['soon.today']({ when }) : when;
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

function baseOf({ reader, repeat, who }: SessionNotice, { words }: ProgrammeTexts) {
  const base = { language: reader.language, repeat };
  if (who === undefined) return base;
  const said =
    'group' in who
      ? words['notice.group']({ group: plain(who.group) })
      : words['list.pair']({ name: plain(who.name) });
  return { ...base, who: said };
}
