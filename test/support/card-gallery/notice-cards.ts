import { button, primary } from '../../../src/cards/kit/button.ts';
import { drawNotifications } from '../../../src/cards/people/draw-notifications.ts';
import { drawPause } from '../../../src/cards/people/draw-pause.ts';
import { drawClosing } from '../../../src/cards/sessions/draw-closing.ts';
import { drawNoDate } from '../../../src/cards/sessions/draw-no-date.ts';
import {
  drawSessionBegun,
  drawSessionMoved,
  drawSessionOutcome,
} from '../../../src/cards/sessions/draw-session-news.ts';
import { drawSessionSoon } from '../../../src/cards/sessions/draw-session-soon.ts';
import type { Language } from '../../../src/core/kernel/language.ts';
import { type CalendarDate, parseCalendarDate } from '../../../src/core/kernel/time.ts';
import { hoursOfProgramme } from '../../../src/core/people/own-hours.ts';
import type { Programme } from '../../../src/core/programme/programme.ts';
import { readinessOf } from '../../../src/core/sessions/preparation.ts';
import { sayFullDay } from '../../../src/i18n/dates.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import type { GalleryCard } from './card-cases.ts';
import { type Material, now, placeOf, planned } from './material.ts';

function baseOf(language: Language, programme: Programme) {
  const [plan] = programme.sessions.toSorted((a, b) => b.steps.length - a.steps.length);
  if (plan === undefined) throw new Error('the programme has no sessions');
  return { reader: { language, now }, programme, plan, place: placeOf(programme, plan), repeat: false };
}

function day(raw: string): CalendarDate {
  const date = parseCalendarDate(raw);
  if (date === undefined) throw new RangeError(raw);
  return date;
}

/** What the bot says by itself about meetings, for whoever leads and for those who come. */
export function drawNotices(language: Language, { group, pairs, names }: Material): readonly GalleryCard[] {
  const [base, talk] = [baseOf(language, group), baseOf(language, pairs)];
  const [first, early] = [group.cadence.before[0], pairs.cadence.before[0]];
  const soon = { ...base, plannedAt: planned, ...(first && { occasion: first }) };
  const talkSoon = { ...talk, plannedAt: planned, ...(early && { occasion: early }) };
  const asked = readinessOf(pairs);
  const asks = asked && { occasion: { ...asked, portfolio: 'https://portfolio.example.org/' } };
  const readiness = { isPrepared: false, openGoals: 0 };
  const [who, other] = [{ group: 'gent-1' }, { name: names[0] ?? '' }];
  const since = day('2026-09-24');
  const cards = {
    'soon-mentor': drawSessionSoon({ ...soon, leads: true, who }),
    'soon-trainee': drawSessionSoon({ ...soon, leads: false }),
    'soon-talk-mentor': drawSessionSoon({ ...talkSoon, leads: true, who: other }),
    'soon-talk-trainee': drawSessionSoon({ ...talkSoon, leads: false }),
    'prepare-mentor': drawSessionSoon({ ...talkSoon, ...asks, readiness, leads: true, who: other }),
    'prepare-trainee': drawSessionSoon({
      ...{ ...talkSoon, ...asks, leads: false },
      readiness: { ...readiness, openGoals: 1 },
    }),
    'prepared-mentor': drawSessionSoon({
      ...{ ...talkSoon, ...asks, leads: true },
      readiness: { ...readiness, isPrepared: true },
    }),
    'prepared-trainee': drawSessionSoon({
      ...{ ...talkSoon, ...asks, leads: false },
      readiness: { isPrepared: true, openGoals: 2 },
    }),
    moved: drawSessionMoved({ ...base, plannedAt: planned }),
    'moved-repeated': drawSessionMoved({ ...base, plannedAt: planned, repeat: true }),
    'moved-cleared': drawSessionMoved(talk),
    outcome: drawSessionOutcome({ ...base, plannedAt: planned, version: 4, who }),
    'outcome-talk': drawSessionOutcome({ ...talk, plannedAt: planned, version: 4, repeat: true }),
    begun: drawSessionBegun({ ...base, startedAt: planned, version: 4, who }),
    'begun-talk': drawSessionBegun({
      ...talk,
      ...{ startedAt: planned, version: 4, note: wordsOf(language, 'one-to-one')['session.other-running'] },
    }),
    'no-date': drawNoDate({ ...base, next: base, since, who }),
    'no-date-talk': drawNoDate({ ...talk, next: talk, since, who: other }),
    closing: drawClosing({ ...talk, until: day('2026-12-11'), name: other.name, finds: true }),
    'closing-no-calendars': drawClosing({
      ...talk,
      until: day('2026-12-11'),
      name: other.name,
      finds: false,
    }),
  };
  return Object.entries(cards).map(([name, card]) => ({ name: `notice-${name}`, card }));
}

/** What a person gets: for each role, in a pause, and after a change. */
export function drawNotificationCards(language: Language, { group }: Material): readonly GalleryCard[] {
  const words = wordsOf(language);
  const until = day('2027-01-05');
  const base = {
    reader: { language, now },
    ofProgramme: hoursOfProgramme(group),
    zones: [group.timezone],
    listed: false,
    choice: { muted: [] },
    topics: ['reminder', 'question'] as const,
    wayOn: [primary(words['button.sessions'], 'session.list'), button(words['button.help'], 'help.show')],
  };
  const note = words['notifications.paused']({ when: sayFullDay(language, until) });
  const cards = {
    mentor: drawNotifications(base),
    'mentor-paused': drawNotifications({
      ...base,
      choice: { muted: [], pausedUntil: until },
      changed: { note, before: { muted: [] } },
    }),
    'mentor-saved': drawNotifications({
      ...base,
      choice: { muted: ['question'] },
      changed: { note: words['notifications.saved'], before: { muted: [], pausedUntil: until } },
    }),
    'mentor-abroad': drawNotifications({
      ...base,
      zones: [group.timezone, 'Europe/London'],
      choice: { muted: [], hours: { from: '09:00', to: '17:30', weekend: false, zone: group.timezone } },
    }),
    trainee: drawNotifications({ ...base, listed: true, topics: ['reminder'] }),
    coordinator: drawNotifications({ ...base, topics: ['digest'], choice: { muted: ['digest'] } }),
  };
  return Object.entries(cards).map(([name, card]) => ({ name: `notifications-${name}`, card }));
}

/** A pause: asked until when, and taken. */
export function drawPauseCards(language: Language): readonly GalleryCard[] {
  const reader = { language, now };
  const [today, until] = [day('2026-11-24'), day('2027-01-05')];
  const [before, after] = [{ muted: [] }, { muted: [], pausedUntil: until, revision: 1 }];
  const cards = {
    asked: drawPause({ reader, today, listed: false }),
    'asked-again': drawPause({ reader, today, until, listed: true }),
    taken: drawPause({ reader, today, until, listed: true, taken: { before, after } }),
  };
  return Object.entries(cards).map(([name, card]) => ({ name: `pause-${name}`, card }));
}
