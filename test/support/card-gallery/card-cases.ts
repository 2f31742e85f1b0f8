import type { AdaptiveCard } from '../../../src/cards/kit/adaptive-card.ts';
import type { Language } from '../../../src/core/kernel/language.ts';
import {
  drawAppointmentLists,
  drawFileCards,
  drawHourCards,
  drawNewsCards,
  drawOfferCards,
  drawQuestionCards,
  drawReadBackCards,
  drawVotes,
} from './appointment-cards.ts';
import { drawAttendanceLists, drawDigestCards } from './digest-cards.ts';
import { drawGoalCards, drawGoalQuestions } from './goal-cards.ts';
import { drawListCards } from './list-cards.ts';
import type { Material } from './material.ts';
import { drawHelpCards, drawMessageCards } from './message-cards.ts';
import { drawNotices, drawNotificationCards, drawPauseCards } from './notice-cards.ts';
import { drawOverviews, drawPageLinks } from './overview-cards.ts';
import { drawReferralCards, drawReferralForms } from './referral-cards.ts';
import { drawDates, drawDays, drawHeld, drawOutlines, drawSteps } from './session-cards.ts';
import {
  drawTaskCards,
  drawTaskCourses,
  drawTaskDays,
  drawTaskReminders,
  drawTasks,
  drawTasksAgain,
  drawTodoForms,
} from './task-cards.ts';
import { drawTrainingCards } from './training-cards.ts';

/** One card in one state, by a name that says which. */
export interface GalleryCard {
  readonly name: string;
  readonly card: AdaptiveCard;
}

/** Draws a card in every state that somebody can meet, in one language, filled with this material. */
export type DrawCases = (
  language: Language,
  material: Material,
) => readonly GalleryCard[] | Promise<readonly GalleryCard[]>;

/**
 * The one place where the cases of every card are listed, a line per `src/cards/<part>/<name>.card.json`. The tests and the
 * pictures both read it; a template without a line, or with a part that no case shows, fails `test/cards`.
 */
export const cardCases: Readonly<Record<string, DrawCases>> = {
  'session-list': drawListCards,
  'session-outline': drawOutlines,
  'session-date': drawDates,
  'session-day': drawDays,
  'session-step': drawSteps,
  'session-held': drawHeld,
  notice: async (...given) => [...(await drawNotices(...given)), ...drawNewsCards(...given)],
  notifications: drawNotificationCards,
  pause: drawPauseCards,
  training: drawTrainingCards,
  goal: drawGoalCards,
  'goal-question': drawGoalQuestions,
  'task-list': (language, material) => [
    ...drawTaskCards(language, material),
    ...drawTaskReminders(language, material),
  ],
  task: drawTasks,
  'task-course': drawTaskCourses,
  'todo-form': drawTodoForms,
  'task-day': drawTaskDays,
  digest: drawDigestCards,
  'attendance-list': drawAttendanceLists,
  message: async (...given) => [
    ...(await drawMessageCards(...given)),
    ...drawTasksAgain(...given),
    ...drawQuestionCards(...given),
    ...drawFileCards(...given),
    ...drawPageLinks(...given),
  ],
  'appointment-offers': drawOfferCards,
  'appointment-read-back': drawReadBackCards,
  'appointment-list': drawAppointmentLists,
  'appointment-vote': drawVotes,
  'appointment-hours': drawHourCards,
  referral: drawReferralCards,
  'referral-form': drawReferralForms,
  overview: drawOverviews,
  'help-card': drawHelpCards,
};

/** A case with the template that it was drawn from. */
export interface DrawnCase extends GalleryCard {
  readonly template: string;
}

/** Draws every case of every card in one language. */
export async function drawEveryCase(language: Language, material: Material): Promise<readonly DrawnCase[]> {
  const drawn = Object.entries(cardCases).map(async ([template, draw]) => {
    const cases = await draw(language, material);
    return cases.map((each) => ({ ...each, template }));
  });
  return (await Promise.all(drawn)).flat();
}
