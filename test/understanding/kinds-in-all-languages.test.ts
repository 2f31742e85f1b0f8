import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../src/core/kernel/language.ts';
import { understand } from '../../src/understanding/understand.ts';
import { known, now, slotsOf as said, slotsOfTalk as slots } from '../support/ask-for-talk.ts';

/** What words mean, in the languages in which they are said. */
type Row = readonly [object, ...(readonly [Language, string])[]];
const inAll = (...rows: readonly Row[]) =>
  rows.flatMap(([expected, ...said]) =>
    said.map(([language, words]) => [words, language, expected] as const),
  );

describe('every kind of date, in four languages', () => {
  test.each(
    inAll(
      [
        { date: '2026-11-27' },
        ['nl-BE', 'vrijdag 27'],
        ['nl-NL', 'vrijdag de 27e'],
        ['en', 'Friday 27th'],
        ['fr', 'vendredi 27'],
      ],
      [
        { date: '2026-11-26', confirm: true, warn: 'weekday-mismatch' },
        ['nl-BE', 'vrijdag 26'],
        ['nl-NL', 'vrijdag de 26e'],
        ['en', 'Friday 26th'],
        ['fr', 'vendredi 26'],
      ],
    ),
  )(
    'a weekday and its number are one day, and where they disagree it is asked: %s (%s)',
    (words, language, expected) => {
      expect(slots(language, words)).toMatchObject(expected);
    },
  );

  test.each(
    inAll([
      { date: '2026-12-03', time: '19:00' },
      ['nl-BE', 'donderdagavond 3 december 19u'],
      ['nl-NL', 'donderdagavond 3 december 19 uur'],
      ['en', 'Thursday evening 3 December 7pm'],
      ['fr', 'jeudi soir 3 décembre 19h'],
    ]),
  )('a part of the day may stand between a weekday and its date: %s (%s)', (words, language, expected) => {
    expect(slots(language, words)).toMatchObject(expected);
  });

  test.each(
    inAll(
      [
        { date: '2026-11-20', window: { to: '17:00' } },
        ['nl-BE', 'vrijdag voor 17u'],
        ['nl-NL', 'vrijdag uiterlijk om vijf uur'],
        ['en', 'Friday before 5 pm'],
        ['fr', 'vendredi avant 17h'],
      ],
      [
        { date: '2026-11-20', window: { from: '17:00' } },
        ['nl-BE', 'vrijdag na vijven'],
        ['nl-NL', 'vrijdag niet voor 17 uur'],
        ['en', 'Friday not before 5 pm'],
        ['fr', 'vendredi pas avant 17h'],
      ],
      [
        { date: '2026-11-20', window: { from: '16:00', to: '18:00' } },
        ['nl-BE', 'vrijdag na vier uur maar voor zes'],
        ['en', 'on Friday after 4 pm but before 6 pm'],
        ['fr', 'vendredi après 16h mais avant 18h'],
      ],
    ),
  )('one end of the time of day is told from the other: %s (%s)', (words, language, expected) => {
    expect(slots(language, words)).toMatchObject(expected);
  });

  test.each(
    inAll([
      { date: '2026-11-20', window: { from: '08:30', to: '10:00' } },
      ['nl-BE', 'vrijdag tussen half negen en tien'],
      ['nl-NL', 'vrijdag tussen half negen en tien uur'],
      ['en', 'Friday between half past eight and ten'],
      ['fr', 'vendredi entre huit heures et demie et dix'],
    ]),
  )('both ends of a span may be said in words: %s (%s)', (words, language, expected) => {
    expect(slots(language, words)).toMatchObject(expected);
  });

  test.each(
    inAll(
      [
        { date: '2026-11-27' },
        ['nl-BE', 'de laatste vrijdag van de maand'],
        ['nl-NL', 'de laatste vrijdag van deze maand'],
        ['en', 'the last Friday of the month'],
        ['fr', 'le dernier vendredi du mois'],
      ],
      [
        { range: { from: '2027-03-13', to: '2027-03-14' } },
        ['nl-BE', 'het tweede weekend van maart'],
        ['en', 'the second weekend of March'],
        ['fr', 'le deuxième week-end de mars'],
      ],
    ),
  )('days and weekends are counted within a month: %s (%s)', (words, language, expected) => {
    expect(slots(language, words)).toMatchObject(expected);
  });

  test.each(
    inAll([
      {
        range: { from: '2027-01-04', to: '2027-01-10' },
        ambiguous: [
          { range: { from: '2027-01-04', to: '2027-01-10' } },
          { range: { from: '2027-01-01', to: '2027-01-07' } },
          { range: { from: '2026-12-28', to: '2027-01-03' } },
        ],
        confirm: true,
      },
      ['nl-BE', 'de eerste week van januari'],
      ['nl-NL', 'eerste week van januari'],
      ['en', 'the first week of January'],
      ['fr', 'la première semaine de janvier'],
    ]),
  )(
    'the first week is the one that is mostly in the month, and is asked: %s (%s)',
    (words, language, expected) => {
      expect(slots(language, words)).toMatchObject(expected);
    },
  );

  test.each(
    inAll([
      { range: { from: '2026-11-27', to: '2026-12-01' } },
      ['nl-BE', 'van vrijdag de 27e tot dinsdag de 1e'],
      ['nl-NL', 'van vrijdag 27 tot en met dinsdag 1 december'],
      ['en', 'from Friday the 27th to Tuesday the 1st'],
      ['fr', 'du vendredi 27 au mardi 1er'],
    ]),
  )('a span of weekdays with numbers has both ends: %s (%s)', (words, language, expected) => {
    expect(slots(language, words)).toMatchObject(expected);
  });

  test.each(
    inAll(
      [
        { date: '2026-11-18', time: '20:00' },
        ['nl-BE', 'vanavond om 8 uur'],
        ['nl-NL', 'vanavond om acht uur'],
        ['en', 'tonight at 8'],
        ['fr', 'ce soir à 20h'],
      ],
      [
        { date: '2026-11-18', time: '15:00' },
        ['nl-NL', 'straks om 3 uur'],
        ['fr', 'cet après-midi à 15h'],
        ['en', 'this afternoon at 3'],
      ],
      [{ date: '2026-11-19', time: '20:00' }, ['en', 'tomorrow night at 8'], ['nl-BE', 'morgenavond om 8']],
      [
        { time: '02:30' },
        ['en', 'Sunday at half past two at night'],
        ['nl-BE', "zondag om half drie 's nachts"],
        ['fr', 'dimanche à 2h30 la nuit'],
      ],
      [{ time: '23:00' }, ['en', 'Saturday 11 at night'], ['nl-NL', "zaterdag 11 uur 's nachts"]],
    ),
  )('this evening is today, and at night is late or early: %s (%s)', (words, language, expected) => {
    expect(slots(language, words)).toMatchObject(expected);
  });

  test.each(
    inAll(
      [{ date: '2026-12-13' }, ['nl-BE', '13 december'], ['en', '13 December'], ['fr', '13 décembre']],
      [{ range: { from: '2026-12-13', to: '2026-12-15' } }, ['nl-NL', '13 - 15 december']],
    ),
  )('the number of a date is not that of the talk: %s (%s)', (words, language, expected) => {
    expect(slots(language, words)).toMatchObject(expected);
    expect(slots(language, words)).not.toHaveProperty('conversation');
  });

  test('the number of the talk stays beside a date', () => {
    expect(slots('nl-BE', '3 op 5 december')).toMatchObject({ conversation: 3, date: '2026-12-05' });
  });

  test.each(
    inAll(
      [
        { date: '2026-11-19', time: '15:00', confirm: true },
        ['nl-BE', 'morgen 1500'],
        ['en', 'tomorrow 1500'],
        ['fr', 'demain à 1500'],
      ],
      [{ date: '2026-11-19', time: '21:00' }, ['nl-BE', 'morgen 21u'], ['fr', 'demain 21h']],
      [{ time: '16:00' }, ['nl-NL', 'morgen tegen vieren'], ['nl-BE', 'morgen rond den 4en']],
      [{ time: '12:00' }, ['fr', 'après-demain à midi, trente minutes']],
    ),
  )('clock times have many forms: %s (%s)', (words, language, expected) => {
    expect(slots(language, words)).toMatchObject(expected);
  });

  test.each(
    inAll(
      [
        { range: { from: '2027-05-10', to: '2027-05-16' }, confirm: true },
        ['nl-BE', 'de week na hemelvaart'],
        ['en', 'the week after Ascension Day'],
        ['fr', "la semaine après l'Ascension"],
      ],
      [
        { date: '2027-03-30', confirm: true },
        ['nl-NL', 'de dinsdag na pasen'],
        ['en', 'the Tuesday after Easter'],
        ['fr', 'le mardi après Pâques'],
      ],
      [
        { range: { from: '2026-11-18', to: '2026-12-24' }, confirm: true },
        ['nl-BE', 'nog iets voor kerst'],
        ['nl-NL', 'prik maar iets voor de kerst'],
        ['en', 'before Christmas'],
        ['fr', 'avant Noël'],
      ],
      [
        { range: { from: '2026-12-26', to: '2026-12-31' } },
        ['nl-BE', 'tussen kerst en nieuwjaar'],
        ['en', 'between Christmas and New Year'],
        ['fr', 'entre Noël et Nouvel An'],
      ],
    ),
  )('days are found from a holiday: %s (%s)', (words, language, expected) => {
    expect(slots(language, words)).toMatchObject(expected);
    expect(slots(language, words)).not.toHaveProperty('warn');
  });

  test.each(
    inAll(
      [
        {
          ambiguous: [{ date: '2026-12-02' }, { date: '2026-12-05' }, { date: '2026-12-09' }],
          confirm: true,
        },
        ['nl-BE', 'op 2, 5 of 9 december'],
        ['nl-NL', '2, 5 of 9 december'],
        ['en', 'the 2nd, the 5th or the 9th of December'],
        ['fr', 'le 2, le 5 ou le 9'],
      ],
      [
        { weekdays: ['wed', 'thu', 'fri'] },
        ['nl-BE', 'wo, do en vr'],
        ['nl-NL', 'woensdag, donderdag of vrijdag'],
        ['en', 'Wednesday, Thursday or Friday'],
        ['fr', 'mercredi, jeudi ou vendredi'],
      ],
    ),
  )('days in a row are no span: %s (%s)', (words, language, expected) => {
    expect(slots(language, words)).toMatchObject(expected);
    expect(slots(language, words)).not.toHaveProperty('range');
  });

  test('what stands beside days in a row and is not read is asked about', () => {
    expect(slots('nl-BE', 'maandag of woensdag of de 4e')).toMatchObject({ confirm: true });
    expect(slots('nl-BE', 'vrijdag 27 november en iets met 12')).toMatchObject({ confirm: true });
  });

  test.each(
    inAll([
      { date: '2026-11-17', warn: 'past', confirm: true },
      ['nl-BE', 'gisteren om 14u'],
      ['nl-NL', 'gisteren'],
      ['en', 'yesterday at 2 pm'],
      ['fr', 'hier à 14h'],
    ]),
  )('a day that is past is said to be: %s (%s)', (words, language, expected) => {
    expect(slots(language, words)).toMatchObject(expected);
  });

  test('in Dutch hier is here', () => {
    expect(slots('nl-BE', 'hier om 14u')).not.toHaveProperty('date');
  });
});

describe('when somebody can', () => {
  test.each(
    inAll(
      [
        { exclude: ['2026-12-02', '2026-12-05', '2026-12-09'] },
        ['nl-BE', 'op 2, 5 en 9 december ben ik van wacht'],
        ['fr', 'je suis de garde le 2, le 5 et le 9'],
        ['en', "I can't on the 2nd, 5th and 9th of December"],
      ],
      [
        { range: { from: '2027-01-04' }, confirm: true },
        ['nl-NL', 'ik ben er pas weer op 4 januari'],
        ['en', "I won't be able to before 4 January"],
        ['fr', 'pas libre avant le 4 janvier'],
      ],
      [
        { range: { from: '2026-11-23', to: '2026-11-29' }, exclude: ['2026-11-24'] },
        ['nl-NL', 'volgende week kan ik elke dag behalve di'],
        ['nl-BE', 'volgende week kan ik elke dag behalve dinsdag'],
      ],
      [{ weekdays: ['mon'], part: 'evening' }, ['nl-BE', 'maandagavonden passen voor mij het best']],
      [{ exclude: ['2026-11-18', '2026-11-19'], confirm: true }, ['nl-NL', 'tot vrijdag zit ik vol']],
      [
        { exclude: ['2026-11-18', '2026-11-19', '2026-11-20'], confirm: true },
        ['nl-BE', 'tot vrijdag zit ik vol'],
      ],
    ),
  )('the days that were named count, and no others: %s (%s)', (words, language, expected) => {
    expect(said(words, language)).toMatchObject(expected);
  });
});

describe('which appointment moves, and to when', () => {
  test.each(
    inAll(
      [
        { which: { date: '2026-11-19' }, shift_minutes: -30, confirm: true },
        ['nl-BE', 'kan donderdag een half uur vroeger'],
        ['nl-NL', 'kan donderdag een half uur eerder?'],
        ['en', 'move Thursday half an hour earlier'],
        ['fr', "avancer jeudi d'une demi-heure"],
      ],
      [
        { shift_minutes: 15, confirm: true },
        ['nl-BE', 'verzet mijn afspraak een kwartier later'],
        ['en', 'push my appointment back a quarter of an hour'],
        ['fr', "retarder mon rdv d'un quart d'heure"],
      ],
      [
        { shift_days: 7, confirm: true },
        ['nl-NL', 'verplaatsen, week later'],
        ['fr', "repousse le rendez-vous d'une semaine"],
      ],
      [
        { which: { time: '14:00' }, time: '16:00' },
        ['nl-BE', 'verplaats de afspraak van 14u naar 16u'],
        ['en', 'can we move it to 4 pm instead of 2 pm'],
        ['fr', 'déplacer à 16h au lieu de 14h'],
      ],
      [
        { which: { date: '2026-11-18', time: '15:00' }, date: '2026-11-18', time: '17:00' },
        ['fr', "déplacer mon entretien de 15h aujourd'hui, on peut le mettre à 17h ?"],
      ],
      [
        { which: { time: '14:00' }, date: '2026-11-20', time: '16:00' },
        ['nl-BE', 'verplaats de afspraak van 14u naar vrijdag 16u'],
      ],
    ),
  )('of what stands and what is asked each has its own time: %s (%s)', (words, language, expected) => {
    expect(said(words, language)).toMatchObject(expected);
  });

  test('a new day after somebody did not come is the new one', () => {
    expect(said("ma mentore n'est pas venue, on refixe ça vendredi ?", 'fr')).toMatchObject({
      date: '2026-11-20',
    });
    expect(said("ma mentore n'est pas venue mardi", 'fr')).not.toHaveProperty('date');
  });

  test('of several days that are called off it is asked which', () => {
    expect(said('annuleer de afspraken van 3 en 5 december', 'nl-BE')).toMatchObject({ confirm: true });
  });
});

test('the holidays are those of the programme, whatever language somebody reads', () => {
  const words = 'schedule a talk on 27 April at 10';
  const of = (country: 'BE' | 'NL', language: Language) =>
    understand(words, { language, now, ...known, country }).slots.warn;
  expect(of('NL', 'en')).toBe('holiday');
  expect(of('NL', 'fr')).toBe('holiday');
  expect(of('BE', 'nl-NL')).toBeUndefined();
  expect(said(words, 'nl-NL')).toMatchObject({ warn: 'holiday' });
});

describe('days beside what is no appointment', () => {
  test.each(
    inAll(
      [
        { date: '2026-11-17' },
        ['nl-BE', 'inschrijving is in orde, gisteren gedaan'],
        ['en', 'I handed in my logbook yesterday'],
        ['fr', 'carnet de stage rendu hier'],
      ],
      [
        { date: '2026-11-16' },
        ['nl-NL', 'maandag het stageboekje ingediend'],
        ['fr', 'je me suis inscrite lundi'],
      ],
      [{ date: '2026-11-12' }, ['en', 'who came on 12 November'], ['fr', 'qui était là le 12 novembre']],
    ),
  )('of what was done the day is past: %s (%s)', (words, language, expected) => {
    expect(said(words, language)).toMatchObject(expected);
  });

  test.each(
    inAll(
      [
        { range: { from: '2026-11-18', to: '2026-12-15' } },
        ['nl-BE', 'wat moet ik nog doen tegen 15 december'],
        ['en', 'what has to be in by 15 December'],
        ['fr', "que dois-je remettre d'ici le 15 décembre"],
      ],
      [
        { range: { from: '2026-11-18', to: '2026-11-30' } },
        ['fr', "que dois-je remettre d'ici fin novembre"],
        ['en', 'what is due before the end of November'],
      ],
      [
        { range: { from: '2027-05-01', to: '2027-05-31' } },
        ['nl-BE', 'welke taken vervallen er in mei'],
        ['nl-NL', 'welke taken heb ik in mei'],
        ['fr', 'quelles tâches en mai'],
      ],
    ),
  )('tasks are asked for up to a day, or in a month: %s (%s)', (words, language, expected) => {
    expect(said(words, language)).toMatchObject(expected);
  });

  test.each(
    inAll([
      { which: { date: '2026-12-10' } },
      ['nl-NL', 'start de sessie van donderdag 10 december'],
      ['en', 'start the session of 10 December'],
      ['fr', 'quel est le thème de la session du 10 décembre'],
    ]),
  )('a session is named by its day: %s (%s)', (words, language, expected) => {
    expect(said(words, language)).toMatchObject(expected);
  });

  test.each(
    inAll(
      [
        { which: { date: '2026-11-19', part: 'evening' } },
        ['nl-BE', 'annuleer mijn afspraak van morgenavond'],
        ['en', "cancel tomorrow evening's talk"],
        ['fr', 'annule le rendez-vous de demain soir'],
      ],
      [
        { until: '2026-11-23' },
        ['nl-BE', 'geen meldingen voor maandag'],
        ['en', 'mute until Monday'],
        ['fr', 'plus de rappels avant lundi'],
      ],
    ),
  )(
    'so is an appointment, with its part of the day, and the end of a pause: %s (%s)',
    (words, language, expected) => {
      expect(said(words, language)).toMatchObject(expected);
    },
  );

  test.each(
    inAll(
      [
        { range: { from: '2026-11-01', to: '2026-11-30' } },
        ['nl-BE', 'hoeveel mentoruren heb ik deze maand'],
        ['en', 'how many mentor hours this month'],
        ['fr', 'mes heures de mentorat de ce mois'],
      ],
      [
        { range: { from: '2026-10-01', to: '2026-10-31' } },
        ['nl-NL', 'mijn mentoruren van vorige maand'],
        ['en', 'my mentor hours in October'],
        ['fr', 'mes heures de mentorat du mois dernier'],
      ],
      [
        { range: { from: '2026-09-01', to: '2026-11-18' } },
        ['nl-BE', 'mijn mentoruren sinds september'],
        ['en', 'my mentor hours since September'],
        ['fr', 'mes heures de mentorat depuis septembre'],
      ],
      [{ range: { from: '2026-11-16', to: '2026-11-22' } }, ['en', 'how many mentoring hours this week']],
    ),
  )('hours are those of a week or a month that is past or runs: %s (%s)', (words, language, expected) => {
    expect(said(words, language)).toMatchObject(expected);
  });

  test.each(
    inAll([
      { range: { from: '2026-11-23', to: '2026-11-29' }, exclude: ['2026-11-25'], confirm: true },
      ['nl-BE', 'plan een gesprek volgende week liefst niet op woensdag'],
      ['en', 'plan a talk next week but not on Wednesday'],
      ['fr', 'planifie un entretien la semaine prochaine mais pas le mercredi'],
    ]),
  )('a day that is refused is no wish: %s (%s)', (words, language, expected) => {
    expect(said(words, language)).toMatchObject(expected);
    expect(said(words, language)).not.toHaveProperty('date');
  });

  test.each(
    inAll([
      { which: { date: '2026-11-24' }, date: '2026-11-19', time: '15:00' },
      ['nl-NL', 'kan het gesprek ook donderdag om 3 uur ipv dinsdag'],
      ['en', 'can we move the talk to Thursday at 3 instead of Tuesday'],
    ]),
  )('what is named behind `instead of` stands already: %s (%s)', (words, language, expected) => {
    expect(said(words, language)).toMatchObject(expected);
  });

  test('what is not chosen is no answer', () => {
    expect(said('niet maandag', 'nl-BE')).toMatchObject({ exclude: ['2026-11-23'] });
    expect(said('niet maandag', 'nl-BE')).not.toHaveProperty('date');
  });
});
