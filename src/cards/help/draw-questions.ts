import { questionsOf } from '../../core/programme/find-questions.ts';
import type { FaqEntry, Programme, Role } from '../../core/programme/programme.ts';
import type { AdaptiveCard } from '../kit/adaptive-card.ts';
import { button } from '../kit/button.ts';
import { drawMessage } from '../kit/draw-message.ts';
import { ProgrammeTexts, type Reader } from '../kit/reader.ts';

/** Draws the standing questions of a programme that somebody of this role asks, each to be pressed: more than a row of buttons could hold. */
export function drawQuestions(programme: Programme, role: Role, reader: Reader): AdaptiveCard {
  const texts = new ProgrammeTexts(programme, reader.language);
  const { words } = texts;
  const choices = questionsOf(programme.faq, role).map(({ id, question }) =>
    button(texts.raw(question), 'faq.show', { entry: id }),
  );
  return drawMessage({
    language: reader.language,
    title: words['faq.title'],
    paragraphs: choices.length === 0 ? [words['faq.empty']] : [],
    choices,
    buttons: [button(words['button.contact'], 'person.contact'), button(words['button.help'], 'help.show')],
    fallback: texts.note(),
  });
}

/** Draws one standing question with its answer. */
export function drawAnswer(
  programme: Programme,
  { question, answer }: FaqEntry,
  reader: Reader,
): AdaptiveCard {
  const texts = new ProgrammeTexts(programme, reader.language);
  const { words } = texts;
  return drawMessage({
    language: reader.language,
    title: texts.text(question),
    paragraphs: [texts.text(answer)],
    buttons: [
      button(words['button.allQuestions'], 'faq.show'),
      button(words['button.contact'], 'person.contact'),
      button(words['button.help'], 'help.show'),
    ],
    fallback: texts.note(),
  });
}
