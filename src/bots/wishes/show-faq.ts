import { button } from '../../cards/button.ts';
import { drawMessage } from '../../cards/draw-message.ts';
import { ProgrammeTexts } from '../../cards/reader.ts';
import type { Handler } from '../asker.ts';

/** Shows one standing question with its answer, or all questions to choose from. */
export const showFaq: Handler<'faq.show'> = async ({ programme, reader, words }, { entry: id }) => {
  const texts = new ProgrammeTexts(programme, reader.language);
  const { language } = reader;
  const help = button(words['button.help'], 'help.show');
  if (id === undefined) {
    const choices = programme.faq.map((each) =>
      button(texts.raw(each.question), 'faq.show', { entry: each.id }),
    );
    const paragraphs = choices.length === 0 ? [words['faq.empty']] : [];
    return {
      card: drawMessage({
        language,
        title: words['faq.title'],
        paragraphs,
        choices,
        buttons: [help],
        fallback: texts.note(),
      }),
    };
  }
  const entry = programme.faq.find((each) => each.id === id);
  if (entry === undefined) return { refusal: 'faq.unknown' };
  const title = texts.text(entry.question);
  const paragraphs = [texts.text(entry.answer)];
  const buttons = [button(words['button.allQuestions'], 'faq.show'), help];
  return { card: drawMessage({ language, title, paragraphs, buttons, fallback: texts.note() }) };
};
