import * as z from 'zod/v4';
import { given } from '../../core/kernel/given.ts';
import type { TrainingAnswer } from '../../core/training/wishes.ts';
import type { WishOf } from '../../core/wishes/wish.ts';
import { count, inputsOf, lenient, programme, refuseData } from '../read-data.ts';
import type { Rows } from '../verb-row.ts';
import { saveTraining } from './save-training.ts';
import { showTraining } from './show-training.ts';

/** A switch says "true" or "false", a choice says the answer itself. */
const answers: Readonly<Record<string, TrainingAnswer>> = {
  true: 'followed',
  followed: 'followed',
  false: 'not-yet',
  'not-yet': 'not-yet',
  exempt: 'exempt',
};
const answer = z
  .union([z.boolean().transform(String), z.enum(Object.keys(answers))])
  .transform((said, context) => answers[said] ?? refuseData(context, 'wish.malformed'));

const seenShape = { programme, seen: count };

const saved = z
  .discriminatedUnion('change', [
    z.looseObject({ ...seenShape, change: z.literal('mark') }),
    z.object({ ...seenShape, change: z.literal('unmark') }),
  ])
  .transform((data, context): Pick<WishOf<'training.save'>, 'programme' | 'seen' | 'change'> => {
    const { programme, seen } = data;
    if (data.change === 'unmark') return { programme, seen, change: { kind: 'unmark' } };
    return { programme, seen, change: { kind: 'mark', wanted: readAnswers(data, context) } };
  });

/** `part:<id>` is the answer about a part. Which parts there are is looked up later. */
function readAnswers(data: object, context: z.RefinementCtx): Readonly<Record<string, TrainingAnswer>> {
  const read = z.record(z.string(), answer).safeParse(Object.fromEntries(inputsOf(data, 'part:')));
  return read.success ? read.data : refuseData(context, 'wish.malformed');
}

export const trainingVerbs = {
  'training.show': {
    data: z.object({ programme: lenient(programme) }).transform(given),
    logged: true,
    handle: showTraining,
    looks: [{}],
  },
  'training.save': {
    data: saved,
    logged: true,
    handle: saveTraining,
    words: ({ change, ...data }) =>
      change === 'mark'
        ? { verb: 'training.show', data }
        : { verb: 'training.save', data: { ...data, change } },
  },
} satisfies Partial<Rows>;
