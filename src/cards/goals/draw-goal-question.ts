import { type GoalDraft, type GoalQuestion, type GoalStep, goalQuestions } from '../../core/goals/goal.ts';
import type { SeenGoal } from '../../core/goals/load-goals.ts';
import { addDays, dateIn } from '../../core/kernel/time.ts';
import { stepBefore } from '../../dialogs/goals/goal-dialog.ts';
import { type AdaptiveCard, compile } from '../kit/adaptive-card.ts';
import { type Button, button, fillEach, primary } from '../kit/button.ts';
import { bare, plain, spoken } from '../kit/plain.ts';
import { ProgrammeTexts } from '../kit/reader.ts';
import { drawGoalCard } from './draw-goal-card.ts';
import { type GoalFrame, seenData, wordsFor } from './goal-frame.ts';
import template from './goal-question.card.json' with { type: 'json' };

const fill = compile<object>(template);

/** What is asked of a goal, on a card of its own. */
interface Question {
  readonly frame: GoalFrame;
  readonly seen: SeenGoal;
  readonly draft: GoalDraft;
  /** What was typed and not taken yet; shown in the field, where an answer of before would stand. */
  readonly typed?: string;
  /** What those words can mean instead. */
  readonly instead?: readonly Button[];
}

/** Draws one of the four questions, with a hint of the programme and what was answered before. */
export function drawGoalQuestion(card: Question, asks: GoalQuestion): AdaptiveCard {
  const { frame, seen, draft, typed, instead = [] } = card;
  const texts = new ProgrammeTexts(frame.programme, frame.reader.language);
  const { words } = texts;
  const hints = frame.programme.goals?.hints;
  const hint = hints === undefined ? '' : texts.text(hints[asks]);
  const data = { ...seenData(seen), turn: 'answer', asks } as const;
  return fillQuestion(card, asks, {
    hasHint: hint !== '',
    hint,
    asksText: true,
    asksDay: false,
    label: bare(words['goal.answerLabel']),
    value: bare(typed ?? draft.answers[asks] ?? ''),
    foot: [words[`goal.foot`], texts.note().fallbackNote].filter((each) => each !== '').join(' '),
    buttons: [
      primary(words['button.nextQuestion'], 'goal.turn', data),
      button(words['button.skipQuestion'], 'goal.turn', { ...data, skip: true }),
      ...instead,
    ],
  });
}

/** Draws the question by when. */
export function drawGoalDay(card: Question): AdaptiveCard {
  const { frame, seen, draft } = card;
  const words = wordsFor(frame);
  const data = { ...seenData(seen), turn: 'day' } as const;
  const today = dateIn(frame.programme.timezone, frame.reader.now);
  return fillQuestion(card, 'day', {
    hasHint: true,
    hint: words['goal.dayHint'],
    asksText: false,
    asksDay: true,
    label: bare(words['goal.dayLabel']),
    value: draft.day ?? '',
    min: today,
    remindLabel: bare(words['goal.remindLabel']),
    remind: draft.remindOn ?? '',
    remindMin: addDays(today, 1),
    foot: words['goal.dayFoot'],
    buttons: [
      primary(words['button.nextQuestion'], 'goal.turn', data),
      button(words['button.noDay'], 'goal.turn', { ...data, skip: true }),
    ],
  });
}

/** Draws who may read it: nobody, or the mentor, who is named. */
export function drawGoalReader({ frame, seen, draft }: Question): AdaptiveCard {
  const words = wordsFor(frame);
  const data = { ...seenData(seen), turn: 'reader' } as const;
  const name = frame.mentor?.name ?? '';
  return drawGoalCard({
    language: frame.reader.language,
    note: frame.note,
    title: words['goal.ask.reader'],
    before: [words['goal.readerText']({ name: plain(name) })],
    buttons: [
      button(words['button.letMentorRead']({ name }), 'goal.turn', { ...data, shared: true }),
      button(words['button.onlyMe'], 'goal.turn', { ...data, shared: false }),
    ],
    ways: waysOf({ frame, seen, draft }, 'reader'),
  });
}

/** Draws which competency of the programme a goal fits, if whoever wrote it wants to say so. */
export function drawGoalCompetency({ frame, seen, draft }: Question): AdaptiveCard {
  const texts = new ProgrammeTexts(frame.programme, frame.reader.language);
  const { words } = texts;
  const data = { ...seenData(seen), turn: 'competency' } as const;
  const rows = (frame.programme.goals?.competencies ?? []).map(({ id, text }) => ({
    label: words['goal.line.competency'],
    text: texts.raw(text),
    button: button(texts.raw(text), 'goal.turn', { ...data, competency: id }),
  }));
  const { fallbackNote } = texts.note();
  return drawGoalCard({
    language: frame.reader.language,
    note: frame.note,
    title: words['goal.ask.competency'],
    before: [words['goal.competencyText']],
    rows,
    after: fallbackNote === '' ? [] : [fallbackNote],
    ways: [
      button(words['button.noCompetency'], 'goal.turn', data),
      ...waysOf({ frame, seen, draft }, 'competency'),
    ],
  });
}

function fillQuestion(
  card: Question,
  step: Exclude<GoalStep, 'whole' | 'reader' | 'competency'>,
  more: Fields,
) {
  const { frame } = card;
  const words = wordsFor(frame);
  const { note = '', reader } = frame;
  const title = words[`goal.ask.${step}`];
  const progress = step === 'day' ? words['goal.almost'] : sayProgress(step, card);
  return fill({
    lang: reader.language,
    speak: spoken(note, title, progress),
    hasNote: note !== '',
    note,
    title,
    progress,
    min: '',
    remindLabel: '',
    remind: '',
    remindMin: '',
    ...more,
    buttons: fillEach(more.buttons),
    ways: fillEach(waysOf(card, step)),
  });
}

/** What differs from one question to the other. */
interface Fields {
  readonly hasHint: boolean;
  readonly hint: string;
  readonly asksText: boolean;
  readonly asksDay: boolean;
  readonly label: string;
  readonly value: string;
  readonly min?: string;
  readonly remindLabel?: string;
  readonly remind?: string;
  readonly remindMin?: string;
  readonly foot: string;
  readonly buttons: readonly Button[];
}

function sayProgress(step: GoalQuestion, { frame }: Question): string {
  const number = goalQuestions.indexOf(step) + 1;
  return wordsFor(frame)['goal.progress']({ number, of: goalQuestions.length });
}

/** Back to what was asked before, or to the whole; and out of it, where it waits. */
function waysOf({ frame, seen, draft }: Question, step: GoalStep): readonly Button[] {
  const words = wordsFor(frame);
  const before = draft.isWhole ? 'whole' : stepBefore(step);
  const back = words[before === 'whole' ? 'button.backToWhole' : 'button.back'];
  return [
    ...(before === undefined
      ? []
      : [button(back, 'goal.turn', { ...seenData(seen), turn: 'ask', step: before })]),
    button(words['button.goalLater'], 'goal.list', {}),
  ];
}
