import { oneOf } from '../one-of.ts';
import { clock } from './calendar.ts';
import type { Clock } from './dial.ts';
import type { Mention } from './mention.ts';
import type { When } from './when.ts';

type Bound = NonNullable<When['window']>;

/** `na vier uur`, `ten laatste om vijf`: one end of the time of day. */
export function boundOf(text: string, { from, to, meant: { minutes } }: Mention<Clock>): Bound | undefined {
  const before = text.slice(0, from);
  const not = notAtHour.test(before);
  if (onFrom.test(before)) return not ? { to: clock(minutes) } : { from: clock(minutes) };
  if (upTo.test(before) && not) return { from: clock(minutes) };
  const latest = atLatest.test(text.slice(to)) || earlyLatest.test(before);
  if (onwards.test(text.slice(to))) return { from: clock(minutes) };
  return latest || (upTo.test(before) && !isChoice.test(before)) ? { to: clock(minutes) } : undefined;
}

/** Whether there are two ends of one stretch: `na vier uur maar voor zes`. */
export function isOtherEnd(one: Bound, other: Bound | undefined): boolean {
  const both = { ...one, ...other };
  return one.from !== both.from || one.to !== both.to
    ? (both.from ?? '') < (both.to ?? '') && Object.keys(one).join() !== Object.keys(other ?? {}).join()
    : false;
}

const earlyLatest =
  /(?:^| )(?:uiterlijk|ten laatste|op zijn laatst|au plus tard|no later than)(?: om| a| at)? $/;
const onwards =
  /^ (?:onwards?|(?:of|or|en|and) later|ou plus tard|(?:is )?(?:the )?(?:absolute )?earliest|op zijn vroegst|ten vroegste|au plus tot)(?= |$)/;
const onFrom = new RegExp(
  `(?:^| )(?:${oneOf(
    '(?:vanaf|from|a partir de|na|after|apres|des|post)(?: om| at| a)?',
    '(?:ten vroegste|op zijn vroegst|at the earliest|(?:not|no) earlier than|niet vroeger dan|au plus tot|pas plus tot que)(?: om| at| a)?',
    'pas (?:om|rond|tegen)|only (?:back|free|home|in|available) at',
    '(?:na|after|apres) (?:de|het|the|le|la|my|mijn) \\p{L}+ (?:van|of|de)',
  )}) $`,
  'u',
);
const upTo =
  /(?:^| )(?:(?:voor|before|avant|tot|until|till|jusqu a|jusque)|(?:voor|before|avant) (?:de|het|the|le|la|my|mijn) \p{L}+ (?:van|of|de)) $/u;
/** `pas avant 17h`, `nooit na 16u`: the other way round. Dutch `pas na 16u` is only after it. */
export const notAtHour = new RegExp(
  `(?:^| )(?:${oneOf(
    '(?:niet|ni|nie|not|never|nooit|jamais|niks|niets|nothing|rien|no (?:use|good|point)) (?:voor|before|avant|na|after|apres)',
    'pas (?:before|avant|after|apres)',
  )}) $`,
);
const atLatest = /^ (?:ten laatste|uiterlijk|op zijn laatst|at the latest|au plus tard)(?= |$)/;
/** `ik kies voor half elf`, `het gesprek dat voor half elf stond`: for it, and not before it. */
const isChoice = /(?:^| )(?:kies|kiezen|ga|gaan|opteer|stem)(?: \S+){0,2} voor $|(?:^| )(?:dat|die) voor $/;
