import type { AttendanceWish } from '../attendance/wishes.ts';
import type { DigestWish } from '../digest/wishes.ts';
import type { HelpWish } from '../help/wishes.ts';
import type { PeopleWish } from '../people/wishes.ts';
import type { SessionWish } from '../sessions/wishes.ts';
import type { TrainingWish } from '../training/wishes.ts';

/** What somebody wants, before anybody asked whether it is allowed: what the parts own, gathered. */
export type Wish = HelpWish | SessionWish | PeopleWish | AttendanceWish | TrainingWish | DigestWish;

/** Every verb that a button, a log line or typed words can carry: one list, `part.verb`, grown as needed. */
export const verbs = [
  'session.list',
  'session.open',
  'session.start',
  'session.next',
  'session.back',
  'session.skip',
  'session.undo',
  'session.tick',
  'session.finish',
  'session.plan',
  'session.report',
  'faq.show',
  'person.language',
  'person.mentor',
  'person.group',
  'person.contact',
  'person.kept',
  'person.notifications',
  'digest.show',
  'attendance.export',
  'attendance.own',
  'training.show',
  'training.save',
  'typed.choose',
  'help.show',
  'help.card',
] as const;
export type Verb = (typeof verbs)[number];

export function isVerb(raw: string): raw is Verb {
  return (verbs as readonly string[]).includes(raw);
}
