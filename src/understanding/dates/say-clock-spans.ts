import { type Clock, clockOf, type HalfOfDay } from './dial.ts';
import type { Saying } from './mention.ts';
import { numberIn, phrase, source } from './vocabulary.ts';

/** An hour, its minutes, and what says that it is one. */
const moment = `(${source.hour}|noon|midi)(?: ?[:.uh] ?([0-5]\\d))? ?(am|pm|uur|u|heures?|h|o ?clock)?(?![\\p{L}\\p{N}:])`;
const digits = '(\\d{1,2})(?:[:.uh]([0-5]\\d))?';
const begins = 'tussen|between|entre|van|from|de|du';
const through = 'tot|to|until|till?|through|a|au|jusqu a|jusqu au';
/** What makes the numbers days, a length or something else. */
const counts =
  `(?! ?(?:${source.month}|e|de|ste|th|st|nd|rd|min|minuten|minutes?|dagen|days?|jours?|weken|weeks?|` +
  'semaines?|maanden|months?|mois|personen|people|keer)(?![\\p{L}])|[./-]\\d|\\d)';

/** The hour of `half 10 tot 11` and `kwart voor 9 tot 10` is not the one that stands before the span. */
const whole =
  '(?<!(?:half|past|(?:kwart|quarter|vijf|tien|twintig|five|ten|twenty|5|10|20|25)(?: minuten| minutes)? (?:voor|over|to|past)) )';

/** Two clock times in one go: `van 2 tot 3`, `tussen 10 en 11u30`, `5 to 6 pm`, `16 - 17 heures`. */
export function clockSpanSayings(half: HalfOfDay): readonly Saying<Clock>[] {
  return [
    {
      pattern: phrase(`(?:${begins}) ${moment}(?:-| (?:${through}|en|and|et) )${moment}${counts}`),
      read: (found) => spanOf(found, half, false),
    },
    {
      pattern: phrase(`${whole}${moment}(?:-| (?:${through}) )${moment}${counts}`),
      read: (found) => spanOf(found, half, !isMarked(found) || !isDigits(found[1])),
    },
    {
      pattern: phrase(`${digits}() (?:and|en|et) ${digits} ?(am|pm|uur|u|heures?|h)(?![\\p{L}])`),
      read: (found) => spanOf(found, half, true),
    },
  ];
}

const isDigits = (word = ''): boolean => /^\d+$/.test(word);
const isMarked = ([, , fromMinute, fromMark, , toMinute, toMark]: readonly string[]): boolean =>
  [fromMinute, fromMark, toMinute, toMark].some((each) => each !== undefined && each !== '');

/** `doubted` spans are read back; so is one that begins at seven, which may be in the morning or the evening. */
function spanOf(found: readonly string[], half: HalfOfDay, doubted: boolean): Clock | undefined {
  const [, from, fromMinute = '', fromMark = '', to, toMinute = '', toMark = ''] = found;
  const toHalf = halfIn(toMark) ?? half;
  const fromHalf = halfIn(fromMark) ?? toHalf;
  const end = clockOf(hourIn(to), Number(toMinute), toHalf);
  const likely = clockOf(hourIn(from), Number(fromMinute), fromHalf);
  if (end === undefined || likely === undefined) return undefined;
  const fixed = halfIn(fromMark) !== undefined || hourIn(from) > 12;
  const bounds = inOrder(likely.minutes, end.minutes, fixed, toHalf !== undefined || hourIn(to) > 12);
  if (bounds === undefined) return undefined;
  const other = minutesTo(found, end);
  const confirm = doubted || bounds.moved || likely.undecided || other !== undefined;
  return {
    minutes: bounds.begin,
    end: bounds.end,
    ...(other === undefined ? {} : { other }),
    ...(confirm ? { confirm: true } : {}),
  };
}

/** Not longer than this when one of the two is taken for half a day later than it was said. */
const longest = 480;

/** A span goes forward: where it does not as it was said, its end is in the afternoon or else its begin in the morning. */
function inOrder(begin: number, end: number, fixedBegin: boolean, fixedEnd: boolean) {
  if (begin < end) return { begin, end, moved: false };
  const later = end + 720;
  if (!fixedEnd && later < 1440 && later > begin && later - begin <= longest)
    return { begin, end: later, moved: true };
  const earlier = begin - 720;
  return fixedBegin || earlier < 0 ? undefined : { begin: earlier, end, moved: !fixedEnd };
}

/** `five to seven`: two hours, or five minutes before one. */
function minutesTo(
  [all = '', from = '', fromMinute, fromMark, , , toMark]: readonly string[],
  end: Clock,
): number | undefined {
  const before = numberIn(from) ?? 0;
  const isSpan = fromMinute || fromMark || (toMark && isDigits(from));
  const may = !isSpan && / to /.test(all) && !/^(?:from|between) /.test(all);
  return may && [5, 10, 20, 25].includes(before) ? end.minutes - before : undefined;
}

const hourIn = (word = ''): number => (/^(?:noon|midi)$/.test(word) ? 12 : (numberIn(word) ?? 99));
const halfIn = (mark: string): HalfOfDay => (mark === 'am' || mark === 'pm' ? mark : undefined);
