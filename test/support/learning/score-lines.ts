import { isDeepStrictEqual } from 'node:util';
import { instant } from '../../../src/core/kernel/time.ts';
import { traits } from '../../../src/understanding/intent.ts';
import type { Known } from '../../../src/understanding/known.ts';
import { type Understood, understand } from '../../../src/understanding/understand.ts';
import type { Line } from './read-lines.ts';
import { type Asked, type Loose, saysWhen, whenOf } from './says-alike.ts';

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
  const dated = read.filter(({ line }) => labelled(line).length > 0);
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

/** The days and hours that a line says, of what the bot keeps of time where somebody means this. */
function labelled(line: Line): readonly (readonly [string, unknown])[] {
  return whenOf(line.slots ?? {}, askedIn(line));
}

/** Of what a line may fairly be taken for, the first of which the bot keeps any time at all. */
function askedIn({ intent, also = [], now }: Line): Asked {
  const fair = [intent, ...also];
  return { intent: fair.find((each) => traits[each].time !== undefined) ?? intent, today: now.slice(0, 10) };
}

/** Where the bot asks what was meant, a press on what was keeps what the words say then: that counts as said. */
function isDateRight(read: Read): boolean {
  const { line, said } = read;
  const readings = said.acts || isRight(read) ? {} : (said.readings ?? {});
  const fair = [line.intent, ...(line.also ?? [])].flatMap((intent) => readings[intent] ?? []);
  return [said.slots, ...fair].some((slots) => saysWhen(slots as Loose, line.slots ?? {}, askedIn(line)));
}

function isDateWrong({ line, said }: Read): boolean {
  if (!said.acts || said.slots.confirm) return false;
  const meant = new Map(labelled(line));
  const read = whenOf(said.slots as Loose, askedIn(line));
  if (isTurned(meant, new Map(read))) return true;
  return read.some(([name, value]) => meant.has(name) && !isDeepStrictEqual(meant.get(name), value));
}

/** When somebody can, taken for when they cannot, or the other way round. */
function isTurned(meant: ReadonlyMap<string, unknown>, said: ReadonlyMap<string, unknown>): boolean {
  return said.size > 0 && meant.has('exclude') !== said.has('exclude');
}

const percent = (part: number, whole: number): number => Math.round((1000 * part) / Math.max(whole, 1)) / 10;
