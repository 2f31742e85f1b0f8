import type { Period } from '../../core/overview/trace-course.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { ButtonData } from '../../core/wishes/wish.ts';
import { type Words, wordsOf } from '../../i18n/words.ts';
import { type AdaptiveCard, compile } from '../kit/adaptive-card.ts';
import { type Button, button, fillEach } from '../kit/button.ts';
import { drawMessage } from '../kit/draw-message.ts';
import { plain, spoken } from '../kit/plain.ts';
import type { Reader } from '../kit/reader.ts';
import template from './overview.card.json' with { type: 'json' };
import { type SaidRow, type ShownCourse, sayCourse } from './say-course.ts';

export interface OverviewCard extends ShownCourse {
  /** Where it leads on. */
  readonly wayOn: readonly Button[];
}

const fill = compile<object>(template);

/**
 * Draws all years of a pair or a group. Each year has its figures in words above its sessions, for who cannot see the
 * bars.
 */
export function drawOverview(card: OverviewCard): AdaptiveCard {
  const { reader, programme, course } = card;
  const words = wordsOf(reader.language, programme.mode);
  const said = sayCourse(card);
  const { next } = said;
  const upNext = next === undefined ? [] : [words['overview.next'], next.title, next.status];
  return fill({
    lang: reader.language,
    speak: spoken(said.title, said.summary, ...said.years.map(({ heading }) => heading), ...upNext),
    title: said.title,
    who: plain(said.who),
    summary: said.summary,
    hasNext: next !== undefined,
    nextLabel: words['overview.next'],
    next: plain(next?.title ?? ''),
    nextStatus: next?.status ?? '',
    ...drawChart(said.table, course.periods, words),
    periods: said.years.map(({ heading, rows }) => ({ heading, rows: rows.map(drawRow) })),
    hasGoals: said.goals !== undefined,
    goalsTitle: said.goals?.heading ?? '',
    goals: said.goals?.text ?? '',
    goalsNote: said.goals?.note ?? '',
    whoSees: words['overview.whoSees'],
    hasFallbackNote: said.note !== '',
    fallbackNote: said.note,
    buttons: fillEach(card.wayOn),
  });
}

function drawRow({ title, status }: SaidRow) {
  return { title: plain(title), hasStatus: status !== '', status };
}

function drawChart(table: readonly (readonly string[])[], periods: readonly Period[], words: Words) {
  return {
    hasChart: table.length > 0,
    chartTitle: words['overview.chart'],
    bars: periods.map((period) => ({
      title: words['button.year'](period),
      data: drawParts(period, words),
    })),
    table: table.map((cells) => ({ cells: cells.map((text) => ({ text })) })),
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

/** Draws where the overview can be had as a page. */
export function drawPageLink(
  { language }: Reader,
  { mode }: Programme,
  { url, of }: { readonly url: string; readonly of: ButtonData['overview.show'] },
): AdaptiveCard {
  const words = wordsOf(language, mode);
  return drawMessage({
    language,
    title: words['overview.pageTitle'],
    paragraphs: [words['overview.pageLink']({ url }), words['overview.pageText']],
    buttons: [button(words['button.overview'], 'overview.show', of)],
  });
}
