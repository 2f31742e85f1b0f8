import { button } from '../../../src/cards/kit/button.ts';
import { drawSessionList } from '../../../src/cards/sessions/draw-session-list.ts';
import type { Language } from '../../../src/core/kernel/language.ts';
import type { CalendarDate } from '../../../src/core/kernel/time.ts';
import { addMinutes, parseCalendarDate } from '../../../src/core/kernel/time.ts';
import type { Programme, SessionPlan } from '../../../src/core/programme/programme.ts';
import { sessionsOfYear, talkWindow } from '../../../src/core/programme/training-year.ts';
import type { ListedSession } from '../../../src/core/sessions/next-session.ts';
import type { Session } from '../../../src/core/sessions/session.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import type { GalleryCard } from './card-cases.ts';
import { heldWith, type Material, now, openAt, placeOf, runningAt } from './material.ts';

/** The list of sessions or talks, in the states in which it can be met. */
export function drawListCards(language: Language, material: Material): readonly GalleryCard[] {
  const { group, names } = material;
  const reader = { language, now };
  const year = 1;
  const who = { group: 'gent-1', trainees: names.length };
  const years = [{ year, trainees: names.length }];
  const base = { reader, programme: group, who, year, years, others: otherYears(language, [2]), leads: true };
  const list = (...states: readonly (State | undefined)[]) =>
    listed(group, sessionsOfYear(group, year), states);
  const mixed = [
    { year: 1, trainees: 5 },
    { year: 3, trainees: 3 },
  ];
  return [
    { name: 'list-new', card: drawSessionList({ ...base, sessions: list() }) },
    { name: 'list-planned', card: drawSessionList({ ...base, sessions: list(held, openAt) }) },
    { name: 'list-passed', card: drawSessionList({ ...base, sessions: list(held, passed) }) },
    { name: 'list-running', card: drawSessionList({ ...base, sessions: list(running) }) },
    { name: 'list-all-held', card: drawSessionList({ ...base, sessions: list(held, held) }) },
    {
      name: 'list-mixed-years',
      card: drawSessionList({
        ...base,
        years: mixed,
        others: [
          ...otherYears(language, [2, 3]),
          ...otherGroups(language, ['gent-2', 'UZ Leuven, campus Gasthu…']),
        ],
        sessions: list(held, openAt),
      }),
    },
    {
      name: 'list-trainee',
      card: drawSessionList({ ...base, leads: false, others: [], sessions: list(running) }),
    },
    {
      name: 'list-empty',
      card: drawSessionList({
        ...base,
        who: { group: 'gent-1', trainees: 0 },
        years: [],
        others: [],
        sessions: [],
      }),
    },
    { name: 'list-year-without-sessions', card: drawSessionList({ ...base, sessions: [] }) },
    { name: 'list-talks', card: drawTalks(language, material, '2026-09-07', [held, held, running]) },
    { name: 'list-talks-behind', card: drawTalks(language, material, '2026-08-03', []) },
  ];
}

function drawTalks(language: Language, { pairs, names }: Material, since: string, states: readonly State[]) {
  return drawSessionList({
    reader: { language, now },
    programme: pairs,
    who: { name: names[0] ?? '' },
    year: 1,
    years: [{ year: 1, trainees: 1 }],
    others: [],
    leads: true,
    sessions: listed(pairs, pairs.sessions, states, parseCalendarDate(since)),
  });
}

type State = (place: ListedSession['place'], plan: SessionPlan) => Session;
const held: State = (place, plan) => heldWith(place, plan, []);
const passed: State = (place) => ({ ...openAt(place), plannedAt: addMinutes(now, -24 * 60) });
const running: State = (place, plan) => runningAt(place, plan, Math.min(3, plan.steps.length - 1));

function listed(
  programme: Programme,
  plans: readonly SessionPlan[],
  states: readonly (State | undefined)[],
  start?: CalendarDate,
): readonly ListedSession[] {
  return plans.map((plan, index) => {
    const place = placeOf(programme, plan);
    const window = start === undefined ? undefined : windowOf(plan, start);
    return { place, plan, session: states[index]?.(place, plan), ...window };
  });
}

function windowOf(plan: SessionPlan, since: CalendarDate) {
  const window = talkWindow(plan, since);
  return window === undefined ? {} : { window };
}

function otherGroups(language: Language, groups: readonly string[]) {
  return groups.map((group) =>
    button(wordsOf(language)['button.otherGroup']({ group }), 'session.list', { group: 'gent-2' }),
  );
}

function otherYears(language: Language, years: readonly number[]) {
  return years.map((year) => button(wordsOf(language)['button.year']({ year }), 'session.list', { year }));
}
