/**
 * Why something about an appointment is not done, by the name that logs carry. Each can be said in every language, or
 * `i18n` does not compile.
 */
export const appointmentRefusals = [
  /** There is none, or none of this person's. */
  'appointment.unknown',
  'appointment.past',
  'appointment.over',
  /** A person has to look at it: the bot writes nothing to it. */
  'appointment.stuck',
  'appointment.unchanged',
  /** Something else was agreed since the card was drawn. */
  'appointment.old-card',
  /** Somebody else took the hours a moment ago. */
  'appointment.taken',
  'appointment.nobody',
  'appointment.no-calendars',
  /** The dialog of this card was answered, left or forgotten. */
  'dialog.over',
  'dialog.none',
  'vote.unknown',
  'vote.closed',
  /** The group votes on the same meeting already. */
  'vote.running',
  'offer.bad-hours',
] as const;
export type AppointmentRefusal = (typeof appointmentRefusals)[number];
