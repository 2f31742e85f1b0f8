import { isOpen } from '../../core/goals/decide-goal.ts';
import {
  type Goal,
  type GoalDraft,
  goalOutcomes,
  goalQuestions,
  type KeptGoal,
} from '../../core/goals/goal.ts';
import type { SeenGoal } from '../../core/goals/load-goals.ts';
import type { GoalId } from '../../core/kernel/id.ts';
import type { Words } from '../../i18n/words.ts';
import type { AdaptiveCard } from '../kit/adaptive-card.ts';
import { type Button, button, primary } from '../kit/button.ts';
import { plain } from '../kit/plain.ts';
import { ProgrammeTexts } from '../kit/reader.ts';
import { drawGoalCard, type Line } from './draw-goal-card.ts';
import { type GoalFrame, sayState, seenData, titleOf, wordsFor } from './goal-frame.ts';
import {
  answerLine,
  competencyLine,
  dayLine,
  hasCompetencies,
  linesOf,
  remindLine,
  sayReader,
} from './say-goal-lines.ts';

/** Draws the whole of a goal before it is kept: each line leads to what was asked. */
export function drawWhole(frame: GoalFrame, seen: SeenGoal, goal: GoalDraft): AdaptiveCard {
  const words = wordsFor(frame);
  const asking = (step: GoalDraft['asks'], line: Line) => ({
    ...line,
    button: button(line.label, 'goal.turn', { ...seenData(seen), turn: 'ask', step }),
  });
  const reader = { label: words['goal.line.reader'], text: sayReader(goal, frame) };
  return drawGoalCard({
    language: frame.reader.language,
    note: frame.note,
    title: words['goal.whole'],
    before: [words['goal.wholeText']],
    rows: [
      ...goalQuestions.map((each) => asking(each, answerLine(goal, each, words))),
      asking('day', dayLine(goal, frame)),
      asking('day', remindLine(goal, frame)),
      ...(frame.mentor === undefined ? [] : [asking('reader', reader)]),
      ...(hasCompetencies(frame) ? [asking('competency', competencyLine(goal, frame))] : []),
    ],
    buttons: [primary(words['button.keepGoal'], 'goal.turn', { ...seenData(seen), turn: 'keep' })],
    after: [words['goal.draftUntil']],
    ways: [forgetButton(seen, words), listButton(words)],
  });
}

/** Draws a goal that was kept for the trainee: what it says, what can have become of it, and who reads it. */
export function drawKept(frame: GoalFrame, seen: SeenGoal, goal: KeptGoal): AdaptiveCard {
  const words = wordsFor(frame);
  const data = seenData(seen);
  const outcomes = goalOutcomes
    .filter((each) => each !== goal.state)
    .map((outcome) => button(words[`button.goal.${outcome}`], 'goal.outcome', { ...data, outcome }));
  return drawGoalCard({
    language: frame.reader.language,
    note: frame.note,
    title: words['goal.whole'],
    before: [sayState(goal, frame)],
    lines: [
      ...linesOf(goal, frame),
      ...(goal.remindOn === undefined ? [] : [remindLine(goal, frame)]),
      ...questionLines(frame, goal, words['goal.line.question']),
      { label: words['goal.line.reader'], text: sayReader(goal, frame) },
    ],
    ask: isOpen(goal) ? words['goal.became'] : '',
    buttons: isOpen(goal) ? outcomes : [],
    ways: [
      ...shareButtons(frame, seen, goal),
      undoButton(goal, data, words),
      forgetButton(seen, words),
      listButton(words),
    ],
  });
}

/** Draws a goal for the mentor who may read it: a question of the programme can be put to it, and nothing changed. */
export function drawShared(
  frame: GoalFrame,
  seen: SeenGoal,
  trainee: { readonly id: string; readonly name: string },
): AdaptiveCard {
  const words = wordsFor(frame);
  const { goal } = seen;
  const back = button(words['button.takeQuestionBack'], 'goal.ask', seenData(seen));
  return drawGoalCard({
    language: frame.reader.language,
    note: frame.note,
    title: words['goal.of']({ name: plain(trainee.name) }),
    before: [sayState(goal, frame)],
    rows: isOpen(goal) ? questionRows(frame, seen) : [],
    lines: [...linesOf(goal, frame), ...questionLines(frame, goal, words['goal.line.myQuestion'])],
    ask: isOpen(goal) ? words['goal.mayAsk'] : '',
    after: [words['goals.shared']({ name: plain(trainee.name) })],
    ways: [
      ...(isOpen(goal) && goal.asked !== undefined ? [back] : []),
      button(words['goals.of']({ name: trainee.name }), 'goal.list', { trainee: trainee.id }),
    ],
  });
}

/** What can be asked, but for what is asked already. */
function questionRows(frame: GoalFrame, seen: SeenGoal) {
  const words = wordsFor(frame);
  const texts = new ProgrammeTexts(frame.programme, frame.reader.language);
  const others = (frame.programme.goals?.questions ?? []).filter(({ id }) => id !== seen.goal.asked);
  return others.map(({ id, text }) => ({
    label: words['goal.ask'],
    text: texts.raw(text),
    button: button(texts.raw(text), 'goal.ask', { ...seenData(seen), question: id }),
  }));
}

/** What the mentor asked, while something can still become of the goal. */
function questionLines({ programme, reader }: GoalFrame, goal: Goal, label: string): readonly Line[] {
  const asked = programme.goals?.questions.find(({ id }) => id === goal.asked);
  if (asked === undefined || !isOpen(goal)) return [];
  return [{ label, text: new ProgrammeTexts(programme, reader.language).raw(asked.text) }];
}

/** Draws the reminder that somebody asked for; a phone that lies about shows nothing of what it is about. */
export function drawGoalReminder(frame: GoalFrame, goal: GoalId): AdaptiveCard {
  const words = wordsFor(frame);
  return drawGoalCard({
    language: frame.reader.language,
    title: words['goal.reminder'],
    before: [words['goal.reminderText']],
    buttons: [primary(words['button.openGoal'], 'goal.open', { goal })],
    ways: [button(words['button.notifications'], 'person.notifications')],
  });
}

/** Draws the question whether a goal is to be erased, which nothing brings back. */
export function drawForget(frame: GoalFrame, { id, goal }: SeenGoal): AdaptiveCard {
  const words = wordsFor(frame);
  return drawGoalCard({
    language: frame.reader.language,
    title: words['goal.forget'],
    before: [words['goal.forgetText']],
    lines: [{ label: sayState(goal, frame), text: titleOf(goal, words) }],
    buttons: [button(words['button.forgetGoalSure'], 'goal.forget', { goal: id, sure: true })],
    ways: [button(words['button.backToGoal'], 'goal.open', { goal: id }), listButton(words)],
  });
}

function shareButtons({ mentor, ...frame }: GoalFrame, seen: SeenGoal, { reader }: Goal): readonly Button[] {
  const words = wordsFor(frame);
  const data = seenData(seen);
  if (reader !== undefined && reader !== mentor?.id) return [];
  if (reader !== undefined)
    return [button(words['button.hideGoal'], 'goal.share', { ...data, shared: false })];
  return mentor === undefined
    ? []
    : [button(words['button.shareGoal'], 'goal.share', { ...data, shared: true })];
}

function undoButton({ before }: KeptGoal, data: ReturnType<typeof seenData>, words: Words): Button {
  return button(words[before === undefined ? 'button.changeGoal' : 'button.undo'], 'goal.undo', data);
}

function forgetButton({ id }: SeenGoal, words: Words): Button {
  return button(words['button.forgetGoal'], 'goal.forget', { goal: id });
}

function listButton(words: Words): Button {
  return button(words['button.goals'], 'goal.list', {});
}
