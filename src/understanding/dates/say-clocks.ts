import type { Language } from '../../core/kernel/language.ts';
import {
  bare,
  type Clock,
  confirmed,
  exact,
  type HalfOfDay,
  onDial,
  readHalf,
  readSpan,
  toPm,
  written,
} from './dial.ts';
import type { Saying } from './mention.ts';
import { isEnglishNumber, numberIn, phrase, source } from './vocabulary.ts';

const hour = source.hour;
const minuteWord = '(?:\\d{1,2}|vijf|tien|twintig|five|ten|twenty)';
const unit = '(?:u|uur|h|heures?|o clock)';
const about =
  'om|rond|omstreeks|tegen|vanaf|at|around|about|from|vers|des|na|after|apres|tot|until|till|voor|before|avant';

/** Clock times in all their wordings, from the most particular to the bare hour. */
export function clockSayings(language: Language, half: HalfOfDay): readonly Saying<Clock>[] {
  return [
    ...spokenSayings(language, half),
    ...spanSayings(half),
    ...writtenSayings(half),
    ...hourSayings(half),
    ...bareSayings(language, half),
  ];
}

/** `half drie`, `kwart voor twee`, `deux heures et demie`: said in words around an hour of the dial. */
function spokenSayings(language: Language, half: HalfOfDay): readonly Saying<Clock>[] {
  const spoken = (hours: number, minutes: number) => onDial(hours, minutes, half);
  return [
    {
      pattern: phrase(`(?:(tien|vijf|ten|five|10|5) (voor|over|na) )?half (${hour})(?: ${unit})?`),
      read: ([, minutes = '', side, of = '']) => {
        const shift = (side === 'voor' ? -1 : 1) * (minuteNamed(minutes) ?? 0);
        const at = numberIn(of);
        if (at === undefined || at > 12) return undefined;
        return readHalf(at, shift, isEnglishNumber(of) || language === 'en', half);
      },
    },
    {
      pattern: phrase(`(${hour}) (fifteen|thirty|forty five)`),
      read: ([, of = '', minutes]) =>
        isEnglishNumber(of) || of === 'six'
          ? spoken(numberIn(of) ?? 0, minutes === 'fifteen' ? 15 : minutes === 'thirty' ? 30 : 45)
          : undefined,
    },
    {
      pattern: phrase(`half past (${hour})`),
      read: ([, of = '']) => spoken(numberIn(of) ?? 0, 30),
    },
    {
      pattern: phrase(
        `(kwart|quarter|a quarter|${minuteWord})(?: min| minuten| minutes)? (voor|over|na|past|after|to|before) (${hour})(?: ${unit})?(?! (?:dagen|weken|weeks|days))`,
      ),
      read: ([, minutes = '', side = '', of = '']) => {
        const shift = /voor|to|before/.test(side) ? -1 : 1;
        return spoken(numberIn(of) ?? 0, shift * (minuteNamed(minutes) ?? 0));
      },
    },
    {
      pattern: phrase(`(${hour}) ?(?:uur|u|heures?|h) (${minuteWords})`),
      read: ([, of = '', minutes = '']) => spoken(numberIn(of) ?? 0, minutesInWords[minutes] ?? 0),
    },
    {
      pattern: phrase(
        `(${hour}) ?(?:heures?|h) (et demie?|et quart|moins le quart|moins (?:dix|cinq|vingt))`,
      ),
      read: ([, of = '', side = '']) => spoken(numberIn(of) ?? 0, frenchMinutes(side)),
    },
  ];
}

const minutesInWords: Readonly<Record<string, number>> = {
  dertig: 30,
  vijftien: 15,
  vijfenveertig: 45,
  trente: 30,
  quinze: 15,
  'quarante cinq': 45,
  quarante: 40,
  vingt: 20,
};
const minuteWords = Object.keys(minutesInWords).join('|');

/** Two times in one go. */
function spanSayings(half: HalfOfDay): readonly Saying<Clock>[] {
  return [
    {
      pattern: phrase(
        `(\\d{1,2})(?:[:.](\\d{2}))? ?(?:${unit} )?(?:to|tot|-|a|and|en|et) ?(\\d{1,2})(?:[:.](\\d{2}))? ?(am|pm|u|uur|h)`,
      ),
      read: ([, from, fromMinute, to, toMinute, mark = '']) =>
        readSpan(Number(from), fromMinute, Number(to), toMinute, mark, half),
    },
    {
      pattern: phrase(`(?:tussen|between|entre|van|from|de) (${hour}) (?:en|and|et|tot|to|a) (${hour})`),
      read: ([, from = '', to = '']) =>
        readSpan(numberIn(from), undefined, numberIn(to), undefined, '', half),
    },
  ];
}

/** Hours and minutes in digits. */
function writtenSayings(half: HalfOfDay): readonly Saying<Clock>[] {
  return [
    {
      pattern: phrase(`(\\d{1,2})(?:[:.](\\d{2}))? ?(am|pm)`),
      read: ([, hours, minutes, mark]) =>
        exact(mark === 'pm' ? toPm(Number(hours)) : Number(hours) % 12, Number(minutes)),
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
      pattern: phrase(`(?<=(?:om|rond|tegen|vanaf|at|a|vers|tot|from|van) )(\\d{1,2})\\.([0-5]\\d)`),
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
        `(?<!(?:for|pendant|gedurende|duurt) )(${hour}) ?${unit}(?! (?:later|vroeger|eerder|earlier|plus t))`,
      ),
      read: ([, of = '']) => (/^(?:een|un|une|one)$/.test(of) ? undefined : written(of, 0, half)),
    },
    {
      pattern: phrase('a midi|12 uur s middags|noon|midday|(?<!apres )(?<!avant )midi'),
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
        `(?<=(?:^|[^\\p{L}])(?:${about}${language === 'fr' ? '|a|a partir de' : ''}) )(${hour})(?! (?:min|minuten|minutes|uur|uren|hours?|heures?|u|h|dag|dagen|weken|weeks|days|jours|semaines|personen|januari|keer|of|maand)|[./:-]?\\d|[./:-]|e\\b|de\\b)`,
      ),
      read: ([, of = '']) => (/^(?:een|un|une|one)$/.test(of) ? undefined : bare(numberIn(of), half)),
    },
    {
      pattern:
        /(?<=^|(?:om|at|a|vers) )(?:([01]?\d|2[0-3])([0-5]\d))(?:u|h| uur)?(?=$| (?:is|graag|please|svp|aub))/gu,
      read: ([, hours, minutes]) => confirmed({ minutes: Number(hours) * 60 + Number(minutes) }),
    },
  ];
}

function minuteNamed(word: string): number | undefined {
  const named: Readonly<Record<string, number>> = {
    kwart: 15,
    quarter: 15,
    'a quarter': 15,
    twintig: 20,
    twenty: 20,
  };
  return named[word] ?? numberIn(word);
}

function frenchMinutes(side: string): number {
  if (side.startsWith('et d')) return 30;
  if (side === 'et quart') return 15;
  if (side === 'moins le quart') return -15;
  return -({ dix: 10, cinq: 5, vingt: 20 }[side.slice(6)] ?? 0);
}
