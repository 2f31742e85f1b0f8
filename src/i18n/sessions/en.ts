import type { nlSessions } from './nl.ts';

/** Part of `../en.ts`. */
export const enSessions: typeof nlSessions = {
  'button.alreadyHeld': 'It has already been held',
  'button.heldOtherDay': 'Yes, on another day',
  'button.saveHeld': 'Save this day',
  'heldDay.title': 'Which day was it?',
  'heldDay.explain': 'Choose the day you met. Then you can note who was there.',
  'heldDay.explainNoNames': 'Choose the day you met.',
  'heldDay.missing': 'Choose today or an earlier day.',
  'held.who': 'Switch off anyone who was not there.',
  'session.bad-day': 'Choose the day you met: today or earlier, up to two years ago.',
  'date.them': 'the trainees',
  'date.reminded': (p) =>
    `I will remind ${p.mentor ? `you and ${p.them}` : p.them} on ${p.days.join(' and on ')}.`,
  'date.toldSoon': (p) => `I will let ${p.them} know in a moment.`,
  'soon.tomorrow': (p) => `Tomorrow, ${p.when}`,
  'soon.today': (p) => `Today, ${p.when}`,
  'paused.session': (p) => `All right. ${p.title} stays at step ${p.step} of ${p.steps}. Nothing is lost.`,
  'paused.resume': 'Choose **Continue** when you are back, today or later.',
};
