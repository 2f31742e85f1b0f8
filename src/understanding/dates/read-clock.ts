import type { Language } from '../../core/kernel/language.ts';
import { bare, type Clock, type HalfOfDay } from './dial.ts';
import { type Found, findAll, type Mention, type Saying, wordsBefore } from './mention.ts';
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
    ' ?(?:min|minuten|minutes?|dagen|days?|weken|weeks?|keer|maanden|personen|people)(?!\\p{L}))',
  'u',
);
const opensSpan = /(?:^| )(?:tussen|between|entre|van|from|de) $/;

/** `tussen half negen en tien`, `van 8 tot half 10`: the other end is an hour too, though nothing else says so. */
function withEnds({ mentions, rest }: Found<Clock>, half: HalfOfDay): Found<Clock> {
  const [only, more] = mentions;
  if (only === undefined || more !== undefined || only.meant.end !== undefined) return { mentions, rest };
  const before = wordsBefore(rest, only.from);
  const end = opensSpan.test(before) ? endsAt.exec(rest.slice(only.to, only.to + 40)) : null;
  const begin = end === null ? beginsAt.exec(before) : null;
  const [said = '', opened, alone] = end ?? begin ?? [];
  const hour = opened ?? alone;
  const meant = bare(numberIn(hour ?? ''), half);
  if (meant === undefined) return { mentions, rest };
  const { confirm: _, ...sure } = meant;
  const word = said.indexOf(` ${hour}`) + 1;
  const from = end === null ? only.from - said.length + word : only.to + word;
  const other: Mention<Clock> = {
    from,
    to: from + (hour ?? '').length,
    meant: inFrontOf(sure, only.meant, begin !== null),
  };
  const blank = rest.slice(0, from) + '#'.repeat(other.to - from) + rest.slice(other.to);
  return { mentions: begin === null ? [only, other] : [other, only], rest: blank };
}

/** Of `van 8 tot half 10` both are before noon or both after it. */
function inFrontOf(hour: Clock, known: Clock, isBegin: boolean): Clock {
  const [from, to] = isBegin ? [hour.minutes, known.minutes] : [known.minutes, hour.minutes];
  if (from < to) return hour.undecided && hour.other !== undefined ? { minutes: hour.minutes } : hour;
  const minutes = isBegin ? hour.minutes - 720 : hour.minutes + 720;
  return { minutes, confirm: true };
}
