import {
  drawForget,
  drawGoalReminder,
  drawKept,
  drawShared,
  drawWhole,
} from '../../../src/cards/goals/draw-goal.ts';
import {
  drawGoalCompetency,
  drawGoalDay,
  drawGoalQuestion,
  drawGoalReader,
} from '../../../src/cards/goals/draw-goal-question.ts';
import { drawGoals, drawSharedGoals, drawWhoseGoals } from '../../../src/cards/goals/draw-goals.ts';
import { sayLookBack } from '../../../src/cards/goals/say-look-back.ts';
import { button, primary } from '../../../src/cards/kit/button.ts';
import {
  type Goal,
  type GoalDraft,
  goalOutcomes,
  goalQuestions,
  type KeptGoal,
} from '../../../src/core/goals/goal.ts';
import type { SeenGoal } from '../../../src/core/goals/load-goals.ts';
import { goalId, personId } from '../../../src/core/kernel/id.ts';
import type { Language } from '../../../src/core/kernel/language.ts';
import { addDays, dateIn } from '../../../src/core/kernel/time.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import type { GalleryCard } from './card-cases.ts';
import { type Material, now } from './material.ts';

const mentorId = personId('m1');
const today = dateIn('Europe/Amsterdam', now);

/** As long as it may be in the last answer. */
const answers = {
  able: 'Een slechtnieuwsgesprek zelf openen, zonder vooraf in te vullen wat de ander voelt',
  notice: 'Ik laat een stilte vallen en vul die niet op',
  where: 'Op de poli, elke dinsdagmiddag',
  feedback: `De arts-assistent die erbij zit, meteen na het gesprek ${'en nog eens '.repeat(10)}`.trim(),
};

/** A goal in its states, with those who read and write it. */
function sceneOf(language: Language, { pairs, names }: Material) {
  const [traineeName = ''] = names;
  const mentor = { id: mentorId, name: names.at(-1) ?? '' };
  const trainee = { id: personId('t1'), name: traineeName };
  const words = wordsOf(language, pairs.mode);
  const frame = { reader: { language, now }, programme: pairs, mentor };
  const wayOn = [
    primary(words['button.sessions'], 'session.list'),
    button(words['button.help'], 'help.show'),
  ];
  const fresh = goalId('g9');
  const draft: GoalDraft = { state: 'draft', asks: 'able', answers: {} };
  const whole: GoalDraft = { ...draft, asks: 'whole', isWhole: true, answers };
  const kept: KeptGoal = {
    state: 'kept',
    on: today,
    answers,
    day: addDays(today, 40),
    remindOn: addDays(today, 20),
    reader: mentorId,
  };
  const own: KeptGoal = { state: 'kept', on: today, answers: { notice: answers.notice } };
  const over = (state: KeptGoal['state']): KeptGoal => ({
    ...kept,
    state,
    before: { state: 'kept', on: today },
  });
  const seen = (goal: Goal, id = 'g1'): SeenGoal => ({
    id: goalId(id),
    trainee: trainee.id,
    programme: pairs.id,
    version: 3,
    goal,
  });
  return { frame, words, mentor, trainee, wayOn, fresh, draft, whole, kept, own, over, seen };
}

/** What is asked of a goal that is being worded. */
export function drawGoalQuestions(language: Language, material: Material): readonly GalleryCard[] {
  const { frame, words, draft, whole, seen } = sceneOf(language, material);
  const question = { frame, seen: seen(draft), draft };
  const again = { frame: { ...frame, note: words['goal.too-long'] }, seen: seen(whole), draft: whole };
  return named({
    ...Object.fromEntries(goalQuestions.map((asks) => [`ask-${asks}`, drawGoalQuestion(question, asks)])),
    'ask-again': drawGoalQuestion(again, 'feedback'),
    'ask-day': drawGoalDay(question),
  });
}

/** All goals, the whole of one before it is kept, what can become of it, and what a mentor reads of it. */
export function drawGoalCards(language: Language, material: Material): readonly GalleryCard[] {
  const { frame, words, mentor, trainee, wayOn, fresh, draft, whole, kept, own, over, seen } = sceneOf(
    language,
    material,
  );
  const asked: KeptGoal = { ...kept, asked: 'enough' };
  return named({
    'ask-competency': drawGoalCompetency({ frame, seen: seen(whole), draft: whole }),
    'ask-reader': drawGoalReader({ frame, seen: seen(draft), draft }),
    'list-empty': drawGoals({ frame, goals: [], fresh, wayOn }),
    list: drawGoals({
      frame: { ...frame, note: words['goal.enough'] },
      goals: [seen(draft), seen(kept, 'g2'), ...goalOutcomes.map((each) => seen(over(each), each))],
      fresh,
      wayOn,
    }),
    whole: drawWhole(frame, seen(whole), whole),
    'whole-empty': drawWhole({ ...frame, mentor: undefined, note: words['goal.no-words'] }, seen(draft), {
      ...draft,
      asks: 'whole',
      isWhole: true,
    }),
    kept: drawKept({ ...frame, note: words['goal.kept'] }, seen(kept), kept),
    'kept-own': drawKept(frame, seen(own), own),
    'kept-former': drawKept({ ...frame, mentor: { ...mentor, id: 'm2' } }, seen(kept), kept),
    ...Object.fromEntries(
      goalOutcomes.map((each) => [
        each,
        drawKept({ ...frame, note: words['goal.noted'] }, seen(over(each)), over(each)),
      ]),
    ),
    forget: drawForget(frame, seen(kept)),
    reminder: drawGoalReminder(frame, fresh),
    shared: drawShared(frame, seen(kept), trainee),
    'shared-asked': drawShared({ ...frame, note: words['goal.asked'] }, seen(asked), trainee),
    'kept-asked': drawKept(frame, seen(asked), asked),
    'shared-list': drawSharedGoals({ frame, trainee, goals: [seen(kept)], wayOn }),
    'shared-none': drawSharedGoals({ frame, trainee, goals: [], wayOn }),
    whose: drawWhoseGoals(
      frame,
      material.names.map((name, at) => ({ id: personId(`t${at}`), name })),
      wayOn,
    ),
  });
}

/** What the two of a talk see of goals at its beginning. */
export function lookBackOf(language: Language, material: Material) {
  const { frame, kept, over, seen } = sceneOf(language, material);
  return sayLookBack(frame, [seen(kept), seen(over('reached'), 'g2')]);
}

function named(cards: Readonly<Record<string, GalleryCard['card']>>): readonly GalleryCard[] {
  return Object.entries(cards).map(([name, card]) => ({ name: `goal-${name}`, card }));
}
