import * as z from 'zod/v4';
import { askableSteps, goalOutcomes, goalQuestions } from '../../core/goals/goal.ts';
import type { GoalChange, GoalTurn } from '../../core/goals/wishes.ts';
import { given } from '../../core/kernel/given.ts';
import { goalId, personId } from '../../core/kernel/id.ts';
import type { CalendarDate } from '../../core/kernel/time.ts';
import { count, id, lenient } from '../read-data.ts';
import { type Input, readDateInput } from '../read-inputs.ts';
import type { Called, Rows, Sent } from '../verb-row.ts';
import { askAbout } from './ask-about-goal.ts';
import { addGoal, changeGoal, eraseGoal, takeGoalTurn } from './change-goal.ts';
import { listGoals, showGoal } from './show-goals.ts';

/** None of these verbs is logged: not even that somebody looked at a goal may be read anywhere. */

const goal = id.transform(goalId);
const seenShape = { goal, seen: count };
const skip = z.boolean().optional();

const turns = z.discriminatedUnion('turn', [
  z.object({
    ...seenShape,
    turn: z.literal('answer'),
    asks: z.enum(goalQuestions),
    skip,
    answer: z.string().max(10_000).optional(),
  }),
  z.object({
    ...seenShape,
    turn: z.literal('day'),
    skip,
    date: z.unknown().optional(),
    remind: z.unknown().optional(),
  }),
  z.object({ ...seenShape, turn: z.literal('reader'), shared: z.boolean() }),
  z.object({ ...seenShape, turn: z.literal('competency'), competency: id.optional() }),
  z.object({ ...seenShape, turn: z.literal('ask'), step: z.enum(askableSteps) }),
  z.object({ ...seenShape, turn: z.literal('keep') }),
]);

type TurnData = z.output<typeof turns>;

const turned = turns.transform((data) => ({ goal: data.goal, seen: data.seen, turn: toTurn(data) }));

function toTurn(data: TurnData): GoalTurn {
  switch (data.turn) {
    case 'answer': {
      const { asks, answer = '' } = data;
      return data.skip ? { kind: 'answer', asks } : { kind: 'answer', asks, text: answer };
    }
    case 'day':
      return data.skip === true
        ? { kind: 'no-day' }
        : toDay(readDateInput(data.date), readDateInput(data.remind));
    case 'reader':
      return { kind: 'reader', shared: data.shared };
    case 'competency':
      return given({ kind: 'competency', competency: data.competency } as const);
    case 'ask':
      return { kind: 'ask', step: data.step };
    case 'keep':
      return { kind: 'keep' };
  }
}

/** A day that can't be read is told on the card, on which it can be chosen anew. */
function toDay(day: Input<CalendarDate>, remind: Input<CalendarDate>): GoalTurn {
  const isUnclear = [day, remind].some((each) => !each.ok && each.refusal === 'unclear');
  if (isUnclear) return { kind: 'day' };
  const [chosen, remindOn] = [day, remind].map((each) => (each.ok ? each.value : undefined));
  return given({ kind: 'day', day: chosen, remindOn } as const);
}

const changed = <C extends z.ZodRawShape>(shape: C) => z.object({ ...seenShape, ...shape });

function changing<T extends { readonly goal: z.output<typeof goal>; readonly seen: number }>(
  toChange: (data: T) => GoalChange,
) {
  return (data: T) => ({ goal: data.goal, seen: data.seen, change: toChange(data) });
}

/** What is typed on a card is not sent by the words of its button: the card comes again. */
function showAgain(data: Sent): Called {
  return { verb: 'goal.open', data: { goal: data.goal } };
}

export const goalVerbs = {
  'goal.list': {
    data: z.object({ trainee: lenient(id.transform(personId)) }).transform(given),
    handle: listGoals,
  },
  'goal.add': { data: z.object({ goal: goal.optional() }).transform(given), handle: addGoal },
  'goal.open': { data: z.object({ goal }), handle: showGoal },
  'goal.turn': { data: turned, handle: takeGoalTurn, words: showAgain },
  'goal.outcome': {
    data: changed({ outcome: z.enum(goalOutcomes) }).transform(
      changing(({ outcome }) => ({ kind: 'outcome', outcome })),
    ),
    handle: changeGoal,
  },
  'goal.share': {
    data: changed({ shared: z.boolean() }).transform(changing(({ shared }) => ({ kind: 'share', shared }))),
    handle: changeGoal,
  },
  'goal.undo': { data: changed({}).transform(changing(() => ({ kind: 'undo' }))), handle: changeGoal },
  'goal.ask': {
    data: z.object({ ...seenShape, question: id.optional() }).transform(given),
    handle: askAbout,
    words: showAgain,
  },
  'goal.forget': {
    data: z.object({ goal, sure: z.literal(true).optional() }).transform(given),
    handle: eraseGoal,
    words: showAgain,
  },
} satisfies Partial<Rows>;
