import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

/**
 * What may happen between the bot, Graph and people in Outlook, and the tests that show what comes of it. By number: a
 * case that bites in practice keeps its tests, whoever names them anew.
 */
const cases: readonly (readonly [string, ...(readonly [string, string])[]])[] = [
  [
    '1 a calendar that can’t be read, beside good ones',
    [
      'core/appointments/look-for-times',
      'names a trainee whose calendar can’t be read, and offers what suits',
    ],
    ['contract/calendars/reads-busy', 'says of each calendar that can not be read why'],
  ],
  [
    '2 Busy with a capital, and a word that nobody knows',
    ['contract/calendars/reads-busy', 'whatever the case of its word, and of a new word that it is unclear'],
  ],
  [
    '3 hours that nobody set',
    ['bots/appointments/calendar-cases', 'cases 3 and 4: without hours of their own'],
  ],
  [
    '4 a calendar in which nothing stands',
    ['bots/appointments/calendar-cases', 'and empty calendars are said'],
    ['core/appointments/look-for-times', 'counts the calendars in which nothing stands'],
  ],
  [
    '5 63 days of 21 people',
    ['contract/calendars/reads-busy', 'asks of 63 days and 21 people in four questions'],
  ],
  [
    '6 the subject of an entry',
    ['contract/calendars/keeps-nothing', 'is in nothing that comes back, and in no line of the log'],
  ],
  [
    '7 the days on which the clocks change',
    [
      'core/appointments/find-times',
      'lies over no change of the clocks and begins in no hour that comes twice',
    ],
  ],
  [
    '9 two trainees, one hour, two processes',
    ['crash/race-suite', 'give an hour that two press for at once to one'],
  ],
  [
    '10 an hour that was taken since it was shown',
    [
      'bots/appointments/book-appointment',
      'is offered other times when the hour was taken since it was read back',
    ],
  ],
  [
    '11 an answer that is lost',
    ['jobs/appointments/align-calendar', 'whatever line is cut, there is one event for an appointment'],
    ['jobs/appointments/align-calendar', 'is looked for within 2 to 5 seconds when the line was cut'],
    ['crash/appointments-suite', 'have one event each, and whoever meets is told of each thing once'],
  ],
  [
    '12 a mailbox that asks for time',
    ['contract/calendars/meets-faults', 'leaves the mailbox alone for 600 seconds'],
  ],
  ['13 many bookings for one mentor', ['contract/calendars/meets-faults', 'never has four of its kind open']],
  [
    '14 no Teams link came',
    ['bots/appointments/calendar-cases', 'case 14: that Exchange did not make is said once'],
  ],
  [
    '15 a move',
    ['bots/appointments/calendar-cases', 'case 15: a move changes start and end and nothing else'],
    ['contract/calendars/writes-events', 'the link stays, one message goes to each'],
  ],
  ['16 a link that goes and comes back', ['bots/appointments/calendar-cases', 'case 16: that a move drops']],
  [
    '17 from Teams to elsewhere',
    ['bots/appointments/calendar-cases', 'case 17: from Teams to the telephone'],
  ],
  [
    '18 “ziek vandaag”',
    ['bots/appointments/change-appointment', 'leaves no trace of the word anywhere'],
    ['contract/calendars/writes-events', 'is cancelled without a word'],
  ],
  ['19 cancelled twice', ['contract/calendars/writes-events', 'a second time it is not there']],
  [
    '20 moved in Outlook',
    ['jobs/appointments/read-calendar', 'a move is told to both once, and counts from then on'],
    ['bots/appointments/session-follows', 'it is reminded of as any date is'],
  ],
  ['21 moved far away', ['jobs/appointments/read-calendar', 'a move beyond what is followed is a move']],
  [
    '22 changed and not sent',
    ['jobs/appointments/read-calendar', 'did not send yet is told when it is sent'],
  ],
  [
    '23 our own change comes back',
    ['bots/appointments/calendar-cases', 'case 23: our own change that comes back'],
  ],
  ['24 no, then yes', ['jobs/appointments/read-calendar', 'of two answers in a row the last one counts']],
  [
    '25 another time is proposed',
    ['bots/appointments/outlook-news', 'taken with one press that makes one change'],
  ],
  ['26 deleted in Outlook', ['jobs/appointments/read-calendar', 'a deletion is believed at the second look']],
  ['27 put in another calendar', ['jobs/appointments/read-calendar', 'is still their calendar']],
  ['28 copied', ['jobs/appointments/read-calendar', 'a copy is not ours']],
  ['29 made a series', ['jobs/appointments/read-calendar', 'a series is for the mentor to look at']],
  ['30 a subject is written', ['jobs/appointments/read-calendar', 'reaches neither the store nor the log']],
  [
    '31 the place in a round is lost',
    ['contract/calendars/follows-changes', 'that is lost between two pages begins anew'],
    ['jobs/appointments/read-calendar', 'a place that is lost is found again, and nothing is told twice'],
  ],
  [
    '32 silence, an end and a restart',
    [
      'bots/door/hear-graph',
      'is told of after a week of silence and the end of its subscription, each change once',
    ],
    ['crash/appointments-suite', 'have one event each, and whoever meets is told of each thing once'],
  ],
  [
    '33 notifications of strangers',
    ['bots/door/hear-graph', 'without the secret has nothing read, and learns nothing'],
    ['bots/door/hear-graph', 'ten megabytes of it, is refused'],
  ],
  [
    '34 out of scope',
    ['jobs/appointments/read-calendar', 'is told to the administrator once, and asked every hour'],
  ],
  [
    '35 a trainee outside the tenant',
    ['bots/appointments/calendar-cases', 'case 35: a trainee outside the tenant'],
  ],
  [
    '36 a mentor without a mailbox here',
    ['bots/appointments/calendar-file', 'is made, moved and called off by file: one uid, a higher sequence'],
    ['adapters/ical/compose-file', 'of what is off takes it out: the same uid, a higher sequence'],
    ['adapters/ical/compose-file', 'comes back as it was written'],
  ],
  [
    '37 a vote',
    ['core/appointments/count-votes', 'closes at once when no other moment can still win'],
    [
      'core/appointments/count-votes',
      'of five who choose the same stays open while three who are silent could',
    ],
    ['bots/appointments/vote-in-group', 'closes at its end though somebody is silent'],
  ],
  [
    '38 a moment is withdrawn',
    ['core/appointments/count-votes', 'a moment that was withdrawn; the other votes stay'],
  ],
  ['44 a canary that can be read', ['cli/graph-check', 'does not start while the canary can be read']],
];

/** The text of a test file, be it of tests or of a suite that several use. */
function read(name: string): string {
  const isSuite = /^contract\/calendars\/|-suite$/.test(name);
  return readFileSync(`test/${name}${isSuite ? '' : '.test'}.ts`, 'utf8');
}

describe('what may happen to an appointment', () => {
  test.each(cases)('%s', (_, ...shownBy) => {
    for (const [file, title] of shownBy) expect(read(file)).toContain(title);
  });
});
