import type { Course, Period } from '../../core/overview/trace-course.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { ListedSession } from '../../core/sessions/next-session.ts';
import type { Words } from '../../i18n/words.ts';
import { type AdaptiveCard, compile } from '../kit/adaptive-card.ts';
import { type Button, fillEach } from '../kit/button.ts';
import { plain, spoken } from '../kit/plain.ts';
import { ProgrammeTexts, type Reader } from '../kit/reader.ts';
import template from './overview.card.json' with { type: 'json' };
import { saySession, titleOf } from './say-session.ts';

export interface OverviewCard {
  readonly reader: Reader;
  readonly programme: Programme;
  /** The other of a pair, or the group. */
  readonly who: { readonly name: string } | { readonly group: string; readonly trainees: number };
  readonly course: Course;
  /** Where it leads on. */
  readonly wayOn: readonly Button[];
}

const fill = compile<object>(template);

/**
 * Draws all years of a pair or a group. Each year has its figures in words above its sessions, for who cannot see the
 * bars; where a year has but two sessions, bars would only repeat what is read as fast.
 */
export function drawOverview(card: OverviewCard): AdaptiveCard {
  const { reader, programme, course } = card;
  const texts = new ProgrammeTexts(programme, reader.language);
  const { words } = texts;
  const title = words['overview.title'];
  const summary = saySummary(course, words);
  const periods = course.periods.map((period) => ({
    heading: sayYear(period, words),
    rows: period.sessions.map((listed) => drawRow(card, listed, period, texts)),
  }));
  const next = drawNext(card, texts);
  return fill({
    lang: reader.language,
    speak: spoken(title, summary, ...periods.map(({ heading }) => heading), ...next.spoken),
    title,
    who: sayWho(card, words),
    summary,
    ...next,
    ...drawChart(course.periods, words),
    periods,
    whoSees: words['overview.whoSees'],
    ...texts.note(),
    buttons: fillEach(card.wayOn),
  });
}

/** What comes now, and when. */
function drawNext(card: OverviewCard, texts: ProgrammeTexts) {
  const { periods, next } = card.course;
  const period = periods.find(({ sessions }) => next !== undefined && sessions.includes(next));
  if (next === undefined || period === undefined)
    return { hasNext: false, nextLabel: '', next: '', nextStatus: '', spoken: [] };
  const { title, status } = drawRow(card, next, period, texts);
  const nextLabel = texts.words['overview.next'];
  const spoken = [nextLabel, titleOf(next, card.programme, texts), status];
  return { hasNext: true, nextLabel, next: title, nextStatus: status, spoken };
}

function drawRow(
  { reader, programme }: OverviewCard,
  listed: ListedSession,
  period: Period,
  texts: ProgrammeTexts,
) {
  const status = saySession(listed, period, { reader, programme, words: texts.words });
  return { title: plain(titleOf(listed, programme, texts)), hasStatus: status !== '', status };
}

/** Of a year that is still ahead, with nothing in it yet, nothing is counted. */
function sayYear(period: Period, words: Words): string {
  const { year, held, planned, standing } = period;
  const isBare = standing === 'ahead' && held + planned === 0;
  return isBare ? words['button.year']({ year }) : words['overview.year'](period);
}

function saySummary({ periods, next }: Course, words: Words): string {
  const [held, planned, of] = (['held', 'planned', 'of'] as const).map((key) =>
    periods.reduce((sum, period) => sum + period[key], 0),
  );
  const count = { held: held ?? 0, planned: planned ?? 0, of: of ?? 0 };
  if (count.held === 0 && count.planned === 0) return words['overview.fresh'];
  const total = words['overview.total'](count);
  return next === undefined && count.held === count.of ? `${total} ${words['overview.allHeld']}` : total;
}

function sayWho({ who }: OverviewCard, words: Words): string {
  if ('name' in who) return words['list.pair']({ name: plain(who.name) });
  if (who.trainees === 0) return words['list.noTrainees'];
  return words['list.group']({ group: plain(who.group), trainees: who.trainees });
}

function drawChart(periods: readonly Period[], words: Words) {
  const head = (['period', 'held', 'planned', 'open'] as const).map((name) => words[`overview.${name}`]);
  const rows = periods.map(({ year, held, planned, of }) => [year, held, planned, of - held - planned]);
  return {
    hasChart: periods.some(({ of }) => of > 2),
    chartTitle: words['overview.chart'],
    bars: periods.map((period) => ({
      title: words['button.year'](period),
      data: drawParts(period, words),
    })),
    table: [head, ...rows].map((cells) => ({ cells: cells.map((text) => ({ text: String(text) })) })),
  };
}

function drawParts({ held, planned, of }: Period, words: Words) {
  const parts = [
    { legend: words['overview.held'], value: held, color: 'good' },
    { legend: words['overview.planned'], value: planned, color: 'categoricalBlue' },
    { legend: words['overview.open'], value: of - held - planned, color: 'neutral' },
  ];
  return parts.filter(({ value }) => value > 0);
}
