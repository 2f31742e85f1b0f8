import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Language } from '../../src/core/kernel/language.ts';
import { addDays, type CalendarDate, instant, parseCalendarDate } from '../../src/core/kernel/time.ts';
import {
  atIn,
  type Moment,
  momentIn,
  mondayOf,
  weekdayOf,
  weekNumbered,
} from '../../src/understanding/dates/calendar.ts';
import { putTogether, readTimed } from '../../src/understanding/dates/read-when.ts';
import type { When } from '../../src/understanding/dates/when.ts';
import { normalise } from '../../src/understanding/normalise.ts';

const zone = 'Europe/Brussels';
/** A Wednesday morning. */
const wednesday = '2026-11-18T10:15:00+01:00';

function when(text: string, language: Language = 'nl-BE', now = wednesday): When {
  return whenAt(text, momentIn(zone, instant(Date.parse(now)), language));
}

function whenAt(text: string, moment: Moment): When {
  const timed = readTimed(normalise(text), moment);
  return putTogether(timed, timed.days[0]?.meant, moment);
}

const friday = '2026-11-20';
const monday = '2026-11-23';

describe('a day in words', () => {
  test.each<[string, Language, Partial<When>]>([
    ['vrijdag 14u30', 'nl-BE', { date: friday as CalendarDate, time: '14:30' }],
    ['komende vrijdag', 'nl-NL', { date: friday as CalendarDate }],
    ['vrijdag over acht dagen', 'nl-BE', { date: '2026-11-27' as CalendarDate }],
    ['Friday week', 'en', { date: '2026-11-27' as CalendarDate }],
    ['vendredi en huit', 'fr', { date: '2026-11-27' as CalendarDate }],
    ['volgende week dinsdag', 'nl-NL', { date: '2026-11-24' as CalendarDate }],
    ['mardi de la semaine prochaine', 'fr', { date: '2026-11-24' as CalendarDate }],
    ['over veertien dagen', 'nl-NL', { date: '2026-12-02' as CalendarDate, confirm: true }],
    ['dans quinze jours', 'fr', { date: '2026-12-02' as CalendarDate, confirm: true }],
    ['overmorgen', 'nl-BE', { date: friday as CalendarDate }],
    ['3/12', 'nl-BE', { date: '2026-12-03' as CalendarDate }],
    ['3-12 om 10u', 'nl-BE', { date: '2026-12-03' as CalendarDate, time: '10:00' }],
    ['3.12 om 10.30', 'nl-NL', { date: '2026-12-03' as CalendarDate, time: '10:30' }],
    ['December 4th at 11am', 'en', { date: '2026-12-04' as CalendarDate, time: '11:00' }],
    ['1er décembre 9h', 'fr', { date: '2026-12-01' as CalendarDate, time: '09:00' }],
    ['5 januari', 'nl-NL', { date: '2027-01-05' as CalendarDate }],
    ['29 februari', 'nl-BE', { date: '2028-02-29' as CalendarDate }],
    ['dinsdag week 49', 'nl-BE', { date: '2026-12-01' as CalendarDate }],
    ['ma 14u', 'nl-BE', { date: monday as CalendarDate, time: '14:00' }],
  ])('"%s" in %s', (text, language, expected) => {
    expect(when(text, language)).toMatchObject(expected);
  });

  test.each<[string, Language, string, string]>([
    ['week 49', 'nl-BE', '2026-11-30', '2026-12-06'],
    ['week 3', 'nl-NL', '2027-01-18', '2027-01-24'],
    ['van 20 tot 27 december', 'nl-BE', '2026-12-20', '2026-12-27'],
    ['21-23 December', 'en', '2026-12-21', '2026-12-23'],
    ['begin december', 'nl-BE', '2026-12-01', '2026-12-10'],
    ['mi-décembre', 'fr', '2026-12-11', '2026-12-20'],
    ['eind januari', 'nl-NL', '2027-01-21', '2027-01-31'],
    ['van maandag tot donderdag', 'nl-NL', '2026-11-23', '2026-11-26'],
    ['Mon-Thu next week', 'en', '2026-11-23', '2026-11-26'],
    ['dit weekend', 'nl-BE', '2026-11-21', '2026-11-22'],
    ['binnen twee weken', 'nl-NL', '2026-11-18', '2026-12-02'],
  ])('"%s" in %s is a span', (text, language, from, to) => {
    expect(when(text, language).range).toEqual({ from, to });
  });

  test('that can be two days is both, with a default, and is read back', () => {
    expect(when('volgende vrijdag')).toEqual({
      date: friday,
      ambiguous: [{ date: friday }, { date: '2026-11-27' }],
      confirm: true,
    });
    expect(when('morgen', 'nl-NL', '2026-11-18T02:00:00+01:00').ambiguous).toEqual([
      { date: '2026-11-18' },
      { date: '2026-11-19' },
    ]);
    expect(when('binnen twee weken', 'nl-BE').ambiguous).toHaveLength(2);
    expect(when('vrijdag over een week', 'nl-BE', '2026-11-20T09:00:00+01:00').ambiguous).toEqual([
      { date: '2026-11-27' },
      { date: '2026-12-04' },
    ]);
  });

  test('that is a public holiday is read back, each country by its own', () => {
    for (const [text, language] of [
      ['25 december 10u', 'nl-BE'],
      ['26 december 10u', 'nl-NL'],
      ['11 novembre à 14h', 'fr'],
      ['29 maart 2027', 'nl-NL'],
      ['6 mei 2027 om 9u', 'nl-BE'],
      ['27 april om 10:00', 'nl-NL'],
    ] as const)
      expect([text, when(text, language)]).toMatchObject([text, { confirm: true, warn: 'holiday' }]);
    for (const [text, language] of [
      ['26 december 10u', 'nl-BE'],
      ['11 november 14:00', 'nl-NL'],
      ['27 april 10u', 'nl-BE'],
      ['6 april 2027', 'nl-BE'],
    ] as const)
      expect(when(text, language)).not.toHaveProperty('warn');
  });

  test('of a week that is named beside it is a day of that week', () => {
    expect(when('volgende week ma tem do')).toMatchObject({ range: { from: monday, to: '2026-11-26' } });
    expect(when('between Monday and Wednesday next week', 'en')).toMatchObject({
      range: { from: monday, to: '2026-11-25' },
    });
    expect(when('week 49, vrijdag')).toMatchObject({ date: '2026-12-04' });
    expect(when('la semaine du 9 décembre', 'fr')).toMatchObject({
      range: { from: '2026-12-07', to: '2026-12-13' },
    });
  });

  test('that has the name of today is today while the time is ahead, and a week later after that', () => {
    expect(when('woensdag 16u')).toMatchObject({ date: '2026-11-18', confirm: true });
    expect(when('woensdag 9u')).toMatchObject({ date: '2026-11-25', confirm: true });
  });

  test('that no calendar has is refused aloud, never taken for another', () => {
    for (const text of ['31/2 om 10u', '13/14 om 10u', '30 februari om 10u']) {
      expect(when(text)).toMatchObject({ warn: 'nonexistent-date', confirm: true });
      expect(when(text).date).toBeUndefined();
    }
  });

  test('with the wrong weekday is read back', () => {
    expect(when('donderdag 25 november')).toMatchObject({ warn: 'weekday-mismatch', confirm: true });
  });
});

describe('a time in words', () => {
  test.each<[string, Language, string]>([
    ['half drie', 'nl-BE', '14:30'],
    ['half een', 'nl-NL', '12:30'],
    ['tien voor half vijf', 'nl-NL', '16:20'],
    ['vijf na half vier', 'nl-BE', '15:35'],
    ['kwart na drie', 'nl-BE', '15:15'],
    ['kwart voor een', 'nl-NL', '12:45'],
    ['kwart voor zeven', 'nl-NL', '18:45'],
    ['om 2', 'nl-BE', '14:00'],
    ['om een uur', 'nl-NL', '13:00'],
    ['à une heure', 'fr', '13:00'],
    ['1430', 'nl-BE', '14:30'],
    ['14.30 uur', 'nl-NL', '14:30'],
    ['14 uur 30', 'nl-BE', '14:30'],
    ['half past two', 'en', '14:30'],
    ['quarter to five', 'en', '16:45'],
    ['9am', 'en', '09:00'],
    ['12am', 'en', '00:00'],
    ['3h et demie', 'fr', '15:30'],
    ['quinze heures', 'fr', '15:00'],
    ['à midi', 'fr', '12:00'],
    ["half acht 's avonds", 'nl-NL', '19:30'],
    ["7 uur 's ochtends", 'nl-NL', '07:00'],
  ])('"%s" in %s is %s', (text, language, time) => {
    expect(when(text, language).time).toBe(time);
  });

  test('that can be morning or evening is neither until somebody says which', () => {
    expect(when('half acht', 'nl-NL')).toEqual({
      ambiguous: [{ time: '07:30' }, { time: '19:30' }],
      confirm: true,
    });
  });

  test('that a length of time or a count looks like is none', () => {
    for (const text of [
      'een gesprek van 30 min',
      'pendant 2 heures',
      'een uur',
      'voor een aso',
      'om een afspraak te maken',
      'over 3 weken',
    ])
      expect(when(text).time).toBeUndefined();
  });

  test('means another part of the day in Belgium than in the Netherlands', () => {
    expect(when("'s middags", 'nl-BE').part).toBe('noon');
    expect(when("'s middags", 'nl-NL').part).toBe('afternoon');
  });

  test('in the hour that a clock change skips is warned of', () => {
    expect(when('zondag 28 maart 02:30', 'nl-NL', '2027-03-24T09:00:00+01:00')).toMatchObject({
      warn: 'nonexistent-local-time',
      confirm: true,
    });
  });

  test('in the hour that comes twice is the first', () => {
    expect(atIn(zone, '2026-10-25' as CalendarDate, '02:30')).toEqual({
      at: '2026-10-25T02:30:00+02:00',
      exists: true,
    });
  });
});

const day = fc.integer({ min: 0, max: 3 * 366 }).map((days) => addDays('2026-01-01' as CalendarDate, days));
const minute = fc.integer({ min: 0, max: 1439 });
const moment = (language: Language) =>
  fc.record({
    today: day,
    minutes: minute,
    language: fc.constant<Language>(language),
    zone: fc.constant(zone),
    country: fc.constant('BE' as const),
  });
const dutchDays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const words = [
  ...dutchDays,
  ...'volgende deze week over binnen twee weken tot en met van naar om half drie kwart voor 8 14u30 3/12 31-2 49 eind begin december 5 januari next friday prochain mardi le 15 à 17h en huit morgen namiddag weekend 1430 7 uur'.split(
    ' ',
  ),
];

describe('whatever is said', () => {
  const anything = fc.array(fc.constantFrom(...words), { maxLength: 9 }).map((all) => all.join(' '));

  test('every date is a real date, every time a real time, every span runs forward', () => {
    fc.assert(
      fc.property(anything, moment('nl-BE'), (text, now) => {
        const { date, time, range, ambiguous = [] } = whenAt(text, now);
        for (const each of [date, range?.from, range?.to, ...ambiguous.map((one) => one.date)])
          if (each !== undefined) expect(parseCalendarDate(each)).toBe(each);
        for (const each of [time, ...ambiguous.map((one) => one.time)])
          if (each !== undefined) expect(each).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
        if (range?.from !== undefined && range.to !== undefined) expect(range.from <= range.to).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('a moment is the wall time in its zone, whatever the season', () => {
    fc.assert(
      fc.property(day, minute, (date, minutes) => {
        const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
        const { at, exists } = atIn(zone, date, time);
        const shown = new Intl.DateTimeFormat('sv-SE', {
          timeZone: zone,
          dateStyle: 'short',
          timeStyle: 'short',
        }).format(new Date(at));
        expect(shown === `${date} ${time}`).toBe(exists);
      }),
    );
  });

  test('day and month are never taken for month and day, and the date is not past', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('/', '-', '.'), moment('nl-NL'), (wanted, sign, now) => {
        const [, month = '', number = ''] = wanted.split('-').map((part) => String(Number(part)));
        const { date } = whenAt(`${number}${sign}${month}`, now);
        if (date === undefined) return;
        expect(date.slice(5)).toBe(wanted.slice(5));
        expect(date >= now.today).toBe(true);
      }),
    );
  });

  test('the name of a weekday is the next such day after today, and `over een week` a week later', () => {
    fc.assert(
      fc.property(fc.constantFrom(...dutchDays), moment('nl-BE'), (name, now) => {
        const { date } = whenAt(name, now);
        if (date === undefined) throw new Error(`${name} is no day`);
        expect(weekdayOf(date)).toBe(dutchDays.indexOf(name) + 1);
        expect(date > now.today && date <= addDays(now.today, 7)).toBe(true);
        if (weekdayOf(now.today) === weekdayOf(date)) return;
        expect(whenAt(`${name} over een week`, now).date).toBe(addDays(date, 7));
      }),
    );
  });

  test('what is said later never means an earlier day', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          'morgen',
          'vrijdag',
          '3/12',
          'over twee weken',
          'overmorgen',
          '5 januari',
          'volgende week dinsdag',
        ),
        day,
        (text, today) => {
          const now = { today, minutes: 600, language: 'nl-BE', zone, country: 'BE' } as const;
          const first = whenAt(text, now).date ?? '';
          const next = whenAt(text, { ...now, today: addDays(today, 1) }).date ?? '';
          expect(first !== '' && next >= first).toBe(true);
        },
      ),
    );
  });

  test('a numbered week begins on a Monday and is not past', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 52 }), day, (week, today) => {
        const span = weekNumbered(week, today);
        expect(span?.from).toBe(span && mondayOf(span.from));
        expect(span !== undefined && span.to >= today).toBe(true);
      }),
    );
  });

  test('half an hour in Dutch is before the hour that is named', () => {
    const names = [
      'een',
      'twee',
      'drie',
      'vier',
      'vijf',
      'zes',
      'zeven',
      'acht',
      'negen',
      'tien',
      'elf',
      'twaalf',
    ];
    for (const [index, name] of names.entries()) {
      const { time, ambiguous } = when(`half ${name}`, 'nl-NL');
      const said = time ?? ambiguous?.[0]?.time ?? '';
      expect(said.slice(3)).toBe('30');
      expect(Number(said.slice(0, 2)) % 12).toBe(index % 12);
    }
  });
});
