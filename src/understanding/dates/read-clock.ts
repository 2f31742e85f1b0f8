import type { Language } from '../../core/kernel/language.ts';
import { bare, type Clock, type HalfOfDay } from './dial.ts';
import { type Found, findAll, type Saying, wordsBefore } from './mention.ts';
import { clockSayings } from './say-clocks.ts';
import { numberIn, source } from './vocabulary.ts';

/**
 * Finds clock times in a normalised text. Half before the hour in Dutch (`half drie` is 14:30), after it in English;
 * an hour from 1 to 6 is in the afternoon, 7 can be either, 8 to 12 are as they are said, unless the words say which
 * half of the day. Blanks out what it read.
 */
export function readClocks(text: string, language: Language, half: HalfOfDay): Found<Clock> {
  return withEnds(findAll(text, sayingsIn(language, half)), half);
}

/** To make them costs more than to try them: one list for each language and half of the day. */
const made = new Map<string, readonly Saying<Clock>[]>();

function sayingsIn(language: Language, half: HalfOfDay): readonly Saying<Clock>[] {
  const key = `${language} ${half}`;
  const sayings = made.get(key) ?? clockSayings(language, half);
  made.set(key, sayings);
  return sayings;
}

const beginsAt = new RegExp(
  `(?:(?:tussen|between|entre|van|from|de) (${source.hour}) (?:tot|to|until|till|en|and|et|a)|` +
    `(?:^|# |#, )(${source.hour}) (?:tot|to|until|till|a)) $`,
);
const endsAt = new RegExp(
  `^ (?:tot|to|until|till|en|and|et|a) (${source.hour})(?![\\p{L}\\p{N}:./-]|#|` +
    ` ?(?:min|minuten|minutes?|dagen|days?|weken|weeks?|keer|maanden|personen|people|${source.month})(?!\\p{L}))`,
  'u',
);
const opensSpan = /(?:^| )(?:tussen|between|entre|van|from|de) $/;

/** `tussen half negen en tien`, `van 8 tot half 10`: the other end is an hour too, though nothing else says so. */
function withEnds({ mentions, rest }: Found<Clock>, half: HalfOfDay): Found<Clock> {
  const [only, more] = mentions;
  if (only === undefined || more !== undefined || only.meant.end !== undefined) return { mentions, rest };
  const before = wordsBefore(rest, only.from);
  const after = rest.slice(only.to, only.to + 40);
  const end = opensSpan.test(before) || /^ (?:tot|until|till) /.test(after) ? endsAt.exec(after) : null;
  const begin = end === null ? beginsAt.exec(before) : null;
  const [said = '', opened, alone] = end ?? begin ?? [];
  const hour = opened ?? alone;
  const meant = bare(numberIn(hour ?? ''), half);
  if (meant === undefined) return { mentions, rest };
  const { confirm: _, ...sure } = meant;
  const word = said.indexOf(` ${hour}`) + 1;
  const from = end === null ? only.from - said.length + word : only.to + word;
  const place = { from, to: from + (hour ?? '').length };
  const blank = rest.slice(0, from) + '#'.repeat(place.to - from) + rest.slice(place.to);
  const [first, last] = end === null ? beginOf(sure, only.meant) : endOf(only.meant, sure);
  const both = end === null ? [place, only] : [only, place];
  return { mentions: both.map((each, at) => ({ ...each, meant: at === 0 ? first : last })), rest: blank };
}

const halfDay = 720;
const later = ({ minutes }: Clock): Clock => ({ minutes: minutes + halfDay, confirm: true });
const earlier = ({ minutes }: Clock): Clock => ({ minutes: minutes - halfDay, confirm: true });
const settled = (hour: Clock): Clock =>
  hour.undecided && hour.other !== undefined ? { minutes: hour.minutes } : hour;

/** Of `van 2 tot half 3` both are in the same half of the day; of `van 8 tot 7 uur` the end is in the evening. */
function beginOf(hour: Clock, known: Clock): readonly [Clock, Clock] {
  if (hour.minutes < known.minutes) return [settled(hour), known];
  if (hour.minutes >= halfDay) return [earlier(hour), known];
  return [hour, known.minutes < halfDay ? later(known) : known];
}

/** Of `van half 10 tot 8` the end is in the evening; it is not after midnight. */
function endOf(known: Clock, hour: Clock): readonly [Clock, Clock] {
  if (known.minutes < hour.minutes) return [known, settled(hour)];
  if (hour.minutes < halfDay) return [known, later(hour)];
  return [known.minutes >= halfDay ? earlier(known) : known, hour];
}
