import { expect, test } from '@jest/globals';
import { decideBooking } from '../../../src/core/appointments/decide-appointment.ts';
import { tellNews } from '../../../src/core/appointments/tell-news.ts';
import { appointmentId, groupId, personId, programmeId } from '../../../src/core/kernel/id.ts';
import { addMinutes, type Instant, instant } from '../../../src/core/kernel/time.ts';
import { decideNext, type Recipient } from '../../../src/core/notices/decide-delivery.ts';

/** Ten in the evening in Brussels. */
const night = instant(Date.parse('2026-11-24T21:00:00Z'));
const [mentor, trainee] = [personId('m'), personId('t')];
const recipient: Recipient = {
  ...{
    active: true,
    hasProgramme: true,
    reach: { state: 'unknown' } as const,
    muted: [],
    zone: 'Europe/Brussels',
  },
  quiet: { from: '19:00', to: '08:00', weekend: true },
};

/** What happens at night to the words about an appointment that was moved in Outlook, or booked by the trainee. */
function atNight(at: Instant, kind: 'moved' | 'booked'): Readonly<Record<string, string>> {
  const agreed = { at, minutes: 30, where: { kind: 'teams' } } as const;
  const appointment = decideBooking(
    {
      ...{ id: appointmentId('a'), programme: programmeId('msg'), group: groupId('g') },
      ...{ mentor, trainees: [trainee], agreed },
    },
    trainee,
  );
  const from = addMinutes(at, 60);
  const news = kind === 'booked' ? ({ kind, agreed } as const) : { kind, agreed, from, inOutlook: true };
  const notices = tellNews(appointment, [news], { now: night, personAt: () => undefined });
  return Object.fromEntries(
    notices.map((effect) => {
      const state = { name: 'waiting', dueAt: night, attempts: 0 } as const;
      return [effect.recipient, decideNext({ effect, state }, recipient, night).do];
    }),
  );
}

test('words about an appointment keep the quiet hours', () => {
  expect(atNight(addMinutes(night, 3 * 24 * 60), 'moved')).toEqual({ m: 'postpone', t: 'postpone' });
});

test('unless it begins within 24 hours', () => {
  expect(atNight(addMinutes(night, 20 * 60), 'moved')).toEqual({ m: 'send', t: 'send' });
});

test('or they answer whoever asked a moment ago', () => {
  expect(atNight(addMinutes(night, 3 * 24 * 60), 'booked')).toEqual({ m: 'postpone', t: 'send' });
});
