import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../src/core/kernel/language.ts';
import { available } from '../../src/understanding/away-slots.ts';
import { momentIn } from '../../src/understanding/dates/calendar.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { toWanted } from '../../src/understanding/to-wanted.ts';
import { now } from '../support/ask-for-talk.ts';

/** What is said of when somebody can and cannot, once it is known that it is about that. It is Wednesday 18 November 2026. */
const said = (words: string, language: Language) =>
  available(normalise(words), {}, momentIn('Europe/Brussels', now, language));

type Row = readonly [object, ...(readonly [Language, string])[]];
const inAll = (...rows: readonly Row[]) =>
  rows.flatMap(([expected, ...lines]) =>
    lines.map(([language, words]) => [words, language, expected] as const),
  );
const november = Array.from({ length: 13 }, (_, index) => `2026-11-${index + 18}`);

describe('who says when they can and cannot', () => {
  test.each(
    inAll(
      [
        { exclude: ['2026-11-23'], date: '2026-11-24', window: { from: '14:00' }, confirm: true },
        ['nl-BE', 'maandag lukt niet maar dinsdag na 14u wel'],
        ['nl-NL', 'maandag kan ik niet, dinsdag na 14.00 uur wel'],
        ['en', "Monday doesn't work but Tuesday after 2pm does"],
        ['fr', 'lundi je ne peux pas mais mardi après 14h ça va'],
      ],
      [
        { exclude: ['2026-11-19'], date: '2026-11-20', confirm: true },
        ['nl-BE', 'donderdag ni vrijdag wel'],
        ['fr', 'jeudi ça ne va pas le faire, vendredi par contre oui'],
      ],
    ),
  )('of one day the one, of another the other: %s (%s)', (words, language, expected) => {
    expect(said(words, language)).toEqual(expected);
  });

  test.each(
    inAll([
      { date: '2026-11-20', part: 'evening', confirm: true },
      ['nl-BE', 'vrijdag ben ik van wacht maar s avonds kan ik wel bellen'],
      ['en', "I'm on call on Friday but I can call in the evening"],
      ['fr', 'vendredi je suis de garde mais le soir je peux'],
    ]),
  )('or hours of the very day on which they are busy: %s (%s)', (words, language, expected) => {
    expect(said(words, language)).toEqual(expected);
  });

  test.each(
    inAll(
      [
        { date: '2026-11-19', part: 'morning', confirm: true },
        ['nl-BE', 'morgen voormiddag heb ik recup dus dan kan ik'],
        ['en', "I'm off tomorrow morning so I can then"],
      ],
      [
        { exclude: ['2026-11-20'] },
        ['nl-BE', 'de 20e heb ik een late shift dus nee'],
        ['en', "I'm on call on the 20th so no"],
        ['fr', 'le 20 je suis de garde donc non'],
      ],
    ),
  )('have what follows from it decide: %s (%s)', (words, language, expected) => {
    expect(said(words, language)).toEqual(expected);
  });

  test.each(
    inAll(
      [
        { exclude: ['2026-11-23', '2026-11-24', '2026-11-25'], range: { from: '2026-11-26' }, confirm: true },
        ['nl-BE', 'van maandag tot woensdag zit ik op cursus, daarna ben ik weer beschikbaar'],
        ['en', "from Monday to Wednesday I'm on a course, after that I'm available"],
        ['fr', 'du lundi au mercredi je suis en formation, ensuite je suis disponible'],
      ],
      [
        { window: { from: '16:00' } },
        ['nl-BE', 'mijn shift stopt om 16u dus erna is goed'],
        ['en', 'my shift ends at 4pm so from then I can'],
      ],
      [
        { exclude: november },
        ['nl-BE', 'tot eind november zit ik vol'],
        ['en', "until the end of November I'm fully booked"],
        ['fr', "jusqu'à fin novembre je suis prise"],
      ],
    ),
  )('until when, and from when: %s (%s)', (words, language, expected) => {
    expect(said(words, language)).toMatchObject(expected);
  });

  test.each(
    inAll(
      [
        { weekdays: ['wed'], exclude: true, confirm: true },
        ['nl-BE', 'woensdag heb ik altijd raadpleging'],
        ['nl-NL', 'woensdags kan ik nooit'],
        ['en', 'Wednesdays are impossible for me'],
        ['fr', 'le mercredi je ne peux jamais'],
      ],
      [
        { part: 'morning', exclude: true, confirm: true },
        ['nl-BE', 'in de voormiddag lukt niet'],
        ['en', 'mornings are impossible for me'],
        ['fr', 'le matin impossible pour moi'],
      ],
      [
        { weekdays: ['sat', 'sun'], exclude: true, confirm: true },
        ['nl-NL', 'weekenden lukken niet'],
        ['en', 'weekends are sacred'],
      ],
      [{ window: { from: '20:00' }, exclude: true, confirm: true }, ['nl-BE', 'na 20u neem ik niet meer op']],
    ),
  )(
    'mean every week what they say of every week, and never the other way round: %s (%s)',
    (words, language, expected) => {
      expect(said(words, language)).toEqual(expected);
    },
  );

  test('the hours that never suit are said the other way round as well', () => {
    expect(said('nooit voor 18u mogelijk', 'nl-BE')).toEqual({ window: { from: '18:00' } });
    expect(said('jamais après 20h', 'fr')).toEqual({ window: { to: '20:00' } });
  });

  test.each(
    inAll(
      [{ exceptWeekdays: [3] }, ['nl-BE', 'woensdag heb ik altijd raadpleging']],
      [{ exceptWeekdays: [5] }, ['en', 'I never work Friday mornings']],
      [{ notBefore: '12:30' }, ['fr', 'le matin impossible pour moi']],
      [{ notAfter: '20:00' }, ['nl-BE', 'na 20u neem ik niet meer op']],
      [{}, ['nl-BE', 'in de namiddag lukt nooit']],
    ),
  )('leave the days and hours that are left to be looked for: %s (%s)', (words, language, expected) => {
    expect(toWanted(said(words, language)).wanted).toEqual(expected);
  });

  test('is free on a day of which only a part does not suit, and is asked', () => {
    expect(said('pas de souci pour moi le 8 décembre, sauf le matin', 'fr')).toEqual({
      date: '2026-12-08',
      confirm: true,
    });
  });

  test('say nothing certain of a weekday of this week when they do not say that it is every week', () => {
    expect(said('woensdag lukt niet', 'nl-BE')).toMatchObject({ exclude: ['2026-11-25'] });
  });
});
