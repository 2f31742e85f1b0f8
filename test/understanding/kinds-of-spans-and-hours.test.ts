import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../src/core/kernel/language.ts';
import { momentIn } from '../../src/understanding/dates/calendar.ts';
import type { Intent } from '../../src/understanding/intent.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { toPlainWords } from '../../src/understanding/plain-words.ts';
import { addTimeSlots } from '../../src/understanding/time-slots.ts';
import { now } from '../support/ask-for-talk.ts';

type Row = readonly [string, Language, object];

/** What words say of when, once it is known what they ask for. It is Wednesday 18 November 2026. */
const said = (intent: Intent, words: string, language: Language) =>
  addTimeSlots(intent, toPlainWords(normalise(words)), {}, momentIn('Europe/Brussels', now, language));

describe('spans and hours of a new appointment', () => {
  const december = { from: '2026-12-07', to: '2026-12-13' };
  test.each<Row>([
    ['in de week van de 7e', 'nl-BE', { range: december }],
    ['la semaine du 7', 'fr', { range: december }],
    ['the week of the 7th', 'en', { range: december }],
    ['week van de 18e', 'nl-NL', { range: { from: '2026-11-16', to: '2026-11-22' } }],
  ])('the week of a number is one that is not over: %s (%s)', (words, language, expected) => {
    expect(said('plan', words, language)).toMatchObject(expected);
  });

  test.each<Row>([
    ['Friday week, 9.15', 'en', { date: '2026-11-27', time: '09:15' }],
    ['Friday week 9', 'en', { date: '2027-03-05' }],
    ['do half zes', 'nl-BE', { date: '2026-11-19', time: '17:30' }],
    ['van half zes tot half acht', 'nl-NL', { time: '17:30', until: '19:30' }],
    ['eleven hundred hours', 'en', { time: '11:00' }],
    ['een uur of elf', 'nl-BE', { time: '11:00', confirm: true }],
    ['the half of three', 'en', { time: '14:30', confirm: true }],
  ])('hours are no weeks, and weeks no hours: %s (%s)', (words, language, expected) => {
    expect(said('plan', words, language)).toMatchObject(expected);
  });

  test('to one another is no stretch of hours', () => {
    expect(said('plan', 'a one to one the week after next', 'en')).not.toHaveProperty('time');
  });

  test.each<Row>([
    [
      'un mercredi soir de février',
      'fr',
      { weekdays: ['wed'], range: { from: '2027-02-01', to: '2027-02-28' } },
    ],
    [
      'een woensdag in februari',
      'nl-NL',
      { weekdays: ['wed'], range: { from: '2027-02-01', to: '2027-02-28' } },
    ],
    ['every Monday from 7 December', 'en', { weekdays: ['mon'], range: { from: '2026-12-07' } }],
    ['elke maandag vanaf 7 december', 'nl-BE', { weekdays: ['mon'], range: { from: '2026-12-07' } }],
  ])('the weekdays of a span, whichever is said first: %s (%s)', (words, language, expected) => {
    expect(said('plan', words, language)).toMatchObject(expected);
    expect(said('availability', words, language)).toMatchObject(expected);
  });

  test.each<Row>([
    [
      'before my exam of 9 December',
      'en',
      { range: { from: '2026-11-18', to: '2026-12-08' }, confirm: true },
    ],
    [
      'avant mon examen du 9 décembre',
      'fr',
      { range: { from: '2026-11-18', to: '2026-12-08' }, confirm: true },
    ],
    ['avant les fêtes', 'fr', { range: { from: '2026-11-18', to: '2026-12-24' }, confirm: true }],
    ['voor de feestdagen', 'nl-NL', { range: { from: '2026-11-18', to: '2026-12-24' }, confirm: true }],
    ['nog voor de zomer', 'nl-BE', { range: { from: '2026-11-18', to: '2027-06-30' }, confirm: true }],
    [
      'voor het einde van de maand',
      'nl-NL',
      { range: { from: '2026-11-18', to: '2026-11-30' }, confirm: true },
    ],
    ['tot het eind van de maand', 'nl-NL', { range: { from: '2026-11-18', to: '2026-11-30' } }],
    ['between now and my exam on the 30th', 'en', { range: { from: '2026-11-18', to: '2026-11-30' } }],
    ['een afspraak voor eind januari', 'nl-BE', { range: { from: '2027-01-21', to: '2027-01-31' } }],
  ])('up to what is on a day: %s (%s)', (words, language, expected) => {
    expect(said('plan', words, language)).toMatchObject(expected);
  });

  test.each<Row>([
    [
      'in december alleen de eerste week',
      'nl-BE',
      { range: { from: '2026-11-30', to: '2026-12-06' }, confirm: true },
    ],
    ['the third Thursday', 'en', { date: '2026-11-19', confirm: true }],
    ['le premier lundi du mois', 'fr', { date: '2026-12-07' }],
    [
      'de eerste twee weken van januari',
      'nl-NL',
      { range: { from: '2027-01-01', to: '2027-01-14' }, confirm: true },
    ],
    [
      'les deux premières semaines de janvier',
      'fr',
      { range: { from: '2027-01-01', to: '2027-01-14' }, confirm: true },
    ],
  ])('weeks and weekdays by their place in a month: %s (%s)', (words, language, expected) => {
    expect(said('plan', words, language)).toMatchObject(expected);
  });
});

describe('days that are over, and what stands', () => {
  test.each<Row>([
    ['entretien du 17 avec Fatima, une demi-heure', 'fr', { date: '2026-11-17' }],
    ['half an hour for Sanne on the 20th', 'en', { date: '2026-10-20' }],
    ['mijn uren van vorig jaar', 'nl-BE', { range: { from: '2025-01-01', to: '2025-12-31' } }],
    ["mes heures de l'année dernière", 'fr', { range: { from: '2025-01-01', to: '2025-12-31' } }],
    ['uren in het eerste kwartaal', 'nl-NL', { range: { from: '2026-01-01', to: '2026-03-31' } }],
    ['my hours of this quarter', 'en', { range: { from: '2026-10-01', to: '2026-12-31' } }],
  ])('hours are of days that were: %s (%s)', (words, language, expected) => {
    expect(said('hours', words, language)).toMatchObject(expected);
  });

  test.each<Row>([
    ['pick up the session of last Thursday', 'en', { which: { date: '2026-11-12' } }],
    ['ga verder met de sessie van vorige donderdag', 'nl-BE', { which: { date: '2026-11-12' } }],
    ['reprendre la séance de jeudi dernier', 'fr', { which: { date: '2026-11-12' } }],
  ])('the last one of a name is no coming one: %s (%s)', (words, language, expected) => {
    expect(said('start-session', words, language)).toMatchObject(expected);
  });

  test.each<Row>([
    [
      'het gesprek dat voor half tien stond tien minuten later',
      'nl-NL',
      { which: { time: '09:30' }, shift_minutes: 10 },
    ],
    ['mijn 14u een uur later', 'nl-BE', { which: { time: '14:00' }, shift_minutes: 60 }],
    ["j'ai une garde jeudi, peut-on déplacer l'entretien", 'fr', { which: { date: '2026-11-19' } }],
    ["I'm on call on Thursday, can we move the talk", 'en', { which: { date: '2026-11-19' } }],
  ])('what moves is what stands then: %s (%s)', (words, language, expected) => {
    expect(said('reschedule', words, language)).toMatchObject(expected);
  });

  test('a report is about what was, or about what is planned', () => {
    expect(said('digest', 'welke groepen hebben nog niets in januari', 'nl-BE')).toMatchObject({
      range: { from: '2027-01-01', to: '2027-01-31' },
      confirm: true,
    });
    expect(said('digest', 'hoeveel sessies in september', 'nl-BE')).toMatchObject({
      range: { from: '2026-09-01', to: '2026-09-30' },
    });
  });
});
