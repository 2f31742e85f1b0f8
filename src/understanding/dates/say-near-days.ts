import { addDays, type CalendarDate } from '../../core/kernel/time.ts';
import { oneOf } from '../one-of.ts';
import { addUnits, type Moment, type Today } from './calendar.ts';
import { type Day, either, onDate } from './day.ts';
import type { Saying } from './mention.ts';
import { numberIn, phrase, source } from './vocabulary.ts';

const { number, weeks, days, months } = source;

/** Days counted from today. */
export function countedSayings({ today, language }: Today): readonly Saying<Day>[] {
  return [
    {
      pattern: phrase(
        '(?:d )?(?:aujourd hui|vandaag|today|(demain|morgen|tomorrow)) ' +
          '(?:en (?:8|huit|(15|quinze))|(?:over|binnen) (?:(?:een|1) week|(?:(twee|2) weken))|week)',
      ),
      read: ([, tomorrow, quinze, two]) =>
        onDate(addDays(today, (tomorrow ? 1 : 0) + (quinze || two ? 14 : 7))),
    },
    {
      pattern: phrase(
        `(?:binnen|within|endeans|dans les|binnen de|within the next) (${number}|quinze) (${weeks}|${days}|${months})`,
      ),
      read: ([, count = '', unit = '']) => {
        const date = counted(today, numberIn(count) ?? 0, unit);
        const span = { from: today, to: date };
        return language === 'nl-BE' ? { kind: 'within', date, span } : { kind: 'range', span, confirm: true };
      },
    },
    {
      pattern: phrase(
        `(?:over|in|dans|d ici) (?:een |a |une? )?(${number}|quinze) ?(${weeks}|${days}|${months})(?: tijd)?`,
      ),
      read: ([, count = '', unit = '']) => either(counted(today, numberIn(count) ?? 0, unit)),
    },
    {
      pattern: phrase(`(${number}) (${weeks}|${days}|${months}) (?:from (?:now|today)|vanaf (?:nu|vandaag))`),
      read: ([, count = '', unit = '']) => either(counted(today, numberIn(count) ?? 0, unit)),
    },
    {
      pattern: phrase('(?:le )?(?:lendemain|jour (?:suivant|d apres))(?! (?:du|de|d) )|un jour apres'),
      read: () => either(addDays(today, 1)),
    },
    {
      pattern: phrase(`(${number}) jours apres(?=$| )(?! (?:le|la|de|#))`),
      read: ([, count = '']) => either(addDays(today, numberIn(count) ?? 0)),
    },
    {
      pattern: phrase('(?:in )?a fortnight|in a fortnight s time'),
      read: () => either(addDays(today, 14)),
    },
  ];
}

/** Today and the days after it by name. */
export function nearSayings({ today, minutes, language }: Moment): readonly Saying<Day>[] {
  return [
    {
      pattern: phrase('overmorgen|(?<!\\d )(?:the )?day (?:of )?after tomorrow|apres demain|surlendemain'),
      read: () => onDate(addDays(today, 2)),
    },
    {
      // In Belgium this afternoon; in France it may be over.
      pattern: phrase('tantot'),
      read: () => either(today),
    },
    {
      pattern: phrase('eergisteren|avant hier|(?:the )?day before yesterday'),
      read: () => onDate(addDays(today, -2)),
    },
    {
      // In Dutch `hier` is here.
      pattern: phrase(`gisteren|gisteravond|yesterday${language === 'fr' ? '|hier' : ''}`),
      read: () => onDate(addDays(today, -1)),
    },
    {
      pattern: phrase('(?<!(?:^| )s )(?<!dag )(?<!deze )morgen|tomorrows?|tmrw|tomorow|demain'),
      read: () => (minutes < 240 ? either(today, addDays(today, 1)) : onDate(addDays(today, 1))),
    },
    {
      pattern: phrase(
        oneOf(
          '(?<!tot )straks|vandaag|today|aujourd ?hui|ce jour(?! la)|dans la journee',
          'van(?:middag|avond|ochtend|morgen|namiddag|voormiddag)',
          'deze (?:ochtend|morgen|voormiddag|namiddag|middag|avond)|tonight|tonite',
          'this (?:morning|afternoon|evening|night)|ce (?:matin|soir)|ce l apres midi',
          'cet(?:te)? (?:apres midi|nuit)',
        ),
      ),
      read: () => onDate(today),
    },
  ];
}

/** In French eight days are a week, and fifteen two. */
function counted(today: CalendarDate, count: number, unit: string): CalendarDate {
  if (unit === 'jours' && (count === 8 || count === 15)) return addDays(today, count - 1);
  return addUnits(today, count, unit);
}
