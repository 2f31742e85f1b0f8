import { describe, expect, test } from '@jest/globals';
import { clockIn, dateIn, type Instant, instant } from '../../src/core/kernel/time.ts';
import { mayVote } from '../../src/dialogs/appointment/ask-others.ts';
import { needsOtherForm } from '../../src/dialogs/appointment/miss.ts';
import { newAppointment } from '../../src/dialogs/appointment/state.ts';
import {
  alone,
  mentor,
  ofMentor,
  ofTrainee,
  others,
  standingAt,
  Talk,
  together,
  zone,
} from './sample-dialog.ts';

const say = (at: Instant) => `${dateIn(zone, at)} ${clockIn(zone, at)}`;

function offersOf(talk: Talk): readonly string[] {
  const { step } = talk;
  return step.at === 'offers' ? step.times.map(({ at }) => say(at)) : [`no offers but ${step.at}`];
}

function readBackOf(talk: Talk): string {
  const { step } = talk;
  return step.at === 'read-back' ? say(step.agreed.at) : `not read back but ${step.at}`;
}

describe('a trainee who plans', () => {
  test('types `plan`, presses the first offer and then the button that books', () => {
    const talk = new Talk(ofTrainee).types('plan een afspraak').choosesFirst().books();
    expect(talk.outcome).toMatchObject({
      kind: 'done',
      wish: { do: 'book', meeting: alone, agreed: { minutes: 30, where: { kind: 'teams' } } },
    });
    expect(talk.presses).toBe(2);
  });

  test('says everything in one line and presses once', () => {
    const talk = new Talk(ofTrainee).types('plan gesprek volgende week di 14u online');
    expect(readBackOf(talk)).toBe('2026-11-24 14:00');
    expect(talk.books().outcome).toMatchObject({
      kind: 'done',
      wish: { agreed: { where: { kind: 'teams' } } },
    });
    expect(talk.presses).toBe(1);
  });

  test('is told that it is too soon where the programme asks notice, and gets the first times after it', () => {
    for (const text of ['plan gesprek morgen om 14u', 'plan gesprek morgen']) {
      const { step } = new Talk(ofTrainee).types(text);
      expect(step).toMatchObject({ at: 'offers', remark: 'notice' });
    }
  });

  test('gets times on the day that was named, when no hour was', () => {
    const talk = new Talk(ofTrainee).types('plan gesprek volgende week dinsdag');
    expect(offersOf(talk).every((each) => each.startsWith('2026-11-24'))).toBe(true);
  });

  test('answers with what is left out: a day, an hour, a month', () => {
    const talk = new Talk(ofTrainee).types('plan een afspraak');
    talk.types('na 17u');
    expect(offersOf(talk).every((each) => each.slice(11) >= '17:00')).toBe(true);
    talk.types('maandag kan ik niet');
    expect(offersOf(talk).some((each) => each.startsWith('2026-11-23'))).toBe(false);
    talk.types('liever volgende maand');
    expect(offersOf(talk).every((each) => each >= '2026-12-01' && each.slice(11) >= '17:00')).toBe(true);
  });

  test('is asked whether a day is rightly left out, and takes it back with no', () => {
    const talk = new Talk(ofTrainee).types('plan een afspraak').types('maandag kan ik niet');
    expect(talk.state.doubted).toEqual({});
    talk.types('nee');
    expect(talk.state.wanted).toEqual({});
    expect(offersOf(talk)[0]).toBe('2026-11-23 08:00');
  });

  test('is asked which Friday was meant, and chooses the second', () => {
    const talk = new Talk(ofTrainee).types('plan gesprek volgende vrijdag 10u');
    expect(talk.step).toMatchObject({
      at: 'meant',
      readings: [{ from: '2026-11-20' }, { from: '2026-11-27' }],
    });
    expect(readBackOf(talk.types('de tweede'))).toBe('2026-11-27 10:00');
  });

  test('is asked when not all that was typed was accounted for', () => {
    const talk = new Talk(ofTrainee).types('plan gesprek over twee weken');
    expect(talk.step.at).toBe('meant');
    expect(offersOf(talk.types('ja')).every((each) => each.startsWith('2026-12-03'))).toBe(true);
  });

  test('changes the hour of what was read back with half a sentence', () => {
    const talk = new Talk(ofTrainee).types('plan gesprek volgende week di 14u').types('half drie');
    expect(readBackOf(talk)).toBe('2026-11-24 14:30');
    expect(readBackOf(talk.types('kan het een uurtje later'))).toBe('2026-11-24 15:30');
  });

  test('books what was read back with a typed yes, and looks on with a typed no', () => {
    const talk = new Talk(ofTrainee).types('plan een afspraak').choosesFirst();
    expect(talk.types('nee').step.at).toBe('offers');
    expect(talk.choosesFirst().types('ja').outcome.kind).toBe('done');
  });

  test('changes where people meet without another question', () => {
    const talk = new Talk(ofTrainee).types('plan een afspraak').choosesFirst();
    talk.press({ kind: 'where', where: { kind: 'place', text: '  lokaal\n3.12 ' } });
    expect(talk.step).toMatchObject({
      at: 'read-back',
      agreed: { where: { kind: 'place', text: 'lokaal 3.12' } },
    });
    talk.types('liever telefonisch');
    expect(talk.step).toMatchObject({ agreed: { where: { kind: 'phone' } } });
  });

  test('gets other times: later, earlier, on other days', () => {
    const talk = new Talk(ofTrainee).types('plan een afspraak');
    const first = offersOf(talk);
    const later = offersOf(talk.press({ kind: 'chosen', choice: { kind: 'direction', to: 'later' } }));
    expect(later.every((each) => each > (first.at(-1) ?? ''))).toBe(true);
    const days = offersOf(talk.press({ kind: 'chosen', choice: { kind: 'direction', to: 'other-day' } }));
    expect(days.some((each) => later.some((other) => other.slice(0, 10) === each.slice(0, 10)))).toBe(false);
  });

  test('keeps what was shown when there is nothing earlier', () => {
    const talk = new Talk(ofTrainee).types('plan een afspraak');
    const before = offersOf(talk);
    talk.press({ kind: 'chosen', choice: { kind: 'direction', to: 'earlier' } });
    expect(offersOf(talk)).toEqual(before);
    expect(talk.step).toMatchObject({ remark: 'no-more' });
  });

  test('gets the nearest times when the one that was named is taken', () => {
    const taken = Date.parse('2026-11-24T14:00:00+01:00');
    const talk = new Talk(ofTrainee, { isFree: ({ at }) => at !== taken }).types('plan gesprek dinsdag 14u');
    expect(talk.step).toMatchObject({ at: 'offers', remark: 'taken' });
    expect(offersOf(talk).some((each) => each.startsWith('2026-11-24'))).toBe(true);
  });

  test('is told when nothing is free at all, and can ask the mentor for hours', () => {
    const talk = new Talk(ofTrainee, { isFree: () => false, known: { unread: [mentor] } });
    expect(talk.types('plan een afspraak').step).toEqual({ at: 'nothing', unread: [mentor], empty: 0 });
    expect(talk.press({ kind: 'chosen', choice: { kind: 'ask-hours' } }).outcome).toMatchObject({
      kind: 'done',
      wish: { do: 'ask-hours', mentor },
    });
  });

  test('sees the hours that the mentor offered first', () => {
    const from = instant(Date.parse('2026-12-15T12:00:00+01:00'));
    const until = instant(Date.parse('2026-12-15T14:00:00+01:00'));
    const talk = new Talk(ofTrainee, { offered: [{ from, until }] }).types('plan een afspraak');
    expect(offersOf(talk).some((each) => each.startsWith('2026-12-15 1'))).toBe(true);
  });

  test('is told that a day is past, and after two tries can pick one', () => {
    const talk = new Talk(ofTrainee).types('plan gesprek 10 november 2026 10u');
    expect(talk.outcome).toMatchObject({ kind: 'again' });
    talk.types('plan gesprek 9 november 2026 10u');
    expect(needsOtherForm(talk.state)).toBe(true);
    expect(needsOtherForm(talk.types('plan een afspraak').state)).toBe(false);
  });

  test('can meet nobody else, and is not asked with whom', () => {
    expect(new Talk(ofTrainee).types('plan een afspraak met mijn mentor').step.at).toBe('offers');
  });
});

describe('a mentor who plans', () => {
  test('is asked with whom when it was not said, and needs three presses', () => {
    const talk = new Talk(ofMentor).types('plan een afspraak');
    expect(talk.step).toMatchObject({ at: 'meeting', among: { length: 5 } });
    talk.choosesFirst().choosesFirst().books();
    expect(talk.outcome).toMatchObject({ kind: 'done', wish: { do: 'book', meeting: together } });
    expect(talk.presses).toBe(3);
  });

  test('names the group, or one person, in the first line', () => {
    expect(new Talk(ofMentor).types('plan groepssessie in december').state.meeting).toEqual(together);
    expect(new Talk(ofMentor).types('plan een gesprek met Chloé').state.meeting?.trainees).toEqual([
      others[0],
    ]);
  });

  test('is told when nobody is called so', () => {
    expect(new Talk(ofMentor).types('plan een gesprek met Wilhelmina').step).toMatchObject({
      at: 'meeting',
      unmatched: true,
    });
  });

  test('asks the group to vote when no time suits enough of them', () => {
    const talk = new Talk(ofMentor, { isFree: () => false }).types('plan groepssessie in december');
    expect(talk.step.at).toBe('nothing');
    const open = new Talk(ofMentor).types('plan groepssessie in december');
    open.press({ kind: 'chosen', choice: { kind: 'vote' } });
    expect(open.step).toMatchObject({ at: 'proposals', options: { length: 3 } });
    expect(open.press({ kind: 'chosen', choice: { kind: 'vote' } }).outcome).toMatchObject({
      kind: 'done',
      wish: { do: 'ask-votes', meeting: together, options: { length: 3 } },
    });
  });

  test('does not let one person vote, nor the group on a date that stands', () => {
    const moving = { ...standingAt('2026-11-24T14:00:00+01:00'), meeting: together };
    expect(mayVote({ meeting: together }, mentor)).toBe(true);
    expect(mayVote({ meeting: together, moving }, mentor)).toBe(false);
    const talk = new Talk({ ...ofMentor, meetings: [alone] }).types('plan een afspraak');
    expect(talk.press({ kind: 'chosen', choice: { kind: 'vote' } }).outcome).toMatchObject({
      why: 'not-now',
    });
  });
});

describe('an appointment that moves', () => {
  const tuesday = standingAt('2026-11-24T14:00:00+01:00');
  const thursday = standingAt('2026-11-26T09:00:00+01:00', 'a2');
  const begun = () => newAppointment({ moves: true });

  test('goes to the day and hour that were said, once that was read back', () => {
    const talk = new Talk({ ...ofTrainee, standing: [tuesday] }, {}, begun());
    talk.types('verzet mijn gesprek van dinsdag naar donderdag 26 november 15u');
    expect(readBackOf(talk)).toBe('2026-11-26 15:00');
    expect(talk.books().outcome).toMatchObject({
      kind: 'done',
      wish: { do: 'move', appointment: 'a1', seen: 3, agreed: { minutes: 30 } },
    });
  });

  test('stays on its day when only another hour is said', () => {
    const talk = new Talk({ ...ofTrainee, standing: [tuesday] }, {}, begun());
    expect(readBackOf(talk.types('verzet de afspraak van 14u naar 16u'))).toBe('2026-11-24 16:00');
  });

  test('goes an hour later', () => {
    const talk = new Talk(ofTrainee, {}, newAppointment({ moving: tuesday }));
    expect(readBackOf(talk.types('kan het een uurtje later'))).toBe('2026-11-24 15:00');
  });

  test('is asked for when there are several, and none was named', () => {
    const talk = new Talk({ ...ofTrainee, standing: [thursday, tuesday] }, {}, begun());
    talk.types('ik wil mijn afspraak verzetten');
    expect(talk.step).toMatchObject({ at: 'which', among: [tuesday, thursday] });
    expect(talk.choosesFirst().state.moving).toEqual(tuesday);
  });

  test('is never guessed: one on another day than was said is asked about', () => {
    const talk = new Talk({ ...ofTrainee, standing: [thursday] }, {}, begun());
    expect(talk.types('verzet mijn afspraak van dinsdag 24 november naar vrijdag').step.at).toBe('which');
  });

  test('is told of when there is none', () => {
    expect(new Talk(ofTrainee, {}, begun()).types('ik wil mijn afspraak verzetten').outcome).toMatchObject({
      kind: 'again',
      why: 'no-appointment',
    });
  });
});

describe('the first line in every language', () => {
  test.each([
    ['nl-BE', 'plan gesprek volgende week di 14u', '2026-11-24 14:00'],
    ['nl-BE', 'afspraak maken op 3/12 om 14u30', '2026-12-03 14:30'],
    ['nl-NL', 'ik wil een gesprek inplannen op 24 november om half drie', '2026-11-24 14:30'],
    ['nl-NL', 'kan ik dinsdag 24 november om 14.00 uur afspreken', '2026-11-24 14:00'],
    ['en', 'book a meeting on 24 November at 2 pm', '2026-11-24 14:00'],
    ['en', 'can we meet next week Tuesday at 14:00', '2026-11-24 14:00'],
    ['fr', 'je voudrais un rendez-vous le 24 novembre à 14h', '2026-11-24 14:00'],
    ['fr', 'planifier un entretien mardi 24 novembre à 14h30', '2026-11-24 14:30'],
  ] as const)('%s: %s', (language, text, moment) => {
    expect(readBackOf(new Talk(ofTrainee, {}, newAppointment(), language).types(text))).toBe(moment);
  });

  test.each([
    ['nl-BE', 'dinsdag kan ik niet'],
    ['nl-NL', 'op dinsdag lukt het niet'],
    ['en', 'not on Tuesday'],
    ['fr', 'pas mardi'],
  ] as const)('%s: %s leaves the day out', (language, text) => {
    const talk = new Talk(ofTrainee, {}, newAppointment(), language);
    talk.press({ kind: 'begin' }).types(text);
    expect(offersOf(talk).some((each) => each.startsWith('2026-11-24'))).toBe(false);
  });

  test.each([
    ['nl-BE', 'na 17u'],
    ['nl-NL', 'alleen na 17.00 uur'],
    ['en', 'after 5 pm'],
    ['fr', 'après 17h'],
  ] as const)('%s: %s leaves earlier hours out', (language, text) => {
    const talk = new Talk(ofTrainee, {}, newAppointment(), language);
    talk.press({ kind: 'begin' }).types(text);
    expect(offersOf(talk).every((each) => each.slice(11) >= '17:00')).toBe(true);
  });
});
