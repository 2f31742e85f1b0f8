import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Agreed, Appointment } from '../../src/core/appointments/appointment.ts';
import { appointments } from '../../src/core/appointments/appointments.ts';
import { bookAppointment, changeAppointment } from '../../src/core/appointments/commit-appointment.ts';
import { followAppointment } from '../../src/core/appointments/commit-follow.ts';
import { appointmentId, groupId, personId, programmeId } from '../../src/core/kernel/id.ts';
import { addMinutes, instant } from '../../src/core/kernel/time.ts';
import type { DocumentStore } from '../../src/core/store/documents.ts';

const now = instant(Date.parse('2026-12-01T09:00:00Z'));
const from = (minutes: number, takes = 30): Agreed => ({
  at: addMinutes(now, 24 * 60 + minutes),
  minutes: takes,
  where: { kind: 'teams' },
});
const [mentor, other] = [personId('m'), personId('m2')];
const trainee = personId('t');
const telling = { now, personAt: () => undefined };

/** What must hold of the hours of a mentor, whatever the store; `open` opens the same place each time, as processes do. */
export function bookedHoursContract(
  name: string,
  open: () => Promise<DocumentStore>,
  clear: () => Promise<void>,
): void {
  describe(`the hours of a mentor in ${name}`, () => {
    let one: DocumentStore;
    let two: DocumentStore;

    beforeEach(async () => {
      await clear();
      one = await open();
      await one.prepare([appointments]);
      two = await open();
      await two.prepare([appointments]);
    });

    afterEach(async () => {
      await one.close();
      await two.close();
    });

    const book = (store: DocumentStore, id: string, agreed: Agreed, of = mentor, message?: string) =>
      bookAppointment(
        store,
        {
          booking: {
            ...{ id: appointmentId(id), programme: programmeId('msg'), group: groupId('g') },
            ...{ mentor: of, trainees: [trainee], agreed },
          },
          by: trainee,
          ...(message === undefined ? {} : { message }),
        },
        now,
      );
    const change = (
      store: DocumentStore,
      id: string,
      wish: Parameters<typeof changeAppointment>[1]['wish'],
    ) =>
      changeAppointment(
        store,
        { id: appointmentId(id), by: trainee, token: { kind: 'message', id: `${id} ${wish.do}` }, wish },
        telling,
      );
    const load = async (id: string): Promise<Appointment | undefined> =>
      (await one.load(appointments, id))?.document;

    test('go to one of two who want them at once, and the other is told that they are taken', async () => {
      for (let round = 0; round < 10; round += 1) {
        const [a, b] = [`a${round}`, `b${round}`];
        const agreed = from(round * 60);
        // They overlap by one cell only.
        const later = { ...agreed, at: addMinutes(agreed.at, 25) };
        const booked = await Promise.all([book(one, a, agreed), book(two, b, later)]);
        expect(booked.filter(({ ok }) => ok)).toHaveLength(1);
        expect(booked.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: 'appointment.taken' });
        expect([await load(a), await load(b)].filter((each) => each !== undefined)).toHaveLength(1);
      }
    });

    test('follow each other without a gap, and are of one mentor', async () => {
      const booked = [
        await book(one, 'a', from(0)),
        await book(two, 'b', from(30)),
        await book(two, 'c', from(0), other),
      ];
      expect(booked.map(({ ok }) => ok)).toEqual([true, true, true]);
    });

    test('are free again when it is off, also when others hold none', async () => {
      await book(one, 'a', from(0));
      await book(one, 'b', from(60));
      for (const id of ['a', 'b'])
        expect(await change(one, id, { do: 'cancel' })).toMatchObject({ ok: true });
      for (const id of ['a', 'b']) expect(await load(id)).not.toHaveProperty('holds');
      expect(await book(two, 'c', from(0, 90))).toMatchObject({ ok: true });
    });

    test('are not taken by a move onto those of another', async () => {
      await book(one, 'a', from(0));
      await book(one, 'b', from(60));
      const moved = await change(two, 'b', { do: 'move', to: from(15) });
      expect(moved).toEqual({ ok: false, refusal: 'appointment.taken' });
      expect((await load('b'))?.agreed).toEqual(from(60));
    });

    test('are given up where somebody moved it in Outlook onto those of another', async () => {
      await book(one, 'a', from(0));
      await book(one, 'b', from(60));
      const there = from(15);
      const seen = await followAppointment(
        two,
        appointmentId('b'),
        (appointment) => ({ appointment: { ...appointment, agreed: there }, news: [] }),
        telling,
      );
      expect(seen?.document.agreed).toEqual(there);
      expect(await load('b')).not.toHaveProperty('holds');
      expect((await load('a'))?.holds).toHaveLength(6);
    });

    test('are booked once by a message that comes twice', async () => {
      await book(one, 'a', from(0), mentor, 'message');
      expect(await book(two, 'b', from(0), mentor, 'message')).toMatchObject({
        ok: true,
        value: { already: true, stored: { key: 'a' } },
      });
    });

    test('are found by everybody who meets', async () => {
      await book(one, 'a', from(0));
      for (const person of [mentor, trainee])
        expect((await two.query(appointments, 'person', person)).map(({ key }) => key)).toEqual(['a']);
    });
  });
}
