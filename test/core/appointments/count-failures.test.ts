import { describe, expect, test } from '@jest/globals';
import type { Appointment } from '../../../src/core/appointments/appointment.ts';
import { appointments } from '../../../src/core/appointments/appointments.ts';
import { bookAppointment } from '../../../src/core/appointments/commit-appointment.ts';
import { followAppointment } from '../../../src/core/appointments/commit-follow.ts';
import type { AttendeeView } from '../../../src/core/appointments/event-view.ts';
import { followEvent } from '../../../src/core/appointments/follow-calendar.ts';
import { takeCheck } from '../../../src/core/appointments/take-answer.ts';
import type { Telling } from '../../../src/core/appointments/tell-news.ts';
import { appointmentId, groupId } from '../../../src/core/kernel/id.ts';
import { addMinutes, type Instant } from '../../../src/core/kernel/time.ts';
import type { DocumentStore } from '../../../src/core/store/documents.ts';
import { openMemoryStore } from '../../support/memory-store.ts';
import { sampleProgramme } from '../../support/sample-programme.ts';
import { mentor, now, voters } from './sample-vote.ts';

const id = appointmentId('a');
const at = addMinutes(now, 3 * 24 * 60);
const addressOf = (person: string) => `${person}@example.org`;

/** A meeting that stands in the calendar; `decline` is what Outlook shows of those who were invited. */
async function openMeeting(trainees = voters, more: Partial<Telling> = {}) {
  const store: DocumentStore = openMemoryStore();
  const agreed = { at, minutes: 60, where: { kind: 'teams' } as const };
  const who = { programme: sampleProgramme.id, group: groupId('g'), mentor, trainees };
  await bookAppointment(store, { booking: { id, ...who, agreed }, by: mentor }, now);
  const answers = new Map<string, AttendeeView>();
  let minute = 0;
  const telling = (): Telling => ({
    now: addMinutes(now, minute),
    personAt: (address) => trainees.find((person) => addressOf(person) === address),
    ...more,
  });
  const change = (follow: Parameters<typeof followAppointment>[2]) =>
    followAppointment(store, id, follow, telling());
  await change((each) => {
    const ids = { transactionId: 'x', stamp: 's', body: '', mailbox: mentor, generation: 1 };
    const event = { ...ids, made: agreed, where: agreed.where, postedAt: now };
    return { appointment: { ...each, checkedFor: at, event }, news: [] };
  });
  const see = (from: Instant = at) =>
    change((each) => {
      if (each.event === undefined) throw new Error('no event');
      const view = { id: 'e', transactionId: 'x', at: from, until: addMinutes(from, 60), joinUrl: 'u' };
      const flags = { isCancelled: false, isDraft: false, isSeries: false };
      return followEvent(each, each.event, { ...view, ...flags, attendees: [...answers.values()] }, now);
    });
  await see();
  return {
    change,
    say: (person: string, answer: AttendeeView['answer']) => {
      minute += 1;
      const address = person.includes('=') ? person : addressOf(person);
      answers.set(address, { address, answer, at: addMinutes(now, minute) });
      return see();
    },
    document: async (): Promise<Appointment> => {
      const found = await store.load(appointments, id);
      if (found === undefined) throw new Error('no appointment');
      return found.document;
    },
    heard: async (kind: string) =>
      ((await store.load(appointments, id))?.document.outbox ?? []).flatMap((each) =>
        each.kind === kind && 'recipient' in each ? [each as unknown as Record<string, unknown>] : [],
      ),
  };
}

describe('a no in a group', () => {
  test('lowers the count, which only the mentor hears', async () => {
    const meeting = await openMeeting(voters, { quorum: 2 });
    await meeting.say('t0', 'declined');
    expect(await meeting.heard('appointment.declined')).toEqual([
      expect.objectContaining({ recipient: mentor, coming: 3, of: 4 }),
    ]);
    expect(await meeting.heard('appointment.declined')).not.toEqual([
      expect.objectContaining({ short: true }),
    ]);
  });

  test('with which too few are left has the mentor offered other times', async () => {
    const meeting = await openMeeting(voters, { quorum: 3 });
    await meeting.say('t0', 'declined');
    await meeting.say('t1', 'declined');
    await meeting.say('t2', 'declined');
    const heard = await meeting.heard('appointment.declined');
    expect(heard.map(({ coming, short }) => [coming, short])).toEqual([
      [3, undefined],
      [2, true],
      [1, true],
    ]);
    // Too few is one failure, however many follow.
    expect((await meeting.document()).failures).toBe(1);
  });

  test('that is taken back counts no more', async () => {
    const meeting = await openMeeting(voters, { quorum: 3 });
    for (const answer of ['declined', 'accepted'] as const) await meeting.say('t0', answer);
    await meeting.say('t1', 'declined');
    expect((await meeting.heard('appointment.declined')).map(({ coming }) => coming)).toEqual([3, 3]);
  });

  test('of somebody to whom it was forwarded counts for nothing; one without a name counts', async () => {
    const meeting = await openMeeting(voters, { quorum: 3 });
    await meeting.say('stranger', 'declined');
    expect(await meeting.heard('appointment.declined')).toEqual([]);
    await meeting.say('/o=exchangelabs/cn=t0', 'declined');
    expect((await meeting.heard('appointment.declined')).map(({ coming }) => coming)).toEqual([3]);
  });
});

describe('a time that does not hold', () => {
  const one = voters.slice(0, 1);
  const forms = async (meeting: Awaited<ReturnType<typeof openMeeting>>, kind: string) =>
    (await meeting.heard(kind)).map((each) => each.otherForm === true);

  test('has another form named the second time, and not again', async () => {
    const meeting = await openMeeting(one);
    for (let n = 0; n < 3; n += 1) await meeting.say('t0', 'declined');
    // Each time the mentor and the trainee.
    expect(await forms(meeting, 'appointment.declined')).toEqual([false, false, true, true, false, false]);
  });

  test('counts those that came to nothing before', async () => {
    const meeting = await openMeeting(one, { failedBefore: 1 });
    await meeting.say('t0', 'declined');
    expect(await forms(meeting, 'appointment.declined')).toEqual([true, true]);
  });

  test('is also one that filled up before it was moved there', async () => {
    const meeting = await openMeeting(one, { failedBefore: 1 });
    const to = { at: addMinutes(at, 600), minutes: 60, where: { kind: 'teams' } as const };
    await meeting.change((each) => ({ appointment: { ...each, agreed: to }, news: [] }));
    await meeting.change((each) => takeCheck(each, { do: 'check', agreed: to }, { kind: 'busy' }, now));
    expect(await forms(meeting, 'appointment.stays')).toEqual([true]);
  });
});
