import { type CalendarDate, dateIn } from '../../core/kernel/time.ts';
import type { Programme, SessionPlan } from '../../core/programme/programme.ts';
import type { OpenSession } from '../../core/sessions/session.ts';
import { canTakeBackNo } from '../../core/sessions/time-left.ts';
import { type AdaptiveCard, compile } from '../kit/adaptive-card.ts';
import { type Button, button, fillEach, placeData, primary, seenData } from '../kit/button.ts';
import { spoken } from '../kit/plain.ts';
import { ProgrammeTexts, type Reader } from '../kit/reader.ts';
import template from './session-date.card.json' with { type: 'json' };

export interface SessionDateCard {
  readonly reader: Reader;
  readonly programme: Programme;
  readonly plan: SessionPlan;
  readonly session: OpenSession;
  readonly version: number;
  readonly note?: string;
  /** What was said of the day and the hour, to be filled in and not yet noted. */
  readonly said?: { readonly date?: CalendarDate; readonly clock?: string };
}

const fill = compile<object>(template);

/** Draws the question on which day and hour a session is. Days and hours are those of the programme's zone. */
export function drawSessionDate(card: SessionDateCard): AdaptiveCard {
  const { reader, programme, session, version } = card;
  const texts = new ProgrammeTexts(programme, reader.language);
  const { words } = texts;
  const planned = session.plannedAt;
  const data = seenData(session.place, version);
  const buttons: Button[] = [primary(words['button.saveDate'], 'session.plan', data)];
  if (planned !== undefined)
    buttons.push(button(words['button.clearDate'], 'session.plan', { ...data, clear: true }));
  if (canTakeBackNo(session, reader.now))
    buttons.push(button(words['button.dateBack'], 'session.undo', data));
  buttons.push(button(words['button.return'], 'session.open', placeData(session.place)));
  return fill({
    lang: reader.language,
    speak: spoken(words['date.title'], texts.raw(card.plan.title)),
    hasNote: card.note !== undefined,
    note: card.note ?? '',
    title: words['date.title'],
    subtitle: texts.text(card.plan.title),
    explain: words['date.explain'],
    dateLabel: words['date.date'],
    clockLabel: words['date.clock'],
    missing: words['date.missing'],
    min: dateIn(programme.timezone, reader.now),
    ...fillIn(card),
    ...texts.note(),
    // A day is asked of whoever saves one, and of nobody else: without this, there would be no way back without a day.
    buttons: fillEach(buttons).map((each) => ({
      ...each,
      inputs: each.style === 'positive' ? 'auto' : 'none',
    })),
  });
}

/** What was said, else what was noted before; of the hour, else the end of a working day. */
function fillIn({ programme, session: { plannedAt }, said = {} }: SessionDateCard) {
  const zone = programme.timezone;
  const noted = plannedAt === undefined ? undefined : dateIn(zone, plannedAt);
  const clock = plannedAt === undefined ? '17:00' : clockOf(zone, plannedAt);
  return { date: said.date ?? noted ?? '', clockValue: said.clock ?? clock };
}

/** The value of an `Input.Time`, which is `HH:MM` in every language. */
function clockOf(zone: string, at: number): string {
  return new Date(at).toLocaleTimeString('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
}
