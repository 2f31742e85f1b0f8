import * as z from 'zod/v4';
import { type Choice, directions } from '../../core/appointments/wishes.ts';
import { instant } from '../../core/kernel/time.ts';
import { clockInput, dayInput, id, lenient } from '../read-data.ts';

/** What the data of a button in a dialog say: which turn it was drawn from, and what is chosen. */

export const turnShape = { dialog: id, turn: z.int().min(1) };

export function tokenOf({ dialog, turn }: { readonly dialog: string; readonly turn: number }) {
  return { kind: 'card', dialog, turn } as const;
}

/** A moment of a button that we drew; of another, nothing is offered then. */
export const moment = z.int().min(0).max(8.64e15).transform(instant);

/** On a card fit a few dozen rows at most. */
const index = z.int().min(0).max(100);

const choices = z.discriminatedUnion('choice', [
  z.object({ ...turnShape, choice: z.literal('nth'), index }),
  z.object({ ...turnShape, choice: z.literal('time'), at: moment }),
  z.object({ ...turnShape, choice: z.literal('direction'), to: z.enum(directions) }),
  z.object({
    ...turnShape,
    choice: z.literal('picked'),
    date: dayInput('session.bad-date'),
    clock: clockInput('session.bad-date'),
  }),
  z.object({
    ...turnShape,
    choice: z.enum(['yes', 'no', 'widen', 'back', 'ask-hours', 'vote', 'stop']),
  }),
]);

export const choiceData = choices.transform((data) => ({ token: tokenOf(data), choice: toChoice(data) }));

function toChoice(data: z.output<typeof choices>): Choice {
  switch (data.choice) {
    case 'nth':
      return { kind: data.choice, index: data.index };
    case 'time':
      return { kind: data.choice, at: data.at };
    case 'direction':
      return { kind: data.choice, to: data.to };
    case 'picked':
      return { kind: data.choice, date: data.date, clock: data.clock };
    default:
      return { kind: data.choice };
  }
}

/** Longer than any place may be; the dialog says how long one is. */
const longestInput = 1_000;

export const whereData = z
  .object({
    ...turnShape,
    where: z.enum(['teams', 'phone', 'place']),
    place: lenient(z.string().transform((typed) => typed.slice(0, longestInput))),
  })
  .transform((data) => ({
    token: tokenOf(data),
    where: data.where === 'place' ? { kind: data.where, text: data.place ?? '' } : { kind: data.where },
  }));
