import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../src/core/kernel/language.ts';
import { instant } from '../../src/core/kernel/time.ts';
import { understand } from '../../src/understanding/understand.ts';
import { known, now, slotsOfTalk as slots } from '../support/ask-for-talk.ts';

type Row = [string, Language, object];

describe('dates, kind by kind', () => {
  test.each<Row>([
    ['12 - 15 januari', 'nl-BE', { range: { from: '2027-01-12', to: '2027-01-15' } }],
    ['van vrijdag 27 tot zondag 29 november', 'nl-NL', { range: { from: '2026-11-27', to: '2026-11-29' } }],
    ['January 12-15', 'en', { range: { from: '2027-01-12', to: '2027-01-15' } }],
    ['from 12 January to 3 February', 'en', { range: { from: '2027-01-12', to: '2027-02-03' } }],
    ['du 14 au 16 janvier', 'fr', { range: { from: '2027-01-14', to: '2027-01-16' } }],
    ['29/12-2/1', 'nl-BE', { range: { from: '2026-12-29', to: '2027-01-02' } }],
    ['van 4 tot 22 volgende maand', 'nl-BE', { range: { from: '2026-12-04', to: '2026-12-22' } }],
  ])('a span of days has both its ends: %s (%s)', (words, language, expected) => {
    expect(slots(language, words)).toMatchObject(expected);
    expect(slots(language, words)).not.toHaveProperty('date');
  });

  test('a span whose weekday is not that of its day is read back', () => {
    expect(slots('nl-BE', 'van maandag 27 tot zondag 29 november')).toMatchObject({ confirm: true });
  });

  test.each<Row>([
    ['voor donderdag', 'nl-BE', { date: '2026-11-19' }],
    ['for Thursday', 'en', { date: '2026-11-19' }],
    ['pour jeudi', 'fr', { date: '2026-11-19' }],
    ['vóór donderdag', 'nl-BE', { range: { from: '2026-11-18', to: '2026-11-18' }, confirm: true }],
    ['nog voor donderdag', 'nl-NL', { range: { from: '2026-11-18', to: '2026-11-18' }, confirm: true }],
    ['before Thursday', 'en', { range: { from: '2026-11-18', to: '2026-11-18' }, confirm: true }],
    ['avant jeudi', 'fr', { range: { from: '2026-11-18', to: '2026-11-18' }, confirm: true }],
  ])(
    'an appointment for a day is on it, and one before a day is not: %s (%s)',
    (words, language, expected) => {
      expect(slots(language, words)).toMatchObject(expected);
    },
  );

  test.each<Row>([
    ['de week van 4 februari', 'nl-BE', { range: { from: '2027-02-01', to: '2027-02-07' } }],
    ['the week commencing February 1', 'en', { range: { from: '2027-02-01', to: '2027-02-07' } }],
    ['la semaine du 4 février', 'fr', { range: { from: '2027-02-01', to: '2027-02-07' } }],
  ])('the week of a day is that whole week: %s (%s)', (words, language, expected) => {
    expect(slots(language, words)).toMatchObject(expected);
  });

  test('the week of a Sunday is asked: it may be the week that ends or the one that begins', () => {
    expect(slots('nl-NL', 'de week van 6 december')).toMatchObject({
      ambiguous: [
        { range: { from: '2026-11-30', to: '2026-12-06' } },
        { range: { from: '2026-12-07', to: '2026-12-13' } },
      ],
      confirm: true,
    });
  });

  test.each<Row>([
    ['op de tweeëntwintigste', 'nl-BE', { date: '2026-11-22' }],
    ['eenentwintig december', 'nl-NL', { date: '2026-12-21' }],
    ['March first', 'en', { date: '2027-03-01' }],
    ['the third of March', 'en', { date: '2027-03-03' }],
    ['le premier mars', 'fr', { date: '2027-03-01' }],
    ['vingt-deux février', 'fr', { date: '2027-02-22' }],
    ['maandag de dertigste om halfzes', 'nl-BE', { date: '2026-11-30', time: '17:30' }],
    ['Monday the thirtieth', 'en', { date: '2026-11-30' }],
  ])('numbers may be said in words: %s (%s)', (words, language, expected) => {
    expect(slots(language, words)).toMatchObject(expected);
  });

  test.each<Row>([
    ['woe', 'nl-BE', { date: '2026-11-25' }],
    ['do 26 nov', 'nl-NL', { date: '2026-11-26' }],
    ['zat 14u', 'nl-BE', { date: '2026-11-21', time: '14:00' }],
    ['fri', 'en', { date: '2026-11-20' }],
    ['jeu.', 'fr', { date: '2026-11-19' }],
  ])('weekdays may be shortened: %s (%s)', (words, language, expected) => {
    expect(slots(language, words)).toMatchObject(expected);
  });

  test.each<Row>([
    ['de eerste dinsdag van december', 'nl-BE', { date: '2026-12-01' }],
    ['de laatste vrijdag van januari', 'nl-NL', { date: '2027-01-29' }],
    ['the second Tuesday of next month', 'en', { date: '2026-12-08' }],
    ['le premier mercredi du mois prochain', 'fr', { date: '2026-12-02' }],
    ['the 20th of next month', 'en', { date: '2026-12-20' }],
  ])('a weekday may be counted within its month: %s (%s)', (words, language, expected) => {
    expect(slots(language, words)).toMatchObject(expected);
  });

  test.each<Row>([
    ['vrijdag van 13u30 tot 14u', 'nl-BE', { date: '2026-11-20', time: '13:30', until: '14:00' }],
    ['vrijdag tussen 10 en 11u30', 'nl-NL', { date: '2026-11-20', window: { from: '10:00', to: '11:30' } }],
    ['Friday from 5 to 6 pm', 'en', { date: '2026-11-20', time: '17:00', until: '18:00' }],
    ['Friday 11 am to 3', 'en', { date: '2026-11-20', time: '11:00', until: '15:00' }],
    ['vendredi 16-17 heures', 'fr', { date: '2026-11-20', time: '16:00', until: '17:00' }],
    ['vendredi de 12 à 14h', 'fr', { date: '2026-11-20', time: '12:00', until: '14:00' }],
    ['vendredi entre 15h et 16h30', 'fr', { window: { from: '15:00', to: '16:30' } }],
  ])('a span of hours has both its ends: %s (%s)', (words, language, expected) => {
    expect(slots(language, words)).toMatchObject(expected);
  });

  test.each<Row>([
    ['Friday 8 to 9', 'en', { time: '08:00', until: '09:00', confirm: true }],
    ['Friday five to seven', 'en', { confirm: true }],
    ['vrijdag van 7 tot 9', 'nl-BE', { time: '07:00', until: '09:00', confirm: true }],
  ])('hours that can be read in two ways are read back: %s (%s)', (words, language, expected) => {
    expect(slots(language, words)).toMatchObject(expected);
  });

  test('twenty to four stays twenty minutes before four', () => {
    expect(slots('en', 'Thursday at twenty to four')).toMatchObject({ time: '15:40' });
  });

  test.each<Row>([
    ['demain midi et demi', 'fr', { date: '2026-11-19', time: '12:30' }],
    ['demain midi moins le quart', 'fr', { time: '11:45' }],
    ['demain à quinze heures et quinze minutes', 'fr', { time: '15:15' }],
    ['demain onze heures trois quarts', 'fr', { time: '11:45' }],
    ['le 2 à 15h', 'fr', { date: '2026-12-02', time: '15:00', confirm: true }],
    ['vendredi en huit', 'fr', { date: '2026-11-27' }],
    ['vendredi en 15', 'fr', { date: '2026-12-04' }],
    ['le lendemain du 13 février', 'fr', { date: '2027-02-14', confirm: true }],
    ['vendredi de la semaine suivante', 'fr', { date: '2026-11-27' }],
  ])('French has its own ways: %s (%s)', (words, language, expected) => {
    expect(slots(language, words)).toMatchObject(expected);
  });

  test.each<Row>([
    ['tomorrow 730 in the evening', 'en', { date: '2026-11-19', time: '19:30' }],
    ['tomorrow 4 oclock', 'en', { date: '2026-11-19', time: '16:00' }],
    ['tomorrow 3:15p', 'en', { time: '15:15' }],
    ['tomorrow quarter to noon', 'en', { time: '11:45' }],
    ['morgen 8 s avonds', 'nl-BE', { time: '20:00' }],
    ['demain 8h10 pm', 'fr', { time: '20:10' }],
  ])('clock times have many forms: %s (%s)', (words, language, expected) => {
    expect(slots(language, words)).toMatchObject(expected);
  });

  test('a quarter to seven may be in the morning too', () => {
    expect(slots('nl-BE', 'morgen om kwart voor zeven')).toMatchObject({
      ambiguous: [{ time: '18:45' }, { time: '06:45' }],
      confirm: true,
    });
  });

  test.each<Row>([
    ['drie dagen na 12 januari', 'nl-BE', { date: '2027-01-15', confirm: true }],
    ['two weeks from January 15', 'en', { date: '2027-01-29', confirm: true }],
    ['de komende drie dagen', 'nl-NL', { range: { from: '2026-11-19', to: '2026-11-21' }, confirm: true }],
    ['by the end of the month', 'en', { range: { from: '2026-11-18', to: '2026-11-30' } }],
    ['au début du mois', 'fr', { range: { from: '2026-12-01', to: '2026-12-10' }, confirm: true }],
    ['januari 2027', 'nl-BE', { range: { from: '2027-01-01', to: '2027-01-31' } }],
    ['februari', 'nl-NL', { range: { from: '2027-02-01', to: '2027-02-28' } }],
    ['in the week after next', 'en', { range: { from: '2026-11-30', to: '2026-12-06' } }],
    ['fin du mois de mars', 'fr', { range: { from: '2027-03-21', to: '2027-03-31' } }],
  ])('weeks and months, and days counted from a day: %s (%s)', (words, language, expected) => {
    expect(slots(language, words)).toMatchObject(expected);
  });

  test.each<Row>([
    ['met kerstmis', 'nl-BE', { date: '2026-12-25' }],
    ['na nieuwjaar', 'nl-NL', { range: { from: '2027-01-02' } }],
    ['on Ascension Day at 10', 'en', { date: '2027-05-06', warn: 'holiday' }],
    ['le lundi de Pâques', 'fr', { date: '2027-03-29' }],
    ['de dag na hemelvaart', 'nl-BE', { date: '2027-05-07', confirm: true }],
    ['avant noël', 'fr', { range: { from: '2026-11-18', to: '2026-12-24' } }],
    ['tweede kerstdag ben ik er niet', 'nl-NL', { date: '2026-12-26' }],
    ['2e kerstdag ben ik vrij', 'nl-BE', { date: '2026-12-26' }],
    ['eerste kerstdag kan ik niet', 'nl-NL', { date: '2026-12-25' }],
    ['oudejaarsavond kan ik niet', 'nl-BE', { date: '2026-12-31' }],
    ["I can't on New Year's Eve", 'en', { date: '2026-12-31' }],
    ['not on New Years Eve', 'en', { exclude: ['2026-12-31'] }],
    ["I can't on New Year's Day", 'en', { date: '2027-01-01' }],
    ['Boxing Day is no good for me', 'en', { date: '2026-12-26' }],
    ['la veille de Noël je ne peux pas', 'fr', { date: '2026-12-24' }],
    ['le lendemain de Noël je ne peux pas', 'fr', { date: '2026-12-26' }],
    ['à la veille du nouvel an je ne peux pas', 'fr', { date: '2026-12-31' }],
    ['tweede paasdag kan ik niet', 'nl-NL', { date: '2027-03-29' }],
    ['2e pinksterdag kan ik niet', 'nl-NL', { date: '2027-05-17' }],
    ['la veille du 13 janvier', 'fr', { date: '2027-01-12', confirm: true }],
    ['de dag voor hemelvaart', 'nl-BE', { date: '2027-05-05', confirm: true }],
    ['twee dagen voor kerst', 'nl-NL', { date: '2026-12-23', confirm: true }],
    ['a week before Christmas', 'en', { date: '2026-12-18', confirm: true }],
    ['deux jours avant Noël', 'fr', { date: '2026-12-23', confirm: true }],
    ['the day before January 15', 'en', { date: '2027-01-14', confirm: true }],
  ])('a holiday is called by its name: %s (%s)', (words, language, expected) => {
    expect(slots(language, words)).toMatchObject(expected);
  });

  test('the holidays around a holiday are not the day itself', () => {
    expect(slots('nl-BE', 'in de kerstvakantie')).not.toHaveProperty('date');
    expect(slots('en', 'after the Christmas break')).not.toHaveProperty('date');
  });

  test.each<Row>([
    ['mentorgesprek voor donderdag 3 december', 'nl-NL', { date: '2026-12-03' }],
    ['nog vóór vrijdag een gesprek', 'nl-BE', { range: { from: '2026-11-18', to: '2026-11-19' } }],
    [
      'ergens voor vrijdag',
      'nl-NL',
      { ambiguous: [{ range: { from: '2026-11-18', to: '2026-11-19' } }, { date: '2026-11-20' }] },
    ],
    ['I can only do Mondays or Wednesdays', 'en', { weekdays: ['mon', 'wed'] }],
    [
      'on the 24th or 25th',
      'en',
      { date: '2026-11-24', ambiguous: [{ date: '2026-11-24' }, { date: '2026-11-25' }] },
    ],
    ['de 24e of de 25e', 'nl-BE', { ambiguous: [{ date: '2026-11-24' }, { date: '2026-11-25' }] }],
    ['morgen over twee weken', 'nl-NL', { date: '2026-12-03' }],
    ['from february first until april', 'en', { range: { from: '2027-02-01' } }],
  ])('for a day is not before it, and one of two is both: %s (%s)', (words, language, expected) => {
    expect(slots(language, words)).toMatchObject(expected);
  });

  test.each<Row>([
    ['vrijdag van 8 tot 7u30', 'nl-BE', { date: '2026-11-20', time: '08:00', until: '19:30' }],
    ['vrijdag van 9 tot half 8', 'nl-NL', { time: '09:00', until: '19:30' }],
    ['friday from 8 to 7 pm', 'en', { time: '08:00', until: '19:00' }],
    ['vendredi de 8 à 7h', 'fr', { time: '08:00', until: '19:00' }],
    ['vrijdag half 10 tot 11', 'nl-BE', { time: '09:30', until: '11:00' }],
    ['vrijdag van half 10 tot 11', 'nl-NL', { time: '09:30', until: '11:00' }],
    ['vrijdag kwart over 9 tot 11', 'nl-BE', { time: '09:15', until: '11:00' }],
    ['vrijdag van kwart voor 9 tot 11', 'nl-NL', { time: '08:45', until: '11:00' }],
    ['friday half past 9 until 11', 'en', { time: '09:30', until: '11:00' }],
    ['vrijdag voor 9 tot 11 uur', 'nl-NL', { time: '09:00', until: '11:00' }],
    ['vrijdag van 2 tot half 4', 'nl-BE', { time: '14:00', until: '15:30' }],
  ])('a span of hours runs forward within the day: %s (%s)', (words, language, expected) => {
    expect(slots(language, words)).toMatchObject(expected);
  });

  test.each<Row>([
    ['over morgen om 14u', 'nl-BE', { date: '2026-11-20', time: '14:00' }],
    ['morgen in de voor middag', 'nl-BE', { date: '2026-11-19', part: 'morning' }],
    ['maandag savonds om 8 uur', 'nl-NL', { date: '2026-11-23', time: '20:00' }],
    ['van 1 tm 3 december', 'nl-NL', { range: { from: '2026-12-01', to: '2026-12-03' } }],
    ['25 november 17 uur dertig eerste sessie', 'nl-BE', { date: '2026-11-25', time: '17:30' }],
  ])('what dictation took apart or joined is the same: %s (%s)', (words, language, expected) => {
    expect(slots(language, words)).toMatchObject(expected);
  });

  test.each<Row>([
    ['do 18 feb, 17.10', 'nl-NL', { date: '2027-02-18', time: '17:10' }],
    ['for Tuesday 8 December, 1700', 'en', { date: '2026-12-08', time: '17:00' }],
    ['zo rond 6 december', 'nl-BE', { date: '2026-12-06' }],
  ])('what stands behind a date is its hour: %s (%s)', (words, language, expected) => {
    expect(slots(language, words)).toMatchObject(expected);
  });

  test.each<Row>([
    ['in januari op een maandag', 'nl-BE', { range: { from: '2027-01-01' }, weekdays: ['mon'] }],
    ['in January, any Monday', 'en', { range: { from: '2027-01-01' }, weekdays: ['mon'] }],
  ])('some weekday of a month keeps both: %s (%s)', (words, language, expected) => {
    expect(slots(language, words)).toMatchObject(expected);
  });

  test.each<Row>([
    ['week two of January', 'en', { range: { from: '2027-01-11', to: '2027-01-17' }, confirm: true }],
    ['in September the second Thursday', 'en', { date: '2027-09-09' }],
    ['in three weeks on Tuesday', 'en', { ambiguous: [{ date: '2026-12-08' }, { date: '2026-12-15' }] }],
    [
      'de tweede helft van januari',
      'nl-BE',
      { range: { from: '2027-01-16', to: '2027-01-31' }, confirm: true },
    ],
    ['in the week of the fourteenth of December', 'en', { range: { from: '2026-12-14', to: '2026-12-20' } }],
    ['before the end of December', 'en', { range: { from: '2026-11-18', to: '2026-12-31' } }],
    ['in begin of december', 'en', { range: { from: '2026-12-01', to: '2026-12-10' } }],
    ['a week starting tomorrow', 'en', { range: { from: '2026-11-19', to: '2026-11-25' } }],
    ['mois de septembre 16', 'fr', { range: { from: '2027-09-01', to: '2027-09-30' }, confirm: true }],
  ])('weeks and months in odd words: %s (%s)', (words, language, expected) => {
    expect(slots(language, words)).toMatchObject(expected);
  });

  test('a weekend that has begun, or the next: both are offered', () => {
    const sunday = instant(Date.parse('2026-11-22T10:15:00+01:00'));
    expect(
      understand('schedule a talk Friday to Monday', { language: 'en', now: sunday, ...known }).slots,
    ).toMatchObject({
      ambiguous: [
        { range: { from: '2026-11-27', to: '2026-11-30' } },
        { range: { from: '2026-11-20', to: '2026-11-23' } },
      ],
      confirm: true,
    });
  });

  test('the fifth talk is no fifth of the month', () => {
    expect(slots('en', 'the fifth conversation for Friday the 27th of November at nine')).toMatchObject({
      date: '2026-11-27',
      time: '09:00',
    });
  });

  test.each([
    [
      'verplaats vrijdag over een week liever dan vrijdag',
      { which: { date: '2026-11-20' }, date: '2026-11-27' },
    ],
    [
      'vendredi en huit plutôt que vendredi, déplacer le rendez-vous',
      { which: { date: '2026-11-20' }, date: '2026-11-27' },
    ],
    ['verzet mijn 14u door naar half vier', { which: { time: '14:00' }, time: '15:30' }],
    ['ander moment dan donderdag graag, verzetten', { which: { date: '2026-11-19' } }],
  ])('of two moments the one that stands is told from the new one: %s', (words, expected) => {
    expect(understand(words, { language: 'nl-BE', now, ...known })).toMatchObject({
      intent: 'reschedule',
      slots: expected,
    });
  });

  test('a weekday that its date does not have is asked about, also of what stands', () => {
    expect(understand('annuleer vrijdag 26 november', { language: 'nl-BE', now, ...known })).toMatchObject({
      intent: 'cancel',
      slots: { which: { date: '2026-11-26' }, confirm: true },
    });
    expect(
      understand('verplaats vrijdag 26 november naar dinsdag 1 december', {
        language: 'nl-BE',
        now,
        ...known,
      }),
    ).toMatchObject({ intent: 'reschedule', slots: { date: '2026-12-01', confirm: true } });
  });

  const free = (words: string, language: Language) => understand(words, { language, now, ...known });

  test.each<Row>([
    ['vrijdag lijkt me prima', 'nl-BE', { date: '2026-11-20' }],
    ['donderdag past voor mij', 'nl-NL', { date: '2026-11-19' }],
    ['Thursday would be no problem at all', 'en', { date: '2026-11-19' }],
    ['le 3 décembre me convient', 'fr', { date: '2026-12-03' }],
    ['week 50 is perfect voor mij', 'nl-BE', { range: { from: '2026-12-07', to: '2026-12-13' } }],
    ['dispo lundi de 14h à 16h', 'fr', { date: '2026-11-23', window: { from: '14:00', to: '16:00' } }],
    ['pas avant 10h, désolé', 'fr', { window: { from: '10:00' } }],
  ])('who says when it suits excludes nothing: %s (%s)', (words, language, expected) => {
    expect(free(words, language).slots).toMatchObject(expected);
    expect(free(words, language).slots).not.toHaveProperty('exclude');
  });

  test.each<Row>([
    ['vrijdag lukt niet voor mij', 'nl-BE', { exclude: ['2026-11-20'] }],
    ['Thursday doesn’t work for me', 'en', { exclude: ['2026-11-19'] }],
    ['je suis de garde le 3 décembre', 'fr', { exclude: ['2026-12-03'] }],
    [
      'volgende week kan ik elke dag behalve dinsdag',
      'nl-NL',
      { range: { from: '2026-11-23', to: '2026-11-29' }, exclude: ['2026-11-24'] },
    ],
    [
      'en janvier je suis libre sauf du 12 au 14 janvier',
      'fr',
      { range: { from: '2027-01-01' }, exclude: ['2027-01-12', '2027-01-13', '2027-01-14'] },
    ],
  ])('who cannot is not asked for then: %s (%s)', (words, language, expected) => {
    expect(free(words, language).slots).toMatchObject(expected);
  });

  test('who is busy and willing in one line is asked what was meant', () => {
    expect(free('maandag heb ik dienst dus dan kan ik', 'nl-BE').slots).toMatchObject({ confirm: true });
  });
});
