import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Language } from '../../src/core/kernel/language.ts';
import { addDays, type CalendarDate, instant } from '../../src/core/kernel/time.ts';
import { understand } from '../../src/understanding/understand.ts';
import { knowShipped } from '../support/known-programmes.ts';

const known = await knowShipped();

/** Days that change something today: how long a pause lasts, and which day an appointment gets. */

/** A Wednesday morning. */
const now = instant(Date.parse('2026-11-18T10:15:00+01:00'));
const slotsOf = (text: string, language: Language) => understand(text, { language, now, ...known }).slots;

describe('a pause ends', () => {
  test.each<[string, Language, string]>([
    ['pauze tot 5 januari', 'nl-BE', '2027-01-05'],
    ['pauze tot en met 5 januari', 'nl-BE', '2027-01-06'],
    ['geen meldingen t/m 5 januari', 'nl-NL', '2027-01-06'],
    ['no notifications through 5 January', 'en', '2027-01-06'],
    ['pause until 5 January inclusive', 'en', '2027-01-06'],
    ["pause jusqu'au 5 janvier inclus", 'fr', '2027-01-06'],
    ['pauze tot eind januari', 'nl-BE', '2027-02-01'],
    ['pauze tot het einde van januari', 'nl-NL', '2027-02-01'],
    ['pause until the end of January', 'en', '2027-02-01'],
    ["pause jusqu'à la fin de janvier", 'fr', '2027-02-01'],
    ["pause jusqu'à fin février", 'fr', '2027-03-01'],
    ['pauze tot eind volgende maand', 'nl-BE', '2027-01-01'],
    ['pauze tot eind deze maand', 'nl-BE', '2026-12-01'],
    ['pauze tot begin februari', 'nl-BE', '2027-02-01'],
    ['pauze tot volgende week', 'nl-BE', '2026-11-23'],
    ['pauze tot de 20ste van volgende maand', 'nl-BE', '2026-12-20'],
    ['pauze tot en met de 20ste van volgende maand', 'nl-BE', '2026-12-21'],
    ['pause until the 20th of next month', 'en', '2026-12-20'],
    ["pause jusqu'au 20 du mois prochain", 'fr', '2026-12-20'],
    ['pauze tot vrijdag de 4de', 'nl-BE', '2026-12-04'],
  ])('so that the first day with notices is the one that was meant: "%s" in %s', (text, language, until) => {
    expect(slotsOf(text, language)).toMatchObject({ until });
  });

  test.each<[string, Language]>([
    ['pauze van 1 tot 15 augustus', 'nl-BE'],
    ['geen meldingen van 1 t/m 15 augustus', 'nl-NL'],
    ['pause from 1 to 15 August', 'en'],
    ['pause du 1er au 15 août', 'fr'],
  ])('and begins now: of one that is to begin later is asked, "%s" in %s', (text, language) => {
    const slots = slotsOf(text, language);
    expect(slots).toMatchObject({ range: { from: '2027-08-01', to: '2027-08-15' }, confirm: true });
    expect(slots).not.toHaveProperty('until');
  });

  test('one day later for anyone who includes the day, whichever it is', () => {
    const days = fc.tuple(fc.integer({ min: 1, max: 28 }), fc.constantFrom('januari', 'maart', 'oktober'));
    fc.assert(
      fc.property(days, ([day, month]) => {
        const to = slotsOf(`pauze tot ${day} ${month}`, 'nl-BE').until;
        const through = slotsOf(`pauze tot en met ${day} ${month}`, 'nl-BE').until;
        expect(through).toBe(to && addDays(to as CalendarDate, 1));
      }),
      { numRuns: 40 },
    );
  });
});

describe('an appointment is on', () => {
  test.each<[string, Language, string]>([
    ['gesprek vrijdag de 4de om 10u', 'nl-BE', '2026-12-04'],
    ['gesprek vrijdag 4 om 10u', 'nl-NL', '2026-12-04'],
    ['meeting Friday the 27th at 10am', 'en', '2026-11-27'],
    ['rendez-vous vendredi 4 à 10h', 'fr', '2026-12-04'],
    ['gesprek op de 20ste van volgende maand om 10u', 'nl-BE', '2026-12-20'],
    ['meeting on the 20th of next month at 10am', 'en', '2026-12-20'],
    ['rendez-vous le 20 du mois prochain à 10h', 'fr', '2026-12-20'],
    ['plan a meeting a week from Tuesday at 10am', 'en', '2026-12-01'],
    ['meeting two weeks from Friday at 10am', 'en', '2026-12-04'],
    ['gesprek drie weken na dinsdag om 10u', 'nl-BE', '2026-12-15'],
    ['afspraak donderdagavond 3 december 19u', 'nl-BE', '2026-12-03'],
    ['afspraak do avond 3/12 om 19u', 'nl-NL', '2026-12-03'],
    ['meeting Thursday evening 3 December 7pm', 'en', '2026-12-03'],
    ['meeting Thursday evening December 3rd 7pm', 'en', '2026-12-03'],
    ['rendez-vous jeudi soir 3 décembre à 19h', 'fr', '2026-12-03'],
  ])('the day that was meant, and asks nothing: "%s" in %s', (text, language, date) => {
    const slots = slotsOf(text, language);
    expect(slots).toMatchObject({ date });
    expect(slots).not.toHaveProperty('confirm');
  });

  test.each<[string, Language, string]>([
    ['gesprek vrijdag de 5de om 10u', 'nl-BE', '2026-12-05'],
    ['meeting Friday the 5th at 10am', 'en', '2026-12-05'],
    ['rendez-vous vendredi 26 à 10h', 'fr', '2026-11-26'],
    ['afspraak donderdagavond 4 december 19u', 'nl-BE', '2026-12-04'],
  ])('a day that is read back where weekday and number disagree: "%s" in %s', (text, language, date) => {
    expect(slotsOf(text, language)).toMatchObject({ date, confirm: true, warn: 'weekday-mismatch' });
  });

  test.each<[string, Language]>([
    ['gesprek vrijdag 14u', 'nl-BE'],
    ['gesprek vrijdag 9 tot 10u', 'nl-BE'],
    ['meeting Friday 10am', 'en'],
    ['rendez-vous vendredi 14h', 'fr'],
  ])('the coming one where the number is an hour: "%s" in %s', (text, language) => {
    expect(slotsOf(text, language)).toMatchObject({ date: '2026-11-20' });
  });
});

describe('what is left over', () => {
  test.each<[string, Language]>([
    ['gesprek morgen om 10u of woensdag', 'nl-BE'],
    ['afspraak morgen 10u, april', 'nl-BE'],
    ['meeting tomorrow at 10am 88', 'en'],
    ['rendez-vous demain à 10h et à 15h', 'fr'],
  ])('is a reason to read back: "%s" in %s', (text, language) => {
    expect(slotsOf(text, language)).toMatchObject({ confirm: true });
  });

  test.each<[string, Language]>([
    ['gesprek morgen om 10u', 'nl-BE'],
    ['mentorgesprek 4 morgen om 10u', 'nl-BE'],
    ['gesprek van 30 min morgen om 10u', 'nl-NL'],
    ['meeting tomorrow from 10am to 11am', 'en'],
    ['rendez-vous demain à 10h pour la 2e année', 'fr'],
  ])('is nothing that has a meaning of its own: "%s" in %s', (text, language) => {
    expect(slotsOf(text, language)).not.toHaveProperty('confirm');
  });
});
