import { beginGoal, turnGoal } from '../../../src/core/goals/commit-goal.ts';
import { decideGoal, keepDraft } from '../../../src/core/goals/decide-goal.ts';
import type { Goal } from '../../../src/core/goals/goal.ts';
import { openGoal, type Sealing } from '../../../src/core/goals/load-goals.ts';
import { dateIn, type Instant } from '../../../src/core/kernel/time.ts';
import type { Programme } from '../../../src/core/programme/programme.ts';
import { commitAgreement } from '../../../src/core/tasks/commit-agreement.ts';
import { loadMarks } from '../../../src/core/tasks/commit-mark.ts';
import { loadBetween } from '../../../src/core/tasks/load-between.ts';
import { markOf } from '../../../src/core/tasks/task-record.ts';
import type { Happening } from './live-year.ts';
import type { Script } from './script.ts';
import type { DayAct, DayStory, GoalStory } from './script-between.ts';

/** What people do between the meetings, by the rules of the core; those who have left do nothing, nor is anything agreed with them. */
export function betweenOf(
  sealing: Sealing,
  programmes: readonly Programme[],
  { between, whims }: Script,
): readonly Happening[] {
  const leavesAt = ({ id }: { id: string }) =>
    whims.get(id as GoalStory['trainee']['id'])?.leavesAt ?? Number.POSITIVE_INFINITY;
  const goals = between.goals.flatMap((story) =>
    deedsOf(sealing, story).filter(({ at }) => at < leavesAt(story.trainee)),
  );
  const days = between.days.flatMap((story) =>
    story.acts
      .filter(({ at }) => at < leavesAt(story.trainee) && at < leavesAt(story.circle.mentor))
      .map((act) => ({ at: act.at, happen: () => agree(sealing, programmes, story, act) })),
  );
  return [...goals, ...days];
}

function deedsOf(sealing: Sealing, story: GoalStory): readonly Happening[] {
  const { keptAt, end, circle } = story;
  const kept = { at: keptAt, happen: () => keep(sealing, story) };
  if (end === undefined) return [kept];
  const change = { kind: 'outcome', outcome: end.outcome } as const;
  const today = dateIn(circle.programme.timezone, end.at);
  const decide = (goal: Goal) => decideGoal(goal, change, { mentor: undefined, today });
  return [kept, { at: end.at, happen: () => turn(sealing, story, end.at, decide) }];
}

async function keep(sealing: Sealing, story: GoalStory): Promise<void> {
  const { id, trainee, circle, keptAt: now, remindOn } = story;
  const { programme, start } = circle;
  const begun = await beginGoal(sealing, { id, person: trainee.id, programme, start, now, most: 9 });
  if (!begun.ok) throw new Error(`${id}: ${begun.refusal}`);
  await turn(sealing, story, now, (goal) => {
    if (goal.state !== 'draft') throw new Error(`${id} is kept already`);
    const said = { ...goal, answers: { able: 'a word' }, ...(remindOn && { remindOn }) };
    return keepDraft(said, dateIn(programme.timezone, now));
  });
}

async function turn(
  sealing: Sealing,
  { id, trainee, circle: { programme, start } }: GoalStory,
  now: Instant,
  decide: (goal: Goal) => Goal,
): Promise<void> {
  const seen = (await openGoal(sealing, id))?.version ?? 0;
  const turned = await turnGoal(sealing, { id, person: trainee.id, programme, start, now, seen }, decide);
  if (!turned.ok || turned.value.outcome !== 'saved') throw new Error(`${id} was not changed`);
}

async function agree(
  { store }: Sealing,
  programmes: readonly Programme[],
  { trainee, circle, task }: DayStory,
  { by, day, at: now }: DayAct,
): Promise<void> {
  const asker = by === 'trainee' ? trainee : circle.mentor;
  const between = await loadBetween({ store, programmes, now }, asker, trainee.id);
  const own = between?.tasks.find(({ id }) => id === task);
  if (between === undefined || own === undefined) throw new Error(`${trainee.id} has no ${task}`);
  const seen = markOf(await loadMarks(store, trainee.id), task).plan?.version ?? 0;
  const act =
    day === undefined ? ({ kind: 'agree', seen } as const) : ({ kind: 'propose', day, seen } as const);
  const done = await commitAgreement(store, { between, own, act }, now);
  if (!done.ok || done.value.outcome !== 'saved') throw new Error(`${trainee.id} could not ${act.kind}`);
}
