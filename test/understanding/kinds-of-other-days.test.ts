import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../src/core/kernel/language.ts';
import { asked, askedDue } from '../../src/understanding/asked-slots.ts';
import { available } from '../../src/understanding/away-slots.ts';
import { momentIn } from '../../src/understanding/dates/calendar.ts';
import type { Intent } from '../../src/understanding/intent.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { toPlainWords } from '../../src/understanding/plain-words.ts';
import { addTimeSlots } from '../../src/understanding/time-slots.ts';
import { now } from '../support/ask-for-talk.ts';

/** It is Wednesday 18 November 2026. */
const on = (language: Language) => momentIn('Europe/Brussels', now, language);
const plain = (words: string) => toPlainWords(normalise(words));
const can = (words: string, language: Language) => available(plain(words), {}, on(language));
const read = (intent: Intent, words: string, language: Language) =>
  addTimeSlots(intent, plain(words), {}, on(language));

type Row = readonly [object, ...(readonly [Language, string])[]];
const inAll = (...rows: readonly Row[]) =>
  rows.flatMap(([expected, ...lines]) =>
    lines.map(([language, words]) => [words, language, expected] as const),
  );

describe('who says when they can and cannot', () => {
  test.each(
    inAll([
      { weekdays: ['tue'], exclude: true, confirm: true },
      ['nl-BE', 'dinsdags geef ik les, de andere dagen ben ik vrij'],
      ['nl-NL', 'op dinsdag werk ik altijd elders, de overige dagen kan ik'],
      ['en', 'Tuesdays I teach, other days are fine'],
      ['fr', 'le mardi je donne cours, les autres jours je suis libre'],
    ]),
  )('tells the days that are named from all others: %s (%s)', (words, language, expected) => {
    expect(can(words, language)).toMatchObject(expected);
  });

  test.each(
    inAll([
      { weekdays: ['mon'], confirm: true },
      ['nl-BE', 'in de even weken kan ik op maandag'],
      ['nl-NL', 'om de twee weken kan ik op maandag'],
      ['en', 'every other Monday works for me'],
      ['fr', 'un lundi sur deux je suis libre'],
      ['fr', 'une semaine sur deux je peux le lundi'],
    ]),
  )('is asked in which of two weeks: %s (%s)', (words, language, expected) => {
    const said = can(words, language);
    expect(said).toMatchObject(expected);
    expect(said).not.toHaveProperty('date');
  });

  test.each(
    inAll([
      { date: '2026-11-20' },
      ['nl-BE', 'ik ben in de buurt vrijdag'],
      ['nl-NL', 'vrijdag heb ik geen dienst'],
      ['nl-NL', 'mijn dienst van vrijdag is geannuleerd'],
      ['en', "I'm around on Friday"],
      ['en', "I'm not on call Friday"],
      ['fr', 'je suis dans le coin vendredi'],
      ['fr', 'mon congé de vendredi est annulé'],
    ]),
  )('is not taken to be away when they are there: %s (%s)', (words, language, expected) => {
    const said = can(words, language);
    expect(said).toMatchObject(expected);
    expect(said).not.toHaveProperty('exclude');
  });

  test.each(
    inAll([
      { weekdays: ['sat', 'sun'], confirm: true },
      ['nl-BE', 'in het weekend kan ik ook'],
      ['nl-NL', 'het weekend is ook prima'],
      ['en', 'the weekend works too'],
      ['fr', 'le week-end ça va aussi'],
    ]),
  )('means any weekend where none is named: %s (%s)', (words, language, expected) => {
    expect(can(words, language)).toMatchObject(expected);
  });

  test.each([
    ['nl-BE', 'morgen kan ik niet tot 15u'],
    ['nl-NL', 'vrijdagochtend lukt niet'],
    ['en', "Friday 10 to 12 doesn't work"],
    ['fr', "mardi je ne peux pas l'après-midi"],
  ] as const)('is read back a whole day where only hours of it do not suit (%s): %s', (language, words) => {
    expect(can(words, language)).toMatchObject({ confirm: true });
  });

  test.each([
    ['fr', 'je suis absent pendant les vacances de Noël'],
    ['fr', 'pas dispo pendant le congé de la Toussaint'],
    ['nl-BE', 'in de kerstvakantie kan ik niet'],
    ['nl-NL', 'in de paasvakantie ben ik weg'],
    ['en', "I'm away during the Easter holidays"],
  ] as const)('names no day by school holidays, which differ by region (%s): %s', (language, words) => {
    const said = can(words, language);
    expect(said).not.toHaveProperty('exclude');
    expect(said).not.toHaveProperty('date');
  });
});

describe('a week that is named holds both days beside it', () => {
  test.each([
    ['nl-BE', 'volgende week woensdag of vrijdag'],
    ['nl-NL', 'woensdag of vrijdag volgende week'],
    ['en', 'next week Wednesday or Friday'],
    ['fr', 'mercredi ou vendredi de la semaine prochaine'],
  ] as const)('%s: %s', (language, words) => {
    expect(read('plan', words, language)).toMatchObject({
      ambiguous: [{ date: '2026-11-25' }, { date: '2026-11-27' }],
      confirm: true,
    });
  });
});

describe('a weekday and a number that disagree', () => {
  test.each([
    ['nl-BE', 'vrijdag 26 november'],
    ['nl-NL', 'vrijdag de 26e'],
    ['en', 'Friday 26 November'],
    ['fr', 'vendredi 26 novembre'],
  ] as const)('are both offered (%s): %s', (language, words) => {
    expect(read('plan', words, language)).toMatchObject({
      date: '2026-11-26',
      ambiguous: [{ date: '2026-11-26' }, { date: '2026-11-27' }],
      confirm: true,
    });
  });
});

describe('one of those that were named', () => {
  test.each(
    inAll([
      { date: '2026-11-19', which: { date: '2026-11-19' } },
      ['nl-BE', 'da van donderdag'],
      ['nl-NL', 'die van donderdag'],
      ['en', 'the Thursday one'],
      ['en', 'the one on Thursday'],
      ['fr', 'celui de jeudi'],
    ]),
  )('is told by its day: %s (%s)', (words, language, expected) => {
    expect(read('answer', words, language)).toMatchObject(expected);
  });

  test.each(
    inAll([
      { which: { date: '2026-11-16' } },
      ['nl-BE', 'trek mijn toestemming van maandag in'],
      ['nl-NL', 'ik trek de toestemming van maandag in'],
      ['en', 'revoke the consent I gave on Monday'],
      ['fr', "annule l'accord que j'ai donné lundi"],
    ]),
  )('is a consent of a day that is over: %s (%s)', (words, language, expected) => {
    expect(read('withdraw-consent', words, language)).toMatchObject(expected);
  });
});

describe('what somebody asks for', () => {
  test.each(
    inAll(
      [
        { range: { from: '2026-11-18', to: '2027-01-31' }, confirm: true },
        ['nl-BE', 'wat moet er voor eind januari binnen zijn'],
        ['en', 'what is due before the end of January'],
        ['fr', 'que dois-je rendre avant fin janvier'],
      ],
      [
        { range: { from: '2026-11-01', to: '2026-11-30' } },
        ['nl-NL', 'wat moet ik deze maand nog inleveren'],
        ['en', 'any deadlines this month'],
        ['fr', 'mes échéances de ce mois'],
      ],
    ),
  )('in which days something falls due: %s (%s)', (words, language, expected) => {
    expect(askedDue(plain(words), {}, on(language))).toMatchObject(expected);
  });

  test('between which hours of a day', () => {
    expect(asked(plain('heb ik maandag iets tussen 12 en 14 uur'), {}, on('nl-BE'))).toEqual({
      date: '2026-11-23',
      window: { from: '12:00', to: '14:00' },
    });
  });

  test.each([
    ['nl-BE', 'doel: een slechtnieuwsgesprek alleen voeren tegen 1 maart'],
    ['en', 'new goal: run a family meeting by 1 March'],
    ['fr', "objectif : mener un entretien d'ici le 1er mars"],
  ] as const)('by when a goal is to be reached (%s): %s', (language, words) => {
    expect(read('learning-goals', words, language)).toMatchObject({ date: '2027-03-01' });
  });
});

describe('hours and days of silence', () => {
  test.each(
    inAll(
      [
        { window: { from: '20:00' }, confirm: true },
        ['nl-BE', 'geen berichten na 20u'],
        ['nl-NL', 'geen meldingen meer na 20.00 uur'],
        ['en', 'no messages after 8pm'],
        ['fr', 'pas de notifications après 20h'],
      ],
      [
        { window: { to: '08:00' }, confirm: true },
        ['nl-BE', 'geen berichten voor 8u'],
        ['en', 'no messages before 8am'],
        ['fr', 'pas de rappels avant 8h'],
      ],
      [
        { window: { from: '22:00', to: '07:00' }, confirm: true },
        ['nl-NL', 'niet storen tussen 22.00 en 7.00 uur'],
        ['fr', 'stop les pings la nuit, entre 22h et 7h'],
      ],
      [
        { weekdays: ['sat', 'sun'], confirm: true },
        ['nl-BE', 'geen pings in het weekend'],
        ['en', 'no messages in the weekend'],
        ['fr', 'plus de messages le week-end'],
      ],
    ),
  )('are read, and read back: %s (%s)', (words, language, expected) => {
    expect(read('notifications', words, language)).toMatchObject(expected);
  });

  test.each([
    ['nl-BE', 'geen berichten dit weekend'],
    ['en', 'no messages this weekend'],
    ['fr', 'pas de messages ce week-end'],
  ] as const)('of one weekend do not make all of them quiet (%s): %s', (language, words) => {
    const said = addTimeSlots('notifications', plain(words), { action: 'quiet-weekend' }, on(language));
    expect(said).toMatchObject({ range: { from: '2026-11-21', to: '2026-11-22' } });
    expect(said).not.toHaveProperty('action');
  });
});
