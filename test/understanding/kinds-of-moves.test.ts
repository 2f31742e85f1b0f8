import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../src/core/kernel/language.ts';
import { rescheduled } from '../../src/understanding/change-slots.ts';
import { momentIn } from '../../src/understanding/dates/calendar.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { toPlainWords } from '../../src/understanding/plain-words.ts';
import { now } from '../support/ask-for-talk.ts';

/** What stands and where it goes, once it is known that something moves. It is Wednesday 18 November 2026. */
const said = (words: string, language: Language) =>
  rescheduled(toPlainWords(normalise(words)), {}, momentIn('Europe/Brussels', now, language));

type Row = readonly [object, ...(readonly [Language, string])[]];
const inAll = (...rows: readonly Row[]) =>
  rows.flatMap(([expected, ...lines]) =>
    lines.map(([language, words]) => [words, language, expected] as const),
  );

describe('of two days and two hours', () => {
  test.each(
    inAll(
      [
        { which: { date: '2026-11-20', time: '14:00' }, date: '2026-11-24', time: '16:00' },
        ['nl-BE', 'verzet vrijdag 14u naar dinsdag 16u'],
        ['nl-BE', 'dinsdag 16u ipv vrijdag 14u'],
        ['nl-NL', 'de afspraak van vrijdag 14.00 uur wordt dinsdag 16.00 uur'],
        ['en', "move Friday's 2pm to Tuesday 4pm"],
        ['en', 'Tuesday 4pm instead of Friday 2pm'],
        ['fr', 'déplace le rendez-vous de vendredi 14h à mardi 16h'],
        ['fr', 'mardi 16h au lieu de vendredi 14h'],
      ],
      [
        { which: { date: '2026-11-24' }, date: '2026-11-26' },
        ['nl-BE', 'van 24/11 naar 26/11'],
        ['nl-NL', 'in plaats van 24 november liever 26 november'],
        ['en', 'not 24 November but 26 November'],
        ['fr', 'reporter du 24 au 26 novembre'],
        ['fr', 'le 26 novembre plutôt que le 24 novembre'],
      ],
      [
        { which: { time: '14:00' }, time: '16:00' },
        ['nl-BE', 'ipv 14u om 16u'],
        ['nl-NL', '14 uur wordt 16 uur'],
        ['en', 'move my talk from 2pm to 4pm'],
        ['en', 'push the 2pm to 4pm'],
        ['fr', 'décaler de 14h à 16h'],
        ['fr', 'à 16h plutôt qu’à 14h'],
      ],
    ),
  )('each is what stands or where it goes: %s (%s)', (words, language, expected) => {
    expect(said(words, language)).toMatchObject(expected);
  });

  test.each(
    inAll([
      { which: { time: '15:00' }, date: '2026-11-20' },
      ['nl-BE', 'schuif mijn 15u door naar vrijdag'],
      ['nl-NL', 'verzet de afspraak van 15.00 uur naar vrijdag'],
      ['en', 'push the 3pm to Friday'],
      ['fr', 'reporter mon entretien de 15h à vendredi'],
    ]),
  )('the hour of what stands is not that to which it goes: %s (%s)', (words, language, expected) => {
    const read = said(words, language);
    expect(read).toMatchObject(expected);
    expect(read).not.toHaveProperty('time');
  });

  test.each(
    inAll([
      { which: { date: '2026-11-24' }, date: '2026-11-24', time: '16:00' },
      ['nl-BE', 'verplaats de afspraak van dinsdag naar 16u'],
      ['nl-NL', 'kan het gesprek van dinsdag naar 16.00 uur'],
      ['en', "change Tuesday's meeting to 4pm"],
      ['fr', 'déplacer le rendez-vous de mardi, plutôt 16h'],
    ]),
  )('an hour alone is one of the same day: %s (%s)', (words, language, expected) => {
    expect(said(words, language)).toMatchObject(expected);
  });
});

describe('what is not certain of a move is offered or read back', () => {
  test.each(
    inAll(
      [
        { date: '2026-11-20', ambiguous: [{ date: '2026-11-20' }, { date: '2026-12-11' }], confirm: true },
        ['nl-BE', 'verzet de sessie van 10 december naar vrijdag'],
        ['nl-NL', 'kan het gesprek van 10 december naar vrijdag'],
        ['en', 'move the talk of 10 December to Friday'],
        ['fr', "déplacer l'entretien du 10 décembre à vendredi"],
      ],
      [
        { date: '2026-11-20', ambiguous: [{ date: '2026-11-20' }, { date: '2026-12-04' }], confirm: true },
        ['nl-BE', 'vervroeg de sessie van 10 december naar vrijdag'],
        ['nl-NL', 'kan het gesprek van 10 december eerder, op vrijdag'],
        ['en', 'bring the talk of 10 December forward to Friday'],
        ['fr', "avancer l'entretien du 10 décembre à vendredi"],
      ],
      [
        { which: { date: '2026-12-10' }, range: { from: '2026-12-14', to: '2026-12-20' }, confirm: true },
        ['nl-BE', 'verschuif de sessie van 10 december naar de week nadien'],
        ['nl-NL', 'verzet de sessie van 10 december naar de week erna'],
        ['en', 'move the session of 10 December to the week after'],
        ['fr', "reporter la séance du 10 décembre à la semaine d'après"],
      ],
      [
        { which: { date: '2026-12-10' }, range: { from: '2026-12-07', to: '2026-12-13' }, confirm: true },
        ['nl-NL', 'verzet de sessie van 10 december naar een andere dag in diezelfde week'],
        ['en', 'move the session of 10 December to another day the same week'],
      ],
    ),
  )('%s (%s)', (words, language, expected) => {
    expect(said(words, language)).toMatchObject(expected);
  });
});

describe('a day alone', () => {
  test.each(
    inAll([
      { which: { date: '2026-11-23' }, missing: ['date', 'time'] },
      ['nl-BE', 'maandag lukt mij toch niet'],
      ['nl-NL', 'maandag red ik niet, wanneer anders'],
      ['en', "Monday won't work, when else"],
      ['fr', 'lundi je ne peux pas, quand alors'],
    ]),
  )('that does not suit is that of what stands: %s (%s)', (words, language, expected) => {
    expect(said(words, language)).toMatchObject(expected);
  });

  test('of an evening that moves to another day makes no evening of its hour', () => {
    expect(said('verzet de sessie van vanavond naar morgen 10u', 'nl-BE')).toMatchObject({
      which: { date: '2026-11-18', part: 'evening' },
      date: '2026-11-19',
      time: '10:00',
    });
  });
});
