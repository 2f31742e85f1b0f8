import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { composeFile } from '../../../src/adapters/ical/compose-file.ts';
import type { Where } from '../../../src/core/appointments/appointment.ts';
import type { CalendarFile } from '../../../src/core/appointments/calendar-file.ts';
import { instant } from '../../../src/core/kernel/time.ts';

/** What another program reads in our file. */
function read(file: CalendarFile) {
  const calendar = new ICAL.Component(ICAL.parse(composeFile(file)));
  const [event, ...others] = calendar.getAllSubcomponents('vevent');
  if (event === undefined || others.length > 0) throw new Error('not one event');
  const { uid, sequence, startDate, endDate, summary, location, attendees } = new ICAL.Event(event);
  return {
    ...{ uid, sequence, summary, location: location ?? undefined },
    method: calendar.getFirstPropertyValue('method'),
    status: event.getFirstPropertyValue('status'),
    visibility: event.getFirstPropertyValue('class'),
    start: startDate.toJSDate().getTime(),
    end: endDate.toJSDate().getTime(),
    organizer: event.getFirstPropertyValue('organizer'),
    invited: attendees.map((each) => String(each.getFirstValue()).toLowerCase()),
    description: event.getFirstPropertyValue('description') ?? undefined,
  };
}

const at = instant(Date.parse('2026-12-08T12:30:00Z'));
const base: CalendarFile = {
  ...{ uid: 'a1@klankbord', sequence: 0, method: 'REQUEST' },
  agreed: { at, minutes: 30, where: { kind: 'teams' } },
  mentor: { name: 'dr. An Peeters', email: 'an@example.org' },
  trainees: [{ name: 'Bilal Amrani', email: 'bilal@example.org' }],
  ...{ language: 'nl-BE', writtenAt: at },
};

describe('the file of an appointment', () => {
  test('says when they meet and who, and nothing of what it is about', () => {
    expect(read(base)).toEqual({
      ...{ uid: 'a1@klankbord', sequence: 0, method: 'REQUEST', status: 'CONFIRMED', visibility: 'PRIVATE' },
      ...{ start: at, end: at + 30 * 60_000, summary: 'Overleg', location: 'Microsoft Teams' },
      ...{ organizer: 'mailto:an@example.org', invited: ['mailto:bilal@example.org'] },
      description: undefined,
    });
  });

  test('of what is off takes it out: the same uid, a higher sequence', () => {
    expect(read({ ...base, method: 'CANCEL', sequence: 2 })).toMatchObject({
      ...{ uid: 'a1@klankbord', sequence: 2, method: 'CANCEL', status: 'CANCELLED' },
    });
  });

  test('comes back as it was written, whatever people are called and wherever they meet', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
      .map((each) => `x${each.trim()}y`);
    const where = fc.oneof(
      fc.constant<Where>({ kind: 'phone' }),
      text
        // What no line of such a file can hold does not come in by the door either.
        .filter((each) => !/[\p{C}\p{Z}"\\]/u.test(each.replaceAll(' ', '')))
        .map((place): Where => ({ kind: 'place', text: place })),
    );
    const moment = fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2036-01-01') });
    fc.assert(
      fc.property(
        where,
        moment,
        fc.integer({ min: 5, max: 300 }),
        fc.nat(50),
        (place, ms, minutes, sequence) => {
          const start = instant(ms - (ms % 60_000));
          const back = read({ ...base, sequence, agreed: { at: start, minutes, where: place } });
          expect(back).toMatchObject({ start, end: start + minutes * 60_000, sequence, uid: base.uid });
          expect(back.location).toBe(place.kind === 'place' ? place.text : 'Telefonisch');
        },
      ),
    );
  });
});
