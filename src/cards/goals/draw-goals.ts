import { isOpen } from '../../core/goals/decide-goal.ts';
import type { SeenGoal } from '../../core/goals/load-goals.ts';
import type { GoalId, PersonId } from '../../core/kernel/id.ts';
import type { AdaptiveCard } from '../kit/adaptive-card.ts';
import { type Button, button, primary } from '../kit/button.ts';
import { plain } from '../kit/plain.ts';
import { drawGoalCard } from './draw-goal-card.ts';
import { type GoalFrame, sayState, titleOf, wordsFor } from './goal-frame.ts';

export interface GoalList {
  readonly frame: GoalFrame;
  readonly goals: readonly SeenGoal[];
  /** Made up for this card, so that a second press begins no second goal. */
  readonly fresh: GoalId;
  readonly wayOn: readonly Button[];
}

/** Draws the goals of a trainee for the trainee: what is being worded and what is open first. */
export function drawGoals({ frame, goals, fresh, wayOn }: GoalList): AdaptiveCard {
  const words = wordsFor(frame);
  const most = frame.programme.goals?.atOnce ?? 1;
  const draft = goals.find(({ goal }) => goal.state === 'draft');
  const open = goals.filter(({ goal }) => isOpen(goal));
  const over = goals.filter(({ goal }) => goal.state !== 'draft' && !isOpen(goal));
  const add = primary(words['button.addGoal'], 'goal.add', { goal: fresh });
  return drawGoalCard({
    language: frame.reader.language,
    note: frame.note,
    title: words['button.goals'],
    before: goals.length === 0 ? [words['goals.empty']] : [],
    rows: [...(draft ? [draft] : []), ...open, ...over].map((each) => rowOf(each, frame)),
    buttons: draft === undefined && open.length < most ? [add] : [],
    after: [words['goals.whoReads']],
    ways: wayOn.map((each): Button => ({ ...each, style: 'default' })),
  });
}

export interface SharedGoals {
  readonly frame: GoalFrame;
  readonly trainee: { readonly id: PersonId; readonly name: string };
  /** Only those that this mentor may read. */
  readonly goals: readonly SeenGoal[];
  readonly wayOn: readonly Button[];
}

/** Draws for a mentor what a trainee lets them read; whether there is more is nobody's business. */
export function drawSharedGoals({ frame, trainee, goals, wayOn }: SharedGoals): AdaptiveCard {
  const words = wordsFor(frame);
  return drawGoalCard({
    language: frame.reader.language,
    note: frame.note,
    title: words['goals.of']({ name: plain(trainee.name) }),
    before: [words[goals.length === 0 ? 'goals.noneShared' : 'goals.shared']({ name: plain(trainee.name) })],
    rows: goals.map((each) => rowOf(each, frame)),
    ways: wayOn.map((each): Button => ({ ...each, style: 'default' })),
  });
}

/** Draws whose goals a mentor wants to read. */
export function drawWhoseGoals(
  frame: GoalFrame,
  trainees: readonly SharedGoals['trainee'][],
  wayOn: readonly Button[],
): AdaptiveCard {
  const words = wordsFor(frame);
  return drawGoalCard({
    language: frame.reader.language,
    title: words['goals.whose'],
    rows: trainees.map(({ id, name }) => ({
      label: words['goals.trainee'],
      text: name,
      button: button(words['goals.of']({ name }), 'goal.list', { trainee: id }),
    })),
    ways: wayOn.map((each): Button => ({ ...each, style: 'default' })),
  });
}

function rowOf(seen: SeenGoal, frame: GoalFrame) {
  const text = titleOf(seen.goal, wordsFor(frame));
  return { label: sayState(seen.goal, frame), text, button: button(text, 'goal.open', { goal: seen.id }) };
}
