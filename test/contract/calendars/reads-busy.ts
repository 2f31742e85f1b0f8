import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Reading } from '../../../src/core/appointments/reading.ts';
import { addMinutes } from '../../../src/core/kernel/time.ts';
import { type Json, mentor, trainee } from '../../playground/graph/open-graph.ts';
import { at, type Ground, mailbox, type OpenGround, window } from './ground.ts';

const hours = (timeZone: Json) => ({
  daysOfWeek: ['monday', 'tuesday', 'sunday'],
  startTime: '08:30:00.0000000',
  endTime: '17:00:00.0000000',
  timeZone,
});
const person = (id: string, more: Json = {}): Json => ({
  id: `3d5c1a10-7f0e-4c52-9a41-0000000000${id}`,
  address: `${id}@example.org`,
  name: id,
  ...more,
});
const entry = (showAs: string, more: Json = {}): Json => ({
  start: '2026-12-07T09:00:00',
  end: '2026-12-07T10:00:00',
  showAs,
  ...more,
});
const brussels = {
  '@odata.type': '#microsoft.graph.customTimeZone',
  name: 'Customized Time Zone',
  bias: -60,
  standardOffset: { time: '03:00:00.0000000', dayOccurrence: 5, dayOfWeek: 'sunday', month: 10, year: 0 },
  daylightOffset: {
    daylightBias: -60,
    time: '02:00:00.0000000',
    dayOccurrence: 5,
    dayOfWeek: 'sunday',
    month: 3,
    year: 0,
  },
};

/** Free/busy and working hours. */
export function readsBusy(open: OpenGround): void {
  describe('free/busy', () => {
    let ground: Ground;
    const begin = async (...more: readonly Json[]) => {
      ground = await open(more);
    };
    afterEach(() => ground.close());

    const readings = async (addresses: readonly string[], asked = window) => {
      const answer = await ground.calendars.readBusy(mailbox, addresses, asked);
      if (answer.kind !== 'read') throw new Error(JSON.stringify(answer));
      return answer.readings;
    };
    const readingOf = async (address: string) => (await readings([address])).get(address);
    const statusesOf = (reading: Reading | undefined) =>
      reading?.state === 'read' ? reading.items.map(({ status }) => status) : reading;

    it('says what each entry does to the time, whatever the case of its word, and of a new word that it is unclear', async () => {
      const words = [
        'free',
        'Tentative',
        'Busy',
        'oof',
        'workingElsewhere',
        'unknown',
        'somethingNew',
        'constructor',
      ];
      await begin(person('c1', { events: words.map((word) => entry(word)) }));
      expect(statusesOf(await readingOf('c1@example.org'))).toEqual([
        'free',
        'tentative',
        'busy',
        'away',
        'free',
        'unclear',
        'unclear',
        'unclear',
      ]);
    });

    it('gives the moments of an entry, and working hours on the clock of their place', async () => {
      await begin(
        person('c1', { events: [entry('busy')], workingHours: hours({ name: 'Romance Standard Time' }) }),
      );
      expect(await readingOf('c1@example.org')).toEqual({
        state: 'read',
        items: [{ from: at('2026-12-07T08:00:00Z'), until: at('2026-12-07T09:00:00Z'), status: 'busy' }],
        hours: { zone: 'Europe/Paris', days: [1, 2, 7], from: '08:30', to: '17:00' },
      });
    });

    it('goes by the address, and says of each calendar that can not be read why', async () => {
      await begin(person('c1', { events: [entry('busy')] }), person('c2', { unreadable: true }));
      const found = await readings([
        'c2@example.org',
        'nobody@example.org',
        'C1@example.org',
        trainee.address,
      ]);
      expect(found.get('c2@example.org')).toEqual({ state: 'unknown', reason: 'failed' });
      expect(found.get('nobody@example.org')).toEqual({ state: 'unknown', reason: 'no-mailbox' });
      expect(statusesOf(found.get('C1@example.org'))).toEqual(['busy']);
      expect(statusesOf(found.get(trainee.address))).toEqual([]);
    });

    it('asks of 63 days and 21 people in four questions, none of them too large, through the mailbox of the mentor', async () => {
      const crowd = Array.from({ length: 21 }, (_, index) => person(`d${String(index).padStart(2, '0')}`));
      // It lies in both windows, and is one entry.
      const long = { start: '2027-01-17T00:00:00', end: '2027-01-19T00:00:00' };
      await begin(person('c1', { events: [entry('oof', long)] }), ...crowd);
      const wanted = ['c1@example.org', ...crowd.slice(1).map(({ address }) => String(address))];
      const found = await readings(wanted, { from: window.from, until: addMinutes(window.from, 63 * 1_440) });
      expect(found.size).toBe(21);
      expect(statusesOf(found.get('c1@example.org'))).toEqual(['away']);
      const asked = await ground.graph.journal();
      expect(asked.map(({ mailbox: of, operation, status }) => [of, operation, status])).toEqual(
        Array.from({ length: 4 }, () => [mentor.id, 'schedule.get', 200]),
      );
      for (const { body } of asked) {
        const { endTime, schedules, startTime } = JSON.parse(body);
        expect(schedules.length).toBeLessThanOrEqual(20);
        const days = (Date.parse(endTime.dateTime) - Date.parse(startTime.dateTime)) / 86_400_000;
        expect(days).toBeLessThanOrEqual(42);
      }
    });

    it.each<[string, Json | null, string | undefined]>([
      ['a zone that somebody put together like that of Brussels', hours(brussels), 'Europe'],
      [
        'one without summer time, five and a half hours ahead',
        hours({ ...brussels, bias: -330, daylightOffset: null }),
        'Asia',
      ],
      ['one like nowhere on earth', hours({ ...brussels, bias: -61 }), undefined],
      ['a name that is none', hours({ name: 'tzone://Microsoft/Custom' }), undefined],
      ['no hours at all', null, undefined],
      ['work through the night', { ...hours({ name: 'UTC' }), startTime: '20:00:00.0000000' }, undefined],
    ])('takes working hours of %s', async (_, workingHours, continent) => {
      await begin(person('c1', { workingHours }));
      const reading = await readingOf('c1@example.org');
      const zone = reading?.state === 'read' ? reading.hours?.zone : 'unknown';
      expect(zone?.split('/')[0]).toBe(continent);
    });

    it.each([
      ['schedule-in-scope', { state: 'unknown', reason: 'not-permitted' }],
      ['no-mailbox', undefined],
    ])('asks for somebody out of scope with %s', async (name, expected) => {
      await begin(person('c1', { inScope: false }));
      await ground.graph.turnOn(name, name === 'no-mailbox' ? { mailbox: mailbox } : {});
      const answer = await ground.calendars.readBusy(mailbox, ['c1@example.org'], window);
      if (expected === undefined) expect(answer).toEqual({ kind: 'no-mailbox' });
      else expect(answer.kind === 'read' && answer.readings.get('c1@example.org')).toEqual(expected);
    });
  });

  describe('the settings of a mailbox', () => {
    let ground: Ground;
    beforeEach(async () => {
      ground = await open([person('c1', { workingHours: null })]);
    });
    afterEach(() => ground.close());

    it('give the hours, and whether it is of a person', async () => {
      expect(await ground.calendars.readHours(mailbox)).toEqual({
        kind: 'settings',
        isOfPerson: true,
        hours: { zone: 'Europe/Paris', days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' },
      });
      await ground.graph.turnOn('handover');
      expect(await ground.calendars.readHours(mailbox)).toMatchObject({ isOfPerson: false });
    });

    it('have no hours where nobody set any', async () => {
      const of = String(person('c1').id) as typeof mailbox;
      expect(await ground.calendars.readHours(of)).toEqual({ kind: 'settings', isOfPerson: true });
    });
  });
}
