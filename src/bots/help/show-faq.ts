import { drawAnswer, drawQuestions } from '../../cards/help/draw-questions.ts';
import type { Handler } from '../asker.ts';

/** Shows one standing question with its answer, or all questions to choose from. */
export const showFaq: Handler<'faq.show'> = async ({ programme, membership, reader }, { entry: id }) => {
  if (id === undefined) return { card: drawQuestions(programme, membership.role, reader) };
  const entry = programme.faq.find((each) => each.id === id);
  return entry === undefined ? { refusal: 'faq.unknown' } : { card: drawAnswer(programme, entry, reader) };
};
