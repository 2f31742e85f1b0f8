import type { Language } from '../../core/kernel/language.ts';
import { type Clock, type HalfOfDay, onDial, readHalf } from './dial.ts';
import type { Saying } from './mention.ts';
import { isEnglishNumber, numberIn, phrase, source } from './vocabulary.ts';

const hour = source.hour;
const minuteWord = '(?:\\d{1,2}|vijf|tien|twintig|five|ten|twenty)';
export const unit = '(?:u|uur|h|heures?|o clock|oclock)';
/** Hours, and noon and midnight by name. */
const whole = `(?:${hour}|noon|midday|midnight|midi)`;

/** `half drie`, `kwart voor twee`, `deux heures et demie`: said in words around an hour of the dial. */
export function spokenSayings(language: Language, half: HalfOfDay): readonly Saying<Clock>[] {
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
      pattern: phrase(`(${hour}) (fifteen|thirty|twenty|ten|[0-5]\\d)(?: ?(am|pm))?(?![\\p{L}\\p{N}:.])`),
      read: ([, of = '', minutes = '', mark]) =>
        isEnglishNumber(of) || of === 'six'
          ? onDial(numberIn(of) ?? 0, minuteNamed(minutes) ?? 0, mark === 'am' || mark === 'pm' ? mark : half)
          : undefined,
    },
    {
      pattern: phrase(`(?:the )?half (?:of|to) (${hour})(?= |$)`),
      read: ([, of = '']) => {
        const at = numberIn(of);
        const read = at === undefined || at > 12 ? undefined : readHalf(at, 0, false, half);
        return read === undefined ? undefined : { ...read, confirm: true };
      },
    },
    {
      pattern: phrase(`(${hour}|\\d{2}) hundred(?: hours)?`),
      read: ([, of = '']) =>
        numberIn(of) === undefined ? undefined : { minutes: ((numberIn(of) ?? 0) % 24) * 60 },
    },
    {
      pattern: phrase(`(?:een |n )?uur of (${hour})(?! ?(?:dag|week|uur|min))`),
      read: ([, of = '']) => {
        const read = spoken(numberIn(of) ?? 99, 0);
        return read === undefined ? undefined : { ...read, confirm: true };
      },
    },
    {
      pattern: phrase(`half past (${hour})`),
      read: ([, of = '']) => spoken(numberIn(of) ?? 0, 30),
    },
    {
      pattern: phrase(
        `(kwart|quarter|a quarter|${minuteWord})(?: min| minuten| minutes)? (voor|over|na|past|after|to|` +
          `before) (${whole})(?: ${unit}| ?(am|pm))?(?! (?:dagen|weken|weeks|days))`,
      ),
      read: ([, minutes = '', side = '', of = '', mark]) => {
        const shift = /voor|to|before/.test(side) ? -1 : 1;
        const named = mark === 'am' || mark === 'pm' ? mark : half;
        const read = onDial(hourNamed(of), shift * (minuteNamed(minutes) ?? 0), named);
        return read === undefined ? undefined : beforeSeven(read, named);
      },
    },
    {
      pattern: phrase(
        `(${hour}) ?(?:uur|u|heures?|h) (?:et )?(${minuteWords}|dix|cinq|tien|vijf|[0-5]\\d)(?: minutes| minuten)?(?![\\p{L}\\p{N}:.])`,
      ),
      read: ([, of = '', minutes = '']) =>
        spoken(numberIn(of) ?? 0, minutesInWords[minutes] ?? numberIn(minutes) ?? 0),
    },
    {
      pattern: phrase(
        `(${hour}) ?(?:heures?|h) (et demie?|et quart|trois quarts|moins le quart|moins (?:dix|cinq|vingt|\\d{1,2})(?: minutes)?)`,
      ),
      read: ([, of = '', side = '']) => spoken(numberIn(of) ?? 0, frenchMinutes(side)),
    },
    {
      pattern: phrase(
        '(?<!apres )(?<!avant )(midi|minuit) (et demie?|et quart|moins le quart|moins (?:dix|cinq|vingt)|' +
          `${minuteWords}|dix|cinq|[0-5]\\d)(?![\\p{L}\\p{N}:.]| min)`,
      ),
      read: ([, of, side = '']) => {
        const past = minutesInWords[side] ?? numberIn(side) ?? frenchMinutes(side);
        return { minutes: ((of === 'midi' ? 720 : 0) + past + 1440) % 1440 };
      },
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

function minuteNamed(word: string): number | undefined {
  const named: Readonly<Record<string, number>> = {
    kwart: 15,
    quarter: 15,
    'a quarter': 15,
    twintig: 20,
    twenty: 20,
    fifteen: 15,
    thirty: 30,
  };
  return named[word] ?? numberIn(word);
}

/** A quarter or some minutes to seven can be as early as seven itself. */
function beforeSeven(read: Clock, half: HalfOfDay): Clock {
  const isDoubtful = half === undefined && read.minutes > 1110 && read.minutes < 1140;
  return isDoubtful ? { ...read, other: read.minutes - 720, confirm: true } : read;
}

function hourNamed(word: string): number {
  if (/^(?:noon|midday|midi)$/.test(word)) return 12;
  return word === 'midnight' ? 24 : (numberIn(word) ?? 0);
}

function frenchMinutes(side: string): number {
  if (side.startsWith('et d')) return 30;
  if (side === 'et quart') return 15;
  if (side === 'trois quarts') return 45;
  if (side === 'moins le quart') return -15;
  const minutes = side.slice(6).replace(' minutes', '');
  return -({ dix: 10, cinq: 5, vingt: 20 }[minutes] ?? numberIn(minutes) ?? 0);
}
