import { type Goal, goalQuestions } from '../../core/goals/goal.ts';
import { sayDay } from '../../i18n/dates.ts';
import type { Words } from '../../i18n/words.ts';
import { ProgrammeTexts } from '../kit/reader.ts';
import type { Line } from './draw-goal-card.ts';
import { type GoalFrame, wordsFor } from './goal-frame.ts';

/** What was said of a goal, a line each; what was skipped is left out. */
export function linesOf(goal: Goal, frame: GoalFrame): readonly Line[] {
  const words = wordsFor(frame);
  const said = goalQuestions.filter((each) => goal.answers[each] !== undefined);
  return [
    ...said.map((each) => answerLine(goal, each, words)),
    ...(goal.competency === undefined ? [] : [competencyLine(goal, frame)]),
    ...(goal.day === undefined ? [] : [dayLine(goal, frame)]),
  ];
}

export function answerLine({ answers }: Goal, question: (typeof goalQuestions)[number], words: Words): Line {
  return { label: words[`goal.line.${question}`], text: answers[question] ?? words['goal.skipped'] };
}

export function dayLine({ day }: Goal, frame: GoalFrame): Line {
  const words = wordsFor(frame);
  const text = day === undefined ? words['goal.noDay'] : sayDay(frame.reader.language, day);
  return { label: words['goal.line.day'], text };
}

export function hasCompetencies({ programme }: GoalFrame): boolean {
  return (programme.goals?.competencies ?? []).length > 0;
}

export function competencyLine({ competency }: Goal, frame: GoalFrame): Line {
  const words = wordsFor(frame);
  const found = frame.programme.goals?.competencies.find(({ id }) => id === competency);
  const texts = new ProgrammeTexts(frame.programme, frame.reader.language);
  return {
    label: words['goal.line.competency'],
    text: found === undefined ? words['goal.noCompetency'] : texts.raw(found.text),
  };
}

export function remindLine({ remindOn }: Goal, frame: GoalFrame): Line {
  const words = wordsFor(frame);
  const text = remindOn === undefined ? words['goal.noRemind'] : sayDay(frame.reader.language, remindOn);
  return { label: words['goal.line.remind'], text };
}

export function sayReader({ reader }: Goal, frame: GoalFrame): string {
  const words = wordsFor(frame);
  if (reader === undefined) return words['goal.onlyYou'];
  return frame.mentor?.id === reader
    ? words['goal.withMentor']({ name: frame.mentor.name })
    : words['goal.withFormer'];
}
