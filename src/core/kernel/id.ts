declare const brand: unique symbol;
type Branded<T, Name extends string> = T & { readonly [brand]: Name };

/** A person's id in the people file; stable for as long as the person is in any programme. */
export type PersonId = Branded<string, 'PersonId'>;
/** Entra object id of a person (lower case GUID): what an authenticated activity tells about its sender. */
export type EntraId = Branded<string, 'EntraId'>;
/** Id of a programme file, such as `msg`. */
export type ProgrammeId = Branded<string, 'ProgrammeId'>;
/** A mentor and the trainees that the mentor guides, as named in the people file; unique within a programme. */
export type GroupId = Branded<string, 'GroupId'>;
/** Id of a session in a programme file, such as `msg-y1-s1` or `vu-c4`. */
export type PlanId = Branded<string, 'PlanId'>;
/** Id of an appointment: random, so that it says nothing wherever it travels. */
export type AppointmentId = Branded<string, 'AppointmentId'>;
/** Id of a request to write to somebody about a trainee: random, so that it says nothing wherever it travels. */
export type ReferralId = Branded<string, 'ReferralId'>;
/** Id of a learning goal: random, and made up when the button was drawn that begins it. */
export type GoalId = Branded<string, 'GoalId'>;
/** Id of a to-do of somebody's own: random, and made up when the card was drawn on which it is written. */
export type TodoId = Branded<string, 'TodoId'>;

export const personId = (raw: string): PersonId => raw as PersonId;
export const entraId = (raw: string): EntraId => raw.toLowerCase() as EntraId;
export const programmeId = (raw: string): ProgrammeId => raw as ProgrammeId;
export const groupId = (raw: string): GroupId => raw as GroupId;
export const planId = (raw: string): PlanId => raw as PlanId;
export const appointmentId = (raw: string): AppointmentId => raw as AppointmentId;
export const referralId = (raw: string): ReferralId => raw as ReferralId;
export const todoId = (raw: string): TodoId => raw as TodoId;
export const goalId = (raw: string): GoalId => raw as GoalId;

/** The same order on every machine: by code unit, not by the locale of the server. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
