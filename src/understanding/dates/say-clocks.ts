import type { Language } from '../../core/kernel/language.ts';
import { oneOf } from '../one-of.ts';
import { bare, type Clock, confirmed, exact, type HalfOfDay, onDial, toPm, written } from './dial.ts';
import type { Saying } from './mention.ts';
import { clockSpanSayings } from './say-clock-spans.ts';
import { spokenSayings, unit } from './say-spoken-clocks.ts';
import { numberIn, numberWords, phrase, source } from './vocabulary.ts';

const hour = source.hour;
const about =
  'om|rond|omstreeks|tegen|vanaf|at|around|about|from|vers|des|na|after|apres|tot|until|till|voor|before|avant|' +
  'instead of|in plaats van|plutot qu a|rather than|au lieu de';

/** Clock times in all their wordings, from the most particular to the bare hour. */
export function clockSayings(language: Language, half: HalfOfDay): readonly Saying<Clock>[] {
  return [
    ...clockSpanSayings(half),
    ...spokenSayings(language, half),
    ...writtenSayings(half),
    ...hourSayings(half),
    ...bareSayings(language, half),
  ];
}

/** Hours and minutes in digits. */
function writtenSayings(half: HalfOfDay): readonly Saying<Clock>[] {
  return [
    {
      pattern: phrase(`(\\d{1,2}?)[:.h]?([0-5]\\d)? ?(am|pm|(?<=\\d)[ap])(?![\\p{L}\\p{N}])`),
      read: ([, hours, minutes, mark = '']) =>
        exact(mark.startsWith('p') ? toPm(Number(hours)) : Number(hours) % 12, Number(minutes)),
    },
    {
      pattern: phrase(`(${numberWords.slice(0, 12).join('|')}) ?(am|pm)`),
      read: ([, of = '', mark]) =>
        exact(mark === 'pm' ? toPm(numberIn(of) ?? 0) : (numberIn(of) ?? 0) % 12, 0),
    },
    {
      pattern: phrase(
        '(?:at )?([01]?\\d|2[0-3])([0-5]\\d)? (?:du (?:matin|soir)|in the (?:morning|evening|afternoon)|at night|s nachts|(?:de )?la nuit|' +
          's (?:ochtends|morgens|avonds|middags|namiddags)|dans la soiree|de l apres midi)',
      ),
      read: ([, hours = '', minutes]) => written(hours, Number(minutes || 0), half),
    },
    {
      pattern: phrase(`(${hour}) ?ish(?: (am|pm))?`),
      read: ([, hours = '', mark]) => {
        const read = written(
          String(numberIn(hours) ?? hours),
          0,
          mark === 'am' || mark === 'pm' ? mark : half,
        );
        return read === undefined ? undefined : confirmed(read);
      },
    },
    {
      pattern: phrase(`(\\d{1,2}) ?(?:u|h|uur|heures?) ?([0-5]\\d)`),
      read: ([, hours = '', minutes]) => written(hours, Number(minutes), half),
    },
    {
      pattern: phrase(`(\\d{1,2}):([0-5]\\d) ?${unit}?`),
      read: ([, hours = '', minutes]) => written(hours, Number(minutes), half),
    },
    {
      pattern: phrase(`(\\d{1,2})\\.([0-5]\\d) ?${unit}`),
      read: ([, hours = '', minutes]) => written(hours, Number(minutes), half),
    },
    {
      pattern: phrase(`(?<=(?:om|rond|tegen|vanaf|at|a|vers|tot|from|van|#) )(\\d{1,2})\\.([0-5]\\d)`),
      read: ([, hours = '', minutes]) => written(hours, Number(minutes), half),
    },
    {
      pattern: phrase(`(\\d{1,2})\\.(00|1[3-9]|[2-5]\\d)(?![./-]\\d)`),
      read: ([, hours = '', minutes]) => written(hours, Number(minutes), half),
    },
  ];
}

/** A whole hour with a word that says it is one. */
function hourSayings(half: HalfOfDay): readonly Saying<Clock>[] {
  const spoken = (hours: number, minutes: number) => onDial(hours, minutes, half);
  return [
    {
      pattern: phrase(`(?<=(?:om|rond|tegen|vanaf|a|vers|at) )(?:een|une|one) (?:uur|heure|o clock)`),
      read: () => spoken(1, 0),
    },
    {
      pattern: phrase(
        `(?<!(?:for|pendant|gedurende|duurt|over|dans|binnen) )(${hour}) ?${unit}(?! (?:later|vroeger|eerder|earlier|plus t))`,
      ),
      read: ([, of = '']) => (/^(?:een|un|une|one)$/.test(of) ? undefined : written(of, 0, half)),
    },
    {
      pattern: phrase(
        'a midi|12 uur s middags|noon|mid ?day|(?<!apres )(?<!avant )(?<!# )(?<!(?:temps|pause|heure) de )midi',
      ),
      read: () => ({ minutes: 720 }),
    },
    { pattern: phrase('minuit|midnight|middernacht'), read: () => ({ minutes: 0 }) },
  ];
}

/** Digits that only their place makes a clock time. */
function bareSayings(language: Language, half: HalfOfDay): readonly Saying<Clock>[] {
  return [
    {
      pattern: phrase(
        `(?<=(?:^|[^\\p{L}])(?:${about}${language === 'fr' ? '|a|a partir de' : ''}) )(${hour})(?! (?:min|` +
          'minuten|minutes|uur|uren|hours?|heures?|u|h|dag|dagen|weken|weeks|days|jours|semaines|personen|' +
          'januari|keer|of(?! \\d+ ?(?:u|uur|h)(?!\\p{L}))|maand)|[./:-]?\\d|[./:-]|e\\b|de\\b)',
      ),
      read: ([, of = '']) => (/^(?:een|un|une|one)$/.test(of) ? undefined : bare(numberIn(of), half)),
    },
    {
      pattern: new RegExp(
        '(?<=^|# |(?:' +
          oneOf(`om|at|a|vers|around|about|approximately|rond|tegen|omstreeks|${source.planned}`) +
          oneOf(
            ') )(?:([01]?\\d|2[0-3])([0-5]\\d))(?:u|h| uur)?(?=$| (?:on|op|le) #| (?:is|graag|liever|dan|rather|instead|then|' +
              'plutot|alors|please|svp|aub|before|voor|avant|for|with|met|avec|at|bij|mentor|' +
              `${source.planned})| #)`,
          ),
        'gu',
      ),
      read: ([, hours, minutes]) => confirmed({ minutes: Number(hours) * 60 + Number(minutes) }),
    },
  ];
}
