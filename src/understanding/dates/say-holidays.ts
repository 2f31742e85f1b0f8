import { addDays, type CalendarDate } from '../../core/kernel/time.ts';
import { makeDate, nextDate, type Today } from './calendar.ts';
import type { Day } from './day.ts';
import type { Saying } from './mention.ts';
import { phrase } from './vocabulary.ts';

/** Days that have a name and stand still: day and month. Where one name is within another, the longer comes first. */
const fixed: readonly (readonly [string, number, number])[] = [
  [
    'oudjaar|oudejaar|oudejaarsavond|oudejaarsdag|oudjaarsavond|new year s eve|new years eve|saint sylvestre|st sylvestre|' +
      'veille du nouvel an|reveillon du nouvel an',
    31,
    12,
  ],
  [
    'nieuwjaar|nieuwjaarsdag|new year|new years|new year s day|(?<=kerst(?:mis)? en )nieuw|' +
      '(?<=(?:xmas|christmas) and )ny|le nouvel an|nouvel an|jour de l an',
    1,
    1,
  ],
  [
    '(?<=(?:voor|before|avant) (?:de |the |l |les |la )?)(?:zomer|zomervakantie|grote vakantie|summer(?: holidays?| break)?|ete|' +
      'vacances d ete|grandes vacances)',
    1,
    7,
  ],
  ['dag van de arbeid|labou?r day|fete du travail', 1, 5],
  ['sinterklaas|saint nicolas|st nicolas', 6, 12],
  ['kerstavond|christmas eve|xmas eve|veille de noel|reveillon de noel', 24, 12],
  [
    '(?:tweede|2e|2de) kerst(?:dag)?|boxing day|(?:the )?day after (?:christmas|xmas)|lendemain de noel|deuxieme jour de noel',
    26,
    12,
  ],
  [
    'kerst|kerstmis|(?:eerste |1e |1ste )?kerstdag|christmas|christmas day|xmas|noel|' +
      '(?<=(?:avant|voor|before) (?:les |de |the )?)(?:fetes(?: de fin d annee)?|feestdagen|festive season)',
    25,
    12,
  ],
  ['wapenstilstand|armistice day|armistice', 11, 11],
  ['koningsdag|king s day|fete du roi', 27, 4],
  ['bevrijdingsdag|liberation day', 5, 5],
  ['nationale feestdag|belgian national day|fete nationale', 21, 7],
  ['allerheiligen|all saints day|all saints|toussaint', 1, 11],
];

/** Days that move with Easter, by how many days they come after it. */
const movable: readonly (readonly [string, number])[] = [
  ['goede vrijdag|good friday|vendredi saint', -2],
  ['(?:tweede|2e|2de) paasdag|paasmaandag|easter monday|lundi de paques', 1],
  ['pasen|(?:eerste |1e |1ste )?paasdag|easter|easter sunday|paques', 0],
  ['hemelvaart|hemelvaartsdag|o l h hemelvaart|ascension|ascension day|l ascension|jour de l ascension', 39],
  ['(?:tweede|2e|2de) pinksterdag|pinkstermaandag|whit monday|lundi de pentecote', 50],
  ['pinksteren|(?:eerste |1e |1ste )?pinksterdag|pentecost|whit sunday|pentecote', 49],
];

/** Not the holidays around it. */
const noHolidays = '(?! ?(?:vakantie|verlof|reces|periode|holidays?|break|party|feest|vacances|recess))';

/** `les vacances de Noël` are no Christmas Day, and differ from region to region. */
const notOfSchool = '(?<!(?:vacances|conges?|recess?|semaine|quinzaine) (?:de la |de |d |du )?)';

/** Holidays by name: the first that is not past. */
export function holidaySayings({ today }: Today): readonly Saying<Day>[] {
  return [
    ...movable.map(([names, after]) => ({
      pattern: phrase(`${notOfSchool}(?:${names})${noHolidays}`),
      read: () => called(nextAfterEaster(after, today)),
    })),
    ...fixed.map(([names, day, month]) => ({
      pattern: phrase(`${notOfSchool}(?:${names})${noHolidays}`),
      read: () => called(nextDate(day, month, today)),
    })),
  ];
}

function called(date: CalendarDate | undefined): Day {
  return date === undefined ? { kind: 'none' } : { kind: 'date', date, holiday: true };
}

function nextAfterEaster(days: number, today: CalendarDate): CalendarDate | undefined {
  const year = Number(today.slice(0, 4));
  const dates = [year, year + 1].map((each) => easterOf(each)).flatMap((date) => date ?? []);
  return dates.map((date) => addDays(date, days)).find((date) => date >= today);
}

/** By the Gregorian computus of Meeus, Jones and Butcher. */
function easterOf(year: number): CalendarDate | undefined {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const corrected = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - corrected + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const moved = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const days = epact + sunday - 7 * moved + 114;
  return makeDate(year, Math.floor(days / 31), (days % 31) + 1);
}
