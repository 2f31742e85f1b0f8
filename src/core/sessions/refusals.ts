export const sessionRefusals = [
  'session.unknown',
  'session.not-yours',
  'session.read-only',
  'session.other-running',
  'session.not-running',
  'session.none-running',
  'session.running',
  'session.held',
  'session.nothing-to-undo',
  'session.bad-date',
  'session.past-date',
  'session.far-date',
  'session.no-date',
  /** The date is that of an appointment: it is moved or called off, and the session follows. */
  'session.in-calendar',
  'session.bad-day',
  'session.too-early',
  'session.attendance-closed',
] as const;
/** `wish.malformed`, which belongs to no part, is what no card of the session in question asks for. */
export type SessionRefusal = (typeof sessionRefusals)[number] | 'wish.malformed';
