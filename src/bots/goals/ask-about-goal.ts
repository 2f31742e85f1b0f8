import { drawShared } from '../../cards/goals/draw-goal.ts';
import { askAboutGoal } from '../../core/goals/commit-question.ts';
import { openGoal } from '../../core/goals/load-goals.ts';
import type { Handler } from '../asker.ts';
import { frameOf, sealingOf } from './load-own.ts';
import { loadGuided } from './show-goals.ts';

/** A mentor puts a question of the programme to a goal that they may read, or takes it back. */
export const askAbout: Handler<'goal.ask'> = async (asker, { goal: id, seen, question }) => {
  const sealing = sealingOf(asker);
  if (sealing === undefined) return { refusal: 'goal.off' };
  const opened = await openGoal(sealing, id);
  const guided = (await loadGuided(asker)).find(({ trainee }) => trainee.id === opened?.trainee);
  if (guided === undefined) return { refusal: 'goal.unknown' };
  const { programme, trainee } = guided;
  const isKnown = programme.goals?.questions.some((each) => each.id === question) ?? false;
  if (question !== undefined && !isKnown) return { refusal: 'wish.malformed' };
  const command = { id, mentor: asker.person.id, seen, ...(question && { question }) };
  const asked = await askAboutGoal(sealing, command);
  if (!asked.ok) return asked;
  const { outcome, goal } = asked.value;
  const said = goal.asked === undefined ? 'goal.undone' : 'goal.asked';
  const note = asker.words[outcome === 'saved' ? said : outcome === 'same' ? 'goal.same' : 'goal.old'];
  const frame = { ...frameOf(asker, { programme, mentor: asker.person }), note };
  return { card: drawShared(frame, asked.value, trainee) };
};
