import type { CalendarDate } from '../../core/kernel/time.ts';
import { dateIn } from '../../core/kernel/time.ts';
import type { Programme, SessionPlan } from '../../core/programme/programme.ts';
import { takesAttendance } from '../../core/sessions/decide-session.ts';
import type { OpenSession } from '../../core/sessions/session.ts';
import { type AdaptiveCard, compile } from '../kit/adaptive-card.ts';
import { button, fillEach, placeData, primary, seenData } from '../kit/button.ts';
import { spoken } from '../kit/plain.ts';
import { ProgrammeTexts, type Reader } from '../kit/reader.ts';
import template from './session-day.card.json' with { type: 'json' };

export interface SessionDayCard {
  readonly reader: Reader;
  readonly programme: Programme;
  readonly plan: SessionPlan;
  readonly session: OpenSession;
  readonly version: number;
  /** The day that was named already, to be filled in. */
  readonly day?: CalendarDate;
}

const fill = compile<object>(template);

/** Draws the question on which day a session was that was held without the bot. */
export function drawSessionDay(card: SessionDayCard): AdaptiveCard {
  const { reader, programme, plan, session, version } = card;
  const texts = new ProgrammeTexts(programme, reader.language);
  const { words } = texts;
  const data = { ...seenData(session.place, version), view: 'held' as const };
  const takes = plan.steps.some(takesAttendance);
  const buttons = [
    primary(words['button.saveHeld'], 'session.report', data),
    button(words['button.return'], 'session.open', placeData(session.place)),
  ];
  return fill({
    lang: reader.language,
    speak: spoken(words['heldDay.title'], texts.raw(plan.title)),
    title: words['heldDay.title'],
    subtitle: texts.text(plan.title),
    explain: words[takes ? 'heldDay.explain' : 'heldDay.explainNoNames'],
    dateLabel: words['date.date'],
    missing: words['heldDay.missing'],
    max: dateIn(programme.timezone, reader.now),
    date: card.day ?? agreedDay(card) ?? '',
    ...texts.note(),
    // A day is asked of whoever saves one, and of nobody else.
    buttons: fillEach(buttons).map((each) => ({
      ...each,
      inputs: each.style === 'positive' ? 'auto' : 'none',
    })),
  });
}

/** The agreed date, once it has come. */
function agreedDay({ session: { plannedAt }, programme, reader }: SessionDayCard): CalendarDate | undefined {
  return plannedAt === undefined || plannedAt > reader.now
    ? undefined
    : dateIn(programme.timezone, plannedAt);
}
