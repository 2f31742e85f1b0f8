import { describe, expect, test } from '@jest/globals';
import { isLogged, parseWish, verbs } from '../../src/bots/verbs.ts';

describe('what the log may say that somebody wished', () => {
  test('is on this list and nothing else: a verb that says nothing about it is not logged', () => {
    expect(verbs.filter(isLogged).toSorted()).toEqual([
      'appointment.book',
      'appointment.cancel',
      'appointment.choose',
      'appointment.file',
      'appointment.list',
      'appointment.move',
      'appointment.offer',
      'appointment.plan',
      'appointment.prepare',
      'appointment.where',
      'attendance.export',
      'attendance.own',
      'digest.show',
      'faq.show',
      'help.show',
      'overview.print',
      'overview.show',
      'person.contact',
      'person.group',
      'person.kept',
      'person.language',
      'person.mentor',
      'person.notifications',
      'session.back',
      'session.finish',
      'session.list',
      'session.next',
      'session.open',
      'session.plan',
      'session.report',
      'session.skip',
      'session.start',
      'session.tick',
      'session.undo',
      'training.save',
      'training.show',
      'typed.choose',
    ]);
  });
});

describe('data that no card sends', () => {
  const place = { programme: 'msg', group: 'A', plan: 'msg-y1-s1', year: 1, intake: '2026', seen: 0 };

  test.each([
    ['session.report', { ...place, outcome: 'perhaps' }],
    ['session.report', place],
    ['person.notifications', { change: 'everything' }],
    ['training.save', { programme: 'msg', seen: 0, change: 'mark', 'part:a': 'perhaps' }],
    ['training.save', { programme: 'msg', seen: -1, change: 'unmark' }],
    ['attendance.export', { seen: 'all' }],
    ['typed.choose', { intent: 'crisis' }],
    ['person.language', { language: 'de' }],
    ['appointment.choose', { dialog: 'd', turn: 1, choice: 'nth' }],
    ['appointment.choose', { dialog: 'd', turn: 0, choice: 'yes' }],
    ['appointment.choose', { dialog: 'd', turn: 1, choice: 'time', at: 1e17 }],
    ['appointment.choose', { dialog: 'd', turn: 1, choice: 'everything' }],
    ['appointment.where', { dialog: 'd', turn: 1, where: 'moon' }],
    ['appointment.book', { dialog: 'd' }],
    ['appointment.cancel', { appointment: 'a', seen: -1 }],
    ['appointment.cancel', { appointment: 'a', seen: 1, sure: 'yes' }],
    ['appointment.offer', { change: 'withdraw' }],
    ['appointment.vote', { vote: 'v', 'vote:1': 'perhaps' }],
    ['appointment.vote', { vote: 'v', 'vote:soon': 'yes' }],
  ])('are malformed: %s %j', (verb, data) => {
    expect(parseWish(verb, data)).toEqual({ ok: false, refusal: 'wish.malformed' });
  });

  test.each([
    ['session.plan', { ...place, date: 'soon', clock: '17:00' }, 'wish.unclear-date'],
    ['session.plan', { ...place, date: '2026-11-24', clock: '5' }, 'wish.unclear-clock'],
    ['session.report', { ...place, view: 'held' }, 'session.bad-day'],
    [
      'appointment.choose',
      { dialog: 'd', turn: 1, choice: 'picked', date: 'x', clock: '17:00' },
      'wish.unclear-date',
    ],
    ['appointment.offer', { change: 'add', date: '', from: '12:00', to: '14:00' }, 'offer.bad-hours'],
    ['person.notifications', { change: 'pause' }, 'person.bad-pause'],
    ['person.notifications', { change: 'topics', 'quiet:from': '', 'quiet:to': '' }, 'person.bad-hours'],
  ])('are refused in words that help, where they were filled in: %s %j', (verb, data, refusal) => {
    expect(parseWish(verb, data)).toEqual({ ok: false, refusal });
  });
});
