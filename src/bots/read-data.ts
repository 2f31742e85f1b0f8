import * as z from 'zod/v4';
import { groupId, planId, programmeId } from '../core/kernel/id.ts';
import type { CalendarDate } from '../core/kernel/time.ts';
import type { Refusal } from '../core/wishes/refusal.ts';
import { type Input, readClockInput, readDateInput } from './read-inputs.ts';

/** What the data of several verbs are made of. Ids are not believed here: they are looked up later. */

export const nothing = z.object({});

export const id = z.string().min(1).max(200);
const year = z.int().min(1).max(20);
/** How often something was written before. */
export const count = z.int().min(0);

/** What is no such thing is taken for left out: the list of all leads on where one of them is not found. */
export function lenient<S extends z.ZodType>(schema: S) {
  return schema.optional().catch(undefined);
}

export const programme = id.transform(programmeId);
/** Which group, and which year of it. */
export const groupShape = { programme: lenient(programme), group: lenient(id.transform(groupId)) };
export const yearShape = { ...groupShape, year: lenient(year) };

/** A place without intake is of the present one: that is looked up with the rest. */
const place = z.object({
  programme,
  group: id.transform(groupId),
  plan: id.transform(planId),
  year,
  intake: z.string().max(200).default(''),
});
export const placeShape = place.shape;

export function placeOf({ programme, group, plan, year, intake }: z.output<typeof place>) {
  return { programme, group, plan, year, intake };
}

/** Why data were refused, where another word than "malformed" helps whoever filled them in. */
export function refuseData(context: z.RefinementCtx, refusal: Refusal): never {
  context.addIssue({ code: 'custom', params: { refusal } });
  return z.NEVER;
}

/** A day that was filled in; `missing` is said where there is none. */
export function dayInput(missing: Refusal) {
  return inputOf(readDateInput, 'wish.unclear-date', missing);
}

/** A day that may be left open; one that nobody can read is no day left open. */
export const optionalDayInput = z
  .unknown()
  .optional()
  .transform((raw, context): CalendarDate | undefined => {
    const input = readDateInput(raw);
    if (input.ok) return input.value;
    return input.refusal === 'unclear' ? refuseData(context, 'wish.unclear-date') : undefined;
  });

/** A time of day that was filled in. */
export function clockInput(missing: Refusal) {
  return inputOf(readClockInput, 'wish.unclear-clock', missing);
}

function inputOf<T>(read: (raw: unknown) => Input<T>, unclear: Refusal, missing: Refusal) {
  return z
    .unknown()
    .optional()
    .transform((raw, context): T => {
      const input = read(raw);
      return input.ok ? input.value : refuseData(context, input.refusal === 'unclear' ? unclear : missing);
    });
}

/** A switch of a card says "true" or "false", data say it plainly. */
export function isOn(raw: unknown): boolean {
  return raw === true || raw === 'true';
}

/** The inputs whose names begin with `prefix`, by what comes after it. */
export function inputsOf(data: object, prefix: string): readonly (readonly [string, unknown])[] {
  return Object.entries(data).flatMap(([name, value]) =>
    name.startsWith(prefix) ? [[name.slice(prefix.length), value] as const] : [],
  );
}
