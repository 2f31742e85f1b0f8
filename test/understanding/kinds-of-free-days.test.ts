import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../src/core/kernel/language.ts';
import { available } from '../../src/understanding/away-slots.ts';
import { momentIn } from '../../src/understanding/dates/calendar.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { toPlainWords } from '../../src/understanding/plain-words.ts';
import { now } from '../support/ask-for-talk.ts';

/** What is said of when somebody can and cannot, once it is known that it is about that. It is Wednesday 18 November 2026. */
const said = (words: string, language: Language) =>
  available(toPlainWords(normalise(words)), {}, momentIn('Europe/Brussels', now, language));

type Row = readonly [object, ...(readonly [Language, string])[]];
const inAll = (...rows: readonly Row[]) =>
  rows.flatMap(([expected, ...lines]) =>
    lines.map(([language, words]) => [words, language, expected] as const),
  );
const days = (month: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `2026-${month}-${String(from + at).padStart(2, '0')}`);

describe('days and hours of who can and who cannot', () => {
  test.each(
    inAll(
      [
        { weekdays: ['tue'], window: { from: '12:00', to: '14:00' } },
        ['fr', 'mes seules disponibilités sont les mardis entre 12h et 14h'],
        ['nl-BE', 'enkel dinsdagen tussen 12u en 14u'],
        ['en', 'only Tuesdays between 12:00 and 14:00'],
      ],
      [
        { window: { from: '17:00' } },
        ['fr', 'disponible après 17h tous les jours'],
        ['nl-NL', 'na 17 uur kan ik elke dag'],
      ],
    ),
  )(
    'the article of French is no lesson, and every day is no day in particular: %s (%s)',
    (words, language, expected) => {
      expect(said(words, language)).toEqual(expected);
    },
  );

  test.each(
    inAll(
      [
        { part: 'noon', exclude: true, confirm: true },
        ['en', "can't do lunchtimes, we have handover"],
        ['nl-BE', 'middagpauzes lukken nooit'],
      ],
      [
        { weekdays: ['thu'], exclude: true, confirm: true },
        ['en', 'no Thursdays'],
        ['nl-NL', 'ik werk niet op donderdag'],
        ['nl-BE', 'donderdagen zijn uitgesloten'],
        ['fr', 'je travaille pas le jeudi'],
      ],
      [
        { weekdays: ['wed'], exclude: true, confirm: true },
        ['fr', 'tous les jours sauf le mercredi'],
        ['en', 'any day except Wednesdays'],
      ],
      [
        { exclude: ['2026-11-25'], confirm: true },
        ['nl-BE', 'ik kan alle dagen behalve woensdag'],
        ['nl-NL', 'elke dag kan, op woensdag na'],
      ],
    ),
  )('what never suits, and what does not this once: %s (%s)', (words, language, expected) => {
    expect(said(words, language)).toEqual(expected);
  });

  test.each(
    inAll(
      [
        { part: 'morning', confirm: true },
        ['en', 'only the mornings, in the afternoon I have consultation'],
        ['nl-NL', 'de ochtend kan wel, de middag niet'],
      ],
      [
        { part: 'evening', confirm: true },
        ['fr', 'pas le matin, plutôt le soir'],
        ['nl-BE', 's voormiddags ni, s avonds wel'],
      ],
      [
        { date: '2026-11-23', part: 'afternoon', confirm: true },
        ['nl-BE', 'maandag voormiddag consult, namiddag vrij'],
        ['nl-NL', 'maandag kan niet in de ochtend maar wel in de namiddag'],
      ],
      [
        { date: '2026-11-19', exclude: ['2026-11-20'], confirm: true },
        ['nl-BE', 'vrijdag liever niet, donderdag gerust'],
        ['fr', 'vendredi je suis pris mais jeudi ça peut'],
      ],
    ),
  )('one part of the day suits and another does not: %s (%s)', (words, language, expected) => {
    expect(said(words, language)).toEqual(expected);
  });

  test.each(
    inAll(
      [
        { date: '2026-11-24', window: { from: '16:00' }, confirm: true },
        ['nl-NL', 'dinsdag heb ik onderwijs tot vier uur en daarna kan ik wel'],
        ['nl-BE', 'dinsdag ben ik om 16u klaar'],
        ['en', 'Tuesday I finish at 4pm'],
        ['fr', 'mardi je termine à 16h'],
      ],
      [
        { window: { from: '10:00' } },
        ['en', 'no use before ten'],
        ['nl-BE', 'niks voor 10u'],
        ['fr', 'rien avant 10h'],
        ['nl-NL', 'ten vroegste 10 uur'],
      ],
    ),
  )('from the hour at which somebody has done: %s (%s)', (words, language, expected) => {
    expect(said(words, language)).toMatchObject(expected);
  });

  test.each(
    inAll(
      [
        { exclude: days('11', 23, 29), confirm: true },
        ['nl-NL', 'ik ben vanaf maandag een week op vakantie'],
        ['en', 'I am away from Monday for one week'],
      ],
      [
        { exclude: ['2026-11-20', '2026-11-27'], confirm: true },
        ['en', 'this month I have parental leave on Fridays'],
      ],
      [
        { exclude: days('12', 1, 31) },
        ['en', 'the whole of December is bad'],
        ['nl-BE', 'heel december zit ik op verlof'],
      ],
      [
        { exclude: days('11', 23, 29), confirm: true },
        ['nl-NL', 'de laatste week van november ben ik weg'],
        ['en', 'the last week of November I am away'],
      ],
      [
        { exclude: ['2026-11-21', '2026-11-22'], confirm: true },
        ['en', 'sat and sun off limits'],
        ['fr', 'sam et dim impossible'],
        ['nl-BE', 'za en zo kan ik niet'],
      ],
      [
        { exclude: ['2026-12-04'], confirm: true },
        ['en', "I can't make the 4th after all"],
        ['nl-BE', 'de 4de kan ik niet'],
      ],
    ),
  )('all the days on which somebody is away: %s (%s)', (words, language, expected) => {
    expect(said(words, language)).toEqual(expected);
  });

  test.each(
    inAll(
      [
        { date: '2026-11-19', ambiguous: [{ date: '2026-11-19' }, { date: '2026-11-20' }], confirm: true },
        ['en', "could be tomorrow, could be Friday, I'm flexible"],
        ['nl-BE', 'morgen kan, vrijdag kan ook'],
      ],
      [
        { weekdays: ['mon', 'wed'] },
        ['fr', 'lun ou mer ça va'],
        ['en', 'mon or wed works'],
        ['nl-NL', 'ma of wo kan'],
      ],
    ),
  )('each of the days that suit is offered: %s (%s)', (words, language, expected) => {
    expect(said(words, language)).toMatchObject(expected);
  });

  test.each(
    inAll([
      { range: { from: '2026-11-30', to: '2026-12-06' }, exclude: ['2026-12-01'] },
      ['nl-BE', 'de eerste week van december is goed buiten dinsdag'],
      ['fr', 'la première semaine de décembre me va sauf mardi'],
      ['en', 'in December only the first week, except Tuesday'],
    ]),
  )('a weekday out of a week is the one of that week: %s (%s)', (words, language, expected) => {
    expect(said(words, language)).toMatchObject(expected);
  });

  test.each(
    inAll([
      { date: '2026-11-19' },
      ['nl-BE', 'do na de wachtoverdracht past mij goed'],
      ['en', 'Thursday after my clinic works'],
      ['nl-NL', 'donderdag als het niet anders kan'],
      ['fr', "jeudi s'il le faut"],
    ]),
  )('what somebody has done with is no hindrance: %s (%s)', (words, language, expected) => {
    expect(said(words, language)).toMatchObject(expected);
    expect(said(words, language)).not.toHaveProperty('exclude');
  });
});
