import { clock, type Moment } from './dates/calendar.ts';
import type { Mention } from './dates/mention.ts';
import { readPart } from './dates/read-parts.ts';
import { putTogether, readTimed, type Timed } from './dates/read-when.ts';
import { source } from './dates/vocabulary.ts';
import type { Slots } from './intent.ts';
import type { Side, Sides } from './lone-side.ts';
import { sidesOf } from './sides-of-move.ts';

/** What stands and to where it goes, each read from its own words: `vanavond` makes no evening of tomorrow's ten o'clock. */
export interface Move extends Pick<Sides, 'swapped' | 'unsure'> {
  readonly old?: Timed;
  readonly target: Timed;
}

export function moveIn(timed: Timed, moment: Moment): Move {
  const { old, target = nothing, ...doubts } = sidesOf(timed);
  if (old === undefined) return { target: timed, ...doubts };
  const standing = reachOf(timed, old);
  const ownWords = timed.text.slice(standing.from, standing.to);
  const beside =
    timed.text.slice(0, standing.from) + '#'.repeat(ownWords.length) + timed.text.slice(standing.to);
  const { language } = moment;
  return {
    old: againOf(timed, old, target, moment) ?? { ...timed, ...old, part: readPart(ownWords, language) },
    target: againOf(timed, target, old, moment) ?? { ...timed, ...target, part: readPart(beside, language) },
    ...doubts,
  };
}

const nothing: Side = { days: [], clocks: [] };

/** Which appointment stands, as far as its day and hour were said, and whether that is read back. */
export function standing(timed: Timed, moment: Moment): Pick<Slots, 'which' | 'confirm'> {
  const { date, range, part, confirm, warn } = putTogether(timed, timed.days[0]?.meant, moment);
  const hour = timed.clocks[0]?.meant;
  // `from 2 pm` is its hour, and no bound.
  const time = hour === undefined || hour.undecided ? undefined : clock(hour.minutes);
  const which = {
    ...(date === undefined ? {} : { date }),
    ...(range === undefined ? {} : { range }),
    ...(time === undefined ? {} : { time }),
    ...(part === undefined || time !== undefined ? {} : { part }),
  };
  // That it is past, or a holiday, is known of what stands.
  const unsure = confirm && warn !== 'past' && warn !== 'holiday' ? ({ confirm } as const) : {};
  return Object.keys(which).length > 0 ? { which, ...unsure } : {};
}

interface Reach {
  readonly from: number;
  readonly to: number;
}

const partBehind = new RegExp(`^ (?:s |in de |in the |dans l |dans la |au |le )?${source.part}(?= |$)`);

function reachOf({ text }: Timed, { days, clocks }: Side): Reach {
  const all: readonly Mention<unknown>[] = [...days, ...clocks];
  const to = Math.max(0, ...all.map((each) => each.to));
  const from = Math.min(text.length, ...all.map((each) => each.from));
  return { from, to: to + (partBehind.exec(text.slice(to, to + 40))?.[0].length ?? 0) };
}

/** Reads the words of one side by themselves, where the two do not run through each other. */
function againOf(timed: Timed, side: Side, other: Side, moment: Moment): Timed | undefined {
  if (side.days.length + side.clocks.length === 0 || other.days.length + other.clocks.length === 0)
    return undefined;
  const own = reachOf(timed, side);
  const others = reachOf(timed, other);
  const words =
    own.to <= others.from
      ? timed.text.slice(0, own.to)
      : others.to <= own.from
        ? timed.text.slice(others.to)
        : undefined;
  const again = words === undefined ? undefined : readTimed(words.trim(), moment, true);
  return again !== undefined && isSame(again, side) ? again : undefined;
}

function isSame(again: Timed, side: Side): boolean {
  return (
    again.days.length === side.days.length &&
    again.clocks.length === side.clocks.length &&
    again.days.every(({ meant }, index) => JSON.stringify(meant) === JSON.stringify(side.days[index]?.meant))
  );
}
