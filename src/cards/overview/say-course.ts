import type { CountedGoals } from '../../core/overview/count-goals.ts';
import type { Course, Period } from '../../core/overview/trace-course.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { ListedSession } from '../../core/sessions/next-session.ts';
import type { Words } from '../../i18n/words.ts';
import { ProgrammeTexts, type Reader } from '../kit/reader.ts';
import { saySession, titleOf } from './say-session.ts';

/** All years of a pair or a group, and for whom they are said. */
export interface ShownCourse {
  readonly reader: Reader;
  readonly programme: Programme;
  /** The other of a pair, or the group. */
  readonly who: { readonly name: string } | { readonly group: string; readonly trainees: number };
  readonly course: Course;
  /** None where there are none that the reader may read. */
  readonly goals?: CountedGoals;
}

/** A session or talk in words; nothing is said of how it stands where there is nothing to say yet. */
export interface SaidRow {
  readonly title: string;
  readonly status: string;
}

/** The course in words as they are, which are not yet safe in a card or a page. */
export interface SaidCourse {
  readonly title: string;
  readonly who: string;
  readonly summary: string;
  readonly next?: SaidRow;
  /** The figures of the years, under a head; none where the rows are read as fast. */
  readonly table: readonly (readonly string[])[];
  readonly years: readonly { readonly heading: string; readonly rows: readonly SaidRow[] }[];
  /** How the goals stand that the reader may read; none where there are none. */
  readonly goals?: { readonly heading: string; readonly text: string; readonly note: string };
  /** That some of it is not there in the language of the reader; empty where all of it is. */
  readonly note: string;
}

/** Says the course for the card and the page alike. */
export function sayCourse(shown: ShownCourse): SaidCourse {
  const { reader, programme, course } = shown;
  const texts = new ProgrammeTexts(programme, reader.language);
  const { words } = texts;
  const years = course.periods.map((period) => ({
    heading: sayYear(period, words),
    rows: period.sessions.map((listed) => sayRow(shown, listed, period, texts)),
  }));
  const listed = course.periods.flatMap(({ sessions }) => sessions);
  const next = years.flatMap(({ rows }) => rows).find((_, at) => listed[at] === course.next);
  return {
    title: words['overview.title'],
    who: sayWho(shown, words),
    summary: saySummary(course, words),
    ...(next && { next }),
    table: sayTable(course.periods, words),
    years,
    ...(shown.goals && { goals: sayGoals(shown.goals, words) }),
    note: texts.note().fallbackNote,
  };
}

function sayRow(
  { reader, programme }: ShownCourse,
  listed: ListedSession,
  period: Period,
  texts: ProgrammeTexts,
): SaidRow {
  const status = saySession(listed, period, { reader, programme, words: texts.words });
  return { title: titleOf(listed, programme, texts), status };
}

function saySummary({ periods, next }: Course, words: Words): string {
  const sum = (key: 'held' | 'planned' | 'of') => periods.reduce((total, period) => total + period[key], 0);
  const count = { held: sum('held'), planned: sum('planned'), of: sum('of') };
  if (count.held === 0 && count.planned === 0) return words['overview.fresh'];
  const total = words['overview.total'](count);
  return next === undefined && count.held === count.of ? `${total} ${words['overview.allHeld']}` : total;
}

function sayWho({ who }: ShownCourse, words: Words): string {
  if ('name' in who) return words['list.pair'](who);
  return who.trainees === 0 ? words['list.noTrainees'] : words['list.group'](who);
}

/** Of a year that is still ahead, with nothing in it yet, nothing is counted. */
function sayYear(period: Period, words: Words): string {
  const { year, held, planned, standing } = period;
  const isBare = standing === 'ahead' && held + planned === 0;
  return isBare ? words['button.year']({ year }) : words['overview.year'](period);
}

/** Where a year has but two sessions, a chart would only repeat what is read as fast. */
function sayTable(periods: readonly Period[], words: Words): readonly (readonly string[])[] {
  if (periods.every(({ of }) => of <= 2)) return [];
  const head = (['period', 'held', 'planned', 'open'] as const).map((name) => words[`overview.${name}`]);
  const rows = periods.map(({ year, held, planned, of }) => [year, held, planned, of - held - planned]);
  return [head, ...rows.map((cells) => cells.map(String))];
}

/** How many stand how, and nothing of what they say: that is read on their own cards. */
function sayGoals({ of, counts }: CountedGoals, words: Words) {
  const said = counts.map(({ state, count }) => `${words[`goal.state.${state}`]} (${count})`);
  return {
    heading: words[`overview.goals.${of}`],
    text: said.join(' · '),
    note: words[`overview.goals.${of}.note`],
  };
}
