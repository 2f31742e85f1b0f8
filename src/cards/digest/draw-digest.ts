import { type Band, type DigestFacts, unreachedReasons } from '../../core/digest/digest.ts';
import { complement, tells } from '../../core/digest/suppress.ts';
import type { CalendarDate, Instant } from '../../core/kernel/time.ts';
import type { Person } from '../../core/people/person.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { sayDay, sayFullDay, sayShortDate } from '../../i18n/dates.ts';
import type { Words } from '../../i18n/words.ts';
import { type AdaptiveCard, compile } from '../kit/adaptive-card.ts';
import { type Button, button, fillButtons } from '../kit/button.ts';
import { bare, plain, spoken } from '../kit/plain.ts';
import { ProgrammeTexts, type Reader } from '../kit/reader.ts';
import template from './digest.card.json' with { type: 'json' };
import { drawTrainingFigures } from './draw-training-figures.ts';
import { sayAttention } from './say-attention.ts';
import { sayBand } from './say-band.ts';

export interface DigestCard {
  readonly reader: Reader;
  readonly programme: Programme;
  readonly facts: DigestFacts;
  /** What was published before in the same training year, by day. */
  readonly earlier: readonly DigestFacts[];
  /** Those who can't be reached, as far as they are still in the people file. */
  readonly people: readonly Person[];
  readonly next: CalendarDate;
  /** Ways to the digests of other programmes. */
  readonly others?: readonly Button[];
  /** Whether it may have been said before. */
  readonly repeat?: boolean;
  /** Something about this moment, over the card. */
  readonly note?: string;
}

const fill = compile<object>(template);

/** People shown by name; a coordinator helps a few at a time. */
const shown = 12;
/** Days in the trend: fewer say nothing about a year, more of them would not be told apart on a phone. */
const fewest = 4;
const most = 12;

/** Draws a digest as it was published: what needs attention first, then the figures, then whom to help. */
export function drawDigest(card: DigestCard): AdaptiveCard {
  const { reader, programme, facts, earlier, repeat = false, note } = card;
  const texts = new ProgrammeTexts(programme, reader.language);
  const { words } = texts;
  const unit = words[programme.mode === 'group' ? 'digest.groups' : 'digest.pairs'];
  const attention = sayAttention(facts, earlier.at(-1), words, unit);
  return fill({
    lang: reader.language,
    speak: spoken(words['digest.title']({ programme: texts.raw(programme.title) }), ...attention),
    hasRepeat: repeat || note !== undefined,
    repeat: note ?? words['notice.repeat'],
    title: words['digest.title']({ programme: texts.text(programme.title) }),
    day: words['digest.day']({ day: sayFullDay(reader.language, facts.on) }),
    attention: attention.map((text) => ({ text })),
    ...drawGroups(facts, words, unit, reader),
    lines: [...sayAsked(facts, words, unit), ...sayAttendance(facts, words, programme, reader)].map(
      (text) => ({
        text,
      }),
    ),
    ...drawTrainingFigures(facts.training, words),
    ...drawTrend([...earlier, facts], words, reader),
    ...drawUnreached(card, words),
    forward: words['digest.forward'],
    next: words['digest.next']({ day: sayFullDay(reader.language, card.next) }),
    ...texts.note(),
    ...fillButtons([button(words['button.help'], 'help.show'), ...(card.others ?? [])]),
  });
}

/** Bars of what is certain, what is possible and what is not: a band has no height of its own to draw. */
function drawGroups(facts: DigestFacts, words: Words, unit: string, { language }: Reader) {
  const { held, reached, since } = facts;
  const rows: readonly (readonly [string, Band])[] = [
    [words['digest.held'], held],
    [words['digest.reached'], reached],
    [words['digest.nothing'], complement(reached)],
  ];
  return {
    hasFigures: tells(held) || tells(reached),
    hasNoFigures: !tells(held) && !tells(reached),
    tooFew: words['digest.tooFew']({ unit }),
    chartTitle: words['digest.chart']({ of: held.of, unit, day: sayDay(language, since) }),
    bands: words['digest.bands'],
    // The last row is what the second leaves over: in words it helps, as a bar it would say the same twice.
    bars: rows.slice(0, 2).map(([title, band]) => ({
      title: words['digest.bar']({ title, band: sayBand(words, band, words['digest.untold']) }),
      data: drawBand(band, words),
    })),
    rows: rows.map(([title, band]) => ({ title, value: sayBand(words, band, words['digest.untold']) })),
  };
}

function drawBand({ from, to, of }: Band, words: Words) {
  const parts = [
    { legend: words['digest.sure'], value: from, color: 'good' },
    { legend: words['digest.maybe'], value: to - from, color: 'neutral' },
    { legend: words['digest.rest'], value: of - to, color: 'warning' },
  ];
  return parts.filter(({ value }) => value > 0);
}

function sayAsked({ asked }: DigestFacts, words: Words, unit: string): readonly string[] {
  return tells(asked) ? [words['digest.asked']({ band: sayBand(words, asked, ''), unit })] : [];
}

function sayAttendance(
  { attendance }: DigestFacts,
  words: Words,
  { timezone }: Programme,
  { language }: Reader,
): readonly string[] {
  const day = (at: Instant) => sayShortDate(language, timezone, at);
  if (attendance === undefined) return [];
  return [
    words['digest.attendance']({
      share: words[`digest.share.${attendance.share}`],
      from: day(attendance.from),
      until: day(attendance.until),
    }),
  ];
}

/** Two lines with the truth between them, on the days on which it was told. */
function drawTrend(year: readonly DigestFacts[], words: Words, { language }: Reader) {
  const step = Math.max(1, Math.ceil(year.length / most));
  const days = year.filter((_, index) => (year.length - 1 - index) % step === 0);
  const line = (legend: string, boundOf: (band: Band) => number, color: string) => ({
    legend,
    color,
    values: days.map(({ on, held }) => ({ x: on, y: boundOf(held) })),
  });
  return {
    hasTrend: days.length >= fewest && days.some(({ held }) => tells(held)),
    trendTitle: words['digest.trend'],
    trend: [
      line(words['digest.atMost'], ({ to }) => to, 'neutral'),
      line(words['digest.atLeast'], ({ from }) => from, 'good'),
    ],
    trendRows: days.map(({ on, held }) => ({
      title: sayDay(language, on),
      value: sayBand(words, held, words['digest.untold']),
    })),
  };
}

/** By reason, since each asks for other help. */
function drawUnreached({ facts: { unreached }, people }: DigestCard, words: Words) {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const listed = unreached.first
    .flatMap(({ person, reason }) => {
      const name = names.get(person);
      return name === undefined ? [] : [{ name: plain(name), reason }];
    })
    .slice(0, shown);
  const more = unreached.count - listed.length;
  return {
    hasUnreached: listed.length > 0,
    unreachedTitle: words['digest.unreached'],
    unreached: unreachedReasons.flatMap((each) => {
      const those = listed.filter(({ reason }) => reason === each).map(({ name }) => name);
      return those.length === 0 ? [] : [{ reason: words[`digest.reason.${each}`], names: those.join(', ') }];
    }),
    hasMore: listed.length > 0 && more > 0,
    more: bare(words['digest.more']({ count: more })),
  };
}
