import { button, primary } from '../../../src/cards/kit/button.ts';
import { drawOverview, drawPageLink, type OverviewCard } from '../../../src/cards/overview/draw-overview.ts';
import { groupId, personId } from '../../../src/core/kernel/id.ts';
import type { Language } from '../../../src/core/kernel/language.ts';
import type { SessionPlace } from '../../../src/core/kernel/session-place.ts';
import { addMinutes, type CalendarDate, parseCalendarDate } from '../../../src/core/kernel/time.ts';
import type { CountedGoals } from '../../../src/core/overview/count-goals.ts';
import { traceCourse } from '../../../src/core/overview/trace-course.ts';
import type { Programme, SessionPlan } from '../../../src/core/programme/programme.ts';
import { firstDayOfYear } from '../../../src/core/programme/training-year.ts';
import { emptySession, type Session } from '../../../src/core/sessions/session.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import type { GalleryCard } from './card-cases.ts';
import { heldWith, type Material, now, openAt, runningAt } from './material.ts';

type State = (place: SessionPlace, plan: SessionPlan) => Session;

const held: State = (place, plan) => ({
  ...heldWith(place, plan, []),
  heldAt: addMinutes(now, -60 * 24 * 35 * (10 - plan.order)),
});
const running: State = (place, plan) => runningAt(place, plan, 1);
/** Its date has passed, and nobody has said whether it took place. */
const passed: State = (place) => ({ ...emptySession(place), plannedAt: addMinutes(now, -60 * 24) });

/** All years of a pair and of a group: new, on the way, with one running, all held, and of a mentor without trainees. */
export function drawOverviews(language: Language, { group, pairs, names }: Material): readonly GalleryCard[] {
  const pair = { name: names[0] ?? '' };
  const gent = { group: 'gent-1', trainees: names.length };
  const cards = {
    'pair-new': draw(pairs, pair, '2026-11-02', []),
    'pair-on-the-way': draw(pairs, pair, '2025-09-01', [held, held, held, passed, openAt], {
      of: 'own',
      counts: [
        { state: 'kept', count: 2 },
        { state: 'reached', count: 1 },
      ],
    }),
    'pair-running': draw(pairs, pair, '2025-09-01', [held, held, running], {
      of: 'shared',
      counts: [{ state: 'going-on', count: 1 }],
    }),
    'pair-all-held': draw(
      pairs,
      pair,
      '2023-10-02',
      pairs.sessions.map(() => held),
    ),
    'group-in-year-3': draw(group, gent, '2024-10-01', [held, held, held, passed, openAt]),
    'group-empty': draw(group, { group: 'gent-1', trainees: 0 }, undefined, []),
  };
  return Object.entries(cards).map(([name, card]) => ({ name: `overview-${name}`, card }));

  function draw(
    programme: Programme,
    who: OverviewCard['who'],
    since: string | undefined,
    states: readonly State[],
    goals?: CountedGoals,
  ) {
    const start = since === undefined ? undefined : parseCalendarDate(since);
    const course = traceCourse(programme, factsOf(programme, start, states), now);
    const words = wordsOf(language, programme.mode);
    const { next } = course;
    const wayOn = [
      ...(next === undefined ? [] : [primary(words['button.openNext'], 'session.open', { ...next.place })]),
      button(words['button.printOverview'], 'overview.print'),
      button(words['button.help'], 'help.show'),
    ];
    return drawOverview({
      reader: { language, now },
      programme,
      who,
      course,
      wayOn,
      ...(goals && { goals }),
    });
  }
}

/** Where the overview can be had as a page. */
export function drawPageLinks(language: Language, { group, pairs }: Material): readonly GalleryCard[] {
  const url = 'https://bot.example.org/api/overview/0123456789';
  return [pairs, group].map((programme) => ({
    name: `overview-page-${programme.mode}`,
    card: drawPageLink({ language, now }, programme, { url, of: { programme: programme.id } }),
  }));
}

function factsOf(programme: Programme, start: CalendarDate | undefined, states: readonly State[]) {
  const isPair = programme.mode === 'one-to-one';
  const places = programme.sessions.flatMap((plan) => plan.years.map((year) => ({ plan, year })));
  const sessions = states.flatMap((state, at) => {
    const found = places[at];
    if (found === undefined || start === undefined) return [];
    const { plan, year } = found;
    const intake = isPair ? 't1' : firstDayOfYear(start, year).slice(0, 4);
    return [state({ programme: programme.id, group, plan: plan.id, year, intake }, plan)];
  });
  return { group, starts: start === undefined ? [] : [start], ...(isPair && { trainee }), sessions };
}

const group = groupId('gent-1');
const trainee = personId('t1');
