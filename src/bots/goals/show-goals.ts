import { drawForget, drawKept, drawShared, drawWhole } from '../../cards/goals/draw-goal.ts';
import {
  drawGoalCompetency,
  drawGoalDay,
  drawGoalQuestion,
  drawGoalReader,
} from '../../cards/goals/draw-goal-question.ts';
import { drawGoals, drawSharedGoals, drawWhoseGoals } from '../../cards/goals/draw-goals.ts';
import type { AdaptiveCard } from '../../cards/kit/adaptive-card.ts';
import type { Button } from '../../cards/kit/button.ts';
import { drawMessage } from '../../cards/kit/draw-message.ts';
import { mayReadGoal } from '../../core/goals/decide-goal.ts';
import { loadGoals, openGoal, type SeenGoal } from '../../core/goals/load-goals.ts';
import type { GoalRefusal } from '../../core/goals/refusals.ts';
import { given } from '../../core/kernel/given.ts';
import { goalId, type PersonId } from '../../core/kernel/id.ts';
import { unreachable } from '../../core/kernel/result.ts';
import { loadGroup } from '../../core/people/load-people.ts';
import { traineeMembership } from '../../core/people/who-may.ts';
import { standingOf } from '../../dialogs/goals/goal-dialog.ts';
import type { Answer, Asker, Handler } from '../asker.ts';
import { wayOn } from '../way-on.ts';
import { frameOf, guidedGroups, keepingGoals, loadOwn, type Own, sealingOf } from './load-own.ts';

/** Shows a trainee all of their own, and a mentor what one of theirs lets them read. */
export const listGoals: Handler<'goal.list'> = async (asker, { trainee }) => {
  if (trainee === undefined && traineeMembership(asker.person) !== undefined) return listOwn(asker);
  return guidedGroups(asker).length === 0 ? listOwn(asker) : listShared(asker, trainee);
};

export async function listOwn(asker: Asker, note?: string): Promise<Answer> {
  const own = await loadOwn(asker);
  if (!own.ok) return sayNone(asker, own.refusal);
  const goals = await loadGoals(own.value.sealing, asker.person.id);
  const frame = { ...frameOf(asker, own.value), note };
  const fresh = goalId(crypto.randomUUID());
  return { card: drawGoals({ frame, goals, fresh, wayOn: wayOn(asker) }) };
}

/** Says why there is nothing to list, and what there is instead. */
function sayNone(asker: Asker, why: GoalRefusal): Answer {
  const { words, reader } = asker;
  const said = { title: words[why], paragraphs: [], buttons: wayOn(asker) };
  return { card: drawMessage({ language: reader.language, ...said }) };
}

async function listShared(asker: Asker, wanted?: PersonId): Promise<Answer> {
  const sealing = sealingOf(asker);
  if (sealing === undefined) return sayNone(asker, 'goal.off');
  const guided = await loadGuided(asker);
  const [only, ...others] = guided.filter(({ trainee }) => wanted === undefined || trainee.id === wanted);
  if (only === undefined) return { refusal: wanted === undefined ? 'person.no-group' : 'goal.unknown' };
  const { trainee, programme } = only;
  const frame = frameOf(asker, { programme, mentor: asker.person });
  if (others.length > 0)
    return {
      card: drawWhoseGoals(
        frame,
        guided.map((each) => each.trainee),
        wayOn(asker),
      ),
    };
  const goals = (await loadGoals(sealing, trainee.id)).filter(({ goal }) =>
    mayReadGoal(goal, asker.person.id),
  );
  return { card: drawSharedGoals({ frame, trainee, goals, wayOn: wayOn(asker) }) };
}

/** Whoever this person guides now, in programmes that keep goals. */
export async function loadGuided(asker: Asker) {
  const guided = await Promise.all(
    guidedGroups(asker).map(async (membership) => {
      const programme = keepingGoals(asker, membership);
      if (programme === undefined) return [];
      const { trainees } = await loadGroup(asker.deps.store, programme.id, membership.group);
      return trainees.map((trainee) => ({ trainee, programme }));
    }),
  );
  return guided.flat();
}

/** Shows one goal: all of it to whose it is, what is to be read to a mentor who may, and to others that it is not there. */
export const showGoal: Handler<'goal.open'> = async (asker, { goal: id }) => {
  const sealing = sealingOf(asker);
  if (sealing === undefined) return { refusal: 'goal.off' };
  const seen = await openGoal(sealing, id);
  if (seen === undefined) return { refusal: 'goal.unknown' };
  if (seen.trainee !== asker.person.id) return showShared(asker, seen);
  const own = await loadOwn(asker);
  return own.ok ? { card: drawOwn(asker, own.value, seen) } : own;
};

async function showShared(asker: Asker, seen: SeenGoal): Promise<Answer> {
  if (!mayReadGoal(seen.goal, asker.person.id)) return { refusal: 'goal.unknown' };
  const found = (await loadGuided(asker)).find(({ trainee }) => trainee.id === seen.trainee);
  if (found === undefined) return { refusal: 'goal.unknown' };
  const frame = frameOf(asker, { programme: found.programme, mentor: asker.person });
  return { card: drawShared(frame, seen, found.trainee) };
}

/** What was typed as an answer and not taken yet: it stands in the field; and what it can mean instead. */
export interface TypedAnswer {
  readonly typed?: string;
  readonly instead?: readonly Button[];
}

/** The card on which a goal stands: what is asked of it now, the whole of it, or what was kept. */
export function drawOwn(
  asker: Asker,
  own: Own,
  seen: SeenGoal,
  note?: string,
  { typed, instead = [] }: TypedAnswer = {},
): AdaptiveCard {
  const frame = { ...frameOf(asker, own), note };
  if (seen.goal.state !== 'draft') return drawKept(frame, seen, seen.goal);
  const draft = standingOf(seen.goal, own.mentor ? { mentor: own.mentor.id } : {});
  const card = { frame, seen, draft };
  const { asks } = draft;
  switch (asks) {
    case 'able':
    case 'notice':
    case 'where':
    case 'feedback':
      return drawGoalQuestion({ ...card, ...given({ typed }), instead }, asks);
    case 'day':
      return drawGoalDay(card);
    case 'reader':
      return drawGoalReader(card);
    case 'competency':
      return drawGoalCompetency(card);
    case 'whole':
      return drawWhole(frame, seen, draft);
    default:
      return unreachable(asks);
  }
}

/** Asks first whether it is to be erased. */
export async function askForget(asker: Asker, own: Own, id: SeenGoal['id']): Promise<Answer> {
  const seen = await openGoal(own.sealing, id);
  if (seen?.trainee !== asker.person.id) return { refusal: 'goal.unknown' };
  return { card: drawForget(frameOf(asker, own), seen) };
}
