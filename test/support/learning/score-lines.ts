import { isDeepStrictEqual } from 'node:util';
import { instant } from '../../../src/core/kernel/time.ts';
import type { Known } from '../../../src/understanding/known.ts';
import { type Understood, understand } from '../../../src/understanding/understand.ts';
import type { Line } from './read-lines.ts';

/** How well lines are understood, in percent. */
export interface Scores {
  /** Of the lines that the bot acts on, those that it understood. */
  readonly rightWhenActing: number;
  /** Of all lines, those that it acts on and misunderstood. */
  readonly confidentlyWrong: number;
  /** Acted on rightly, or asked about with the right one as the best guess or among the three. */
  readonly rightOrInThree: number;
  readonly asked: number;
  /** Of the lines that name a day or time: all of it read, or among what is read back as possible. */
  readonly datesRight: number;
  /** Of these lines, those acted on with another day or time than was said, without reading it back. */
  readonly datesSilentlyWrong: number;
}

export function scoreLines(lines: readonly Line[], known: Known): Scores {
  const read = lines.map((line) => ({ line, said: understandLine(line, known) }));
  const acted = read.filter(({ said }) => said.acts);
  const dated = read.filter(({ line }) => whenOf(line.slots ?? {}).length > 0);
  const wrong = acted.filter((each) => !isRight(each));
  return {
    rightWhenActing: percent(acted.length - wrong.length, acted.length),
    confidentlyWrong: percent(wrong.length, read.length),
    rightOrInThree: percent(read.filter(isAtHand).length, read.length),
    asked: percent(read.length - acted.length, read.length),
    datesRight: percent(dated.filter(isDateRight).length, dated.length),
    datesSilentlyWrong: percent(dated.filter(isDateWrong).length, dated.length),
  };
}

interface Read {
  readonly line: Line;
  readonly said: Understood;
}

function understandLine({ text, lang, now }: Line, known: Known): Understood {
  return understand(text, { language: lang, now: instant(Date.parse(now)), ...known });
}

function isRight({ line: { intent, also = [] }, said }: Read): boolean {
  return said.intent === intent || also.includes(said.intent);
}

function isAtHand(read: Read): boolean {
  const { line, said } = read;
  if (isRight(read)) return true;
  // What nobody could know is rightly asked about.
  return (
    !said.acts &&
    [line.intent, ...(line.also ?? []), ...(line.intent === 'unknown' ? said.offers : [])].some((each) =>
      said.offers.includes(each),
    )
  );
}

type Loose = Readonly<Record<string, unknown>>;
const timed = ['date', 'time', 'range', 'until', 'window', 'weekdays', 'exclude', 'part'];

/** What slots say of time, of a new appointment and of one that stands. */
function whenOf(slots: Loose): readonly (readonly [string, unknown])[] {
  const which = (slots.which ?? {}) as Loose;
  const own = timed.filter((name) => slots[name] !== undefined).map((name) => [name, slots[name]] as const);
  const standing = timed.filter((name) => which[name] !== undefined);
  return [...own, ...standing.map((name) => [`which ${name}`, which[name]] as const)];
}

/** Where the bot asks what was meant, a press on what was keeps what the words say then: that counts as said. */
function isDateRight(read: Read): boolean {
  const { line, said } = read;
  const readings = said.acts || isRight(read) ? {} : (said.readings ?? {});
  const fair = [line.intent, ...(line.also ?? [])].flatMap((intent) => readings[intent] ?? []);
  return [said.slots, ...fair].some((slots) => saysWhen(slots as Loose, line.slots ?? {}));
}

function saysWhen(slots: Loose, meant: Loose): boolean {
  const read = new Map(whenOf(slots));
  const candidates = (slots.ambiguous ?? []) as readonly Loose[];
  return whenOf(meant).every(
    ([name, value]) =>
      isDeepStrictEqual(read.get(name), value) ||
      candidates.some((each) => isDeepStrictEqual(each[name], value)),
  );
}

function isDateWrong({ line, said }: Read): boolean {
  if (!said.acts || said.slots.confirm) return false;
  const labelled = new Map(whenOf(line.slots ?? {}));
  if (isTurned(line.slots ?? {}, said.slots as Loose)) return true;
  return whenOf(said.slots as Loose).some(
    ([name, value]) =>
      ['date', 'time', 'range'].includes(name) &&
      labelled.has(name) &&
      !isDeepStrictEqual(labelled.get(name), value),
  );
}

/** When somebody can, taken for when they cannot, or the other way round. */
function isTurned(meant: Loose, said: Loose): boolean {
  return whenOf(said).length > 0 && (meant.exclude === undefined) !== (said.exclude === undefined);
}

const percent = (part: number, whole: number): number => Math.round((1000 * part) / Math.max(whole, 1)) / 10;
