import { beginGoal, forgetGoal, type Turned, turnGoal } from '../../core/goals/commit-goal.ts';
import { decideGoal, keepDraft } from '../../core/goals/decide-goal.ts';
import type { Goal } from '../../core/goals/goal.ts';
import type { GoalChange } from '../../core/goals/wishes.ts';
import { given } from '../../core/kernel/given.ts';
import { type GoalId, goalId } from '../../core/kernel/id.ts';
import { unreachable } from '../../core/kernel/result.ts';
import { dateIn } from '../../core/kernel/time.ts';
import { sweepSoon } from '../../core/notices/work-queue.ts';
import type { WishOf } from '../../core/wishes/wish.ts';
import { goalDialog, type Useless } from '../../dialogs/goals/goal-dialog.ts';
import type { Words } from '../../i18n/words.ts';
import type { Answer, Asker, Handler } from '../asker.ts';
import { loadOwn, type Own } from './load-own.ts';
import { askForget, drawOwn, listOwn } from './show-goals.ts';

/** Begins to word a goal, or goes on with the one that is being worded. */
export const addGoal: Handler<'goal.add'> = async (asker, { goal = goalId(crypto.randomUUID()) }) => {
  const own = await loadOwn(asker);
  if (!own.ok) return own;
  const { sealing, programme } = own.value;
  const most = programme.goals?.atOnce ?? 1;
  const begun = await beginGoal(sealing, { ...ownerOf(asker, own.value, goal), programme, most });
  if (begun.ok) return { card: drawOwn(asker, own.value, begun.value) };
  return begun.refusal === 'goal.enough' ? listOwn(asker, asker.words['goal.enough']) : begun;
};

/** One turn about a goal that is being worded. */
export const takeGoalTurn: Handler<'goal.turn'> = async (asker, { goal: id, seen, turn }) => {
  const own = await loadOwn(asker);
  if (!own.ok) return own;
  const { sealing, programme, mentor } = own.value;
  const { now } = asker.reader;
  const competencies = programme.goals?.competencies.map((each) => each.id) ?? [];
  const facts = { zone: programme.timezone, competencies, ...(mentor && { mentor: mentor.id }) };
  let useless: Useless | undefined;
  const outcome = await turnGoal(sealing, { ...ownerOf(asker, own.value, id), seen }, (goal) => {
    useless = undefined;
    if (goal.state !== 'draft') return goal;
    const turned = goalDialog(goal, turn, facts, now);
    switch (turned.kind) {
      case 'go':
        return turned.state;
      case 'done':
        return keepDraft(goal, dateIn(programme.timezone, now));
      case 'again':
        useless = turned.why;
        return goal;
      case 'stopped':
        return goal;
      default:
        return unreachable(turned);
    }
  });
  if (!outcome.ok) return outcome;
  if (outcome.value.goal.state === 'kept') await sweepSoon(asker.deps);
  const note =
    useless === undefined ? noteOfTurn(outcome.value, asker.words) : asker.words[`goal.${useless}`];
  const typed = useless === 'too-long' && turn.kind === 'answer' ? given({ typed: turn.text }) : {};
  return { card: drawOwn(asker, own.value, outcome.value, note, typed) };
};

function noteOfTurn({ outcome, goal }: Turned, words: Words): string | undefined {
  switch (outcome) {
    case 'saved':
      return goal.state === 'kept' ? words['goal.kept'] : undefined;
    case 'same':
      return words['goal.same'];
    case 'old':
      return words['goal.old'];
    default:
      return unreachable(outcome);
  }
}

/** What became of a goal that was kept, and who reads it. */
export async function changeGoal(
  asker: Asker,
  { goal: id, seen, change }: WishOf<'goal.outcome' | 'goal.share' | 'goal.undo'>,
): Promise<Answer> {
  const own = await loadOwn(asker);
  if (!own.ok) return own;
  const { sealing, programme, mentor } = own.value;
  const facts = { mentor: mentor?.id, today: dateIn(programme.timezone, asker.reader.now) };
  const outcome = await turnGoal(sealing, { ...ownerOf(asker, own.value, id), seen }, (goal) =>
    decideGoal(goal, change, facts),
  );
  if (!outcome.ok) return outcome;
  return { card: drawOwn(asker, own.value, outcome.value, noteOfChange(outcome.value, change, asker.words)) };
}

function noteOfChange({ outcome, goal }: Turned, change: GoalChange, words: Words): string {
  if (outcome !== 'saved') return words[outcome === 'same' ? 'goal.same' : 'goal.old'];
  switch (change.kind) {
    case 'outcome':
      return words['goal.noted'];
    case 'share':
      return words['goal.readerChanged'];
    case 'undo':
      return words[isDraft(goal) ? 'goal.reopened' : 'goal.undone'];
    default:
      return unreachable(change);
  }
}

function isDraft({ state }: Goal): boolean {
  return state === 'draft';
}

/** Erases a goal at once and for good, after a question whether. */
export const eraseGoal: Handler<'goal.forget'> = async (asker, { goal: id, sure }) => {
  const own = await loadOwn(asker);
  if (!own.ok) return own;
  if (sure !== true) return askForget(asker, own.value, id);
  const gone = await forgetGoal(own.value.sealing, { id, person: asker.person.id });
  return gone.ok ? listOwn(asker, asker.words['goal.gone']) : gone;
};

function ownerOf({ person, reader }: Asker, { programme, course }: Own, id: GoalId) {
  return { id, person: person.id, programme, start: course?.start, ...course, now: reader.now };
}
