import { button } from '../../cards/kit/button.ts';
import { drawMessage } from '../../cards/kit/draw-message.ts';
import { languages } from '../../core/kernel/language.ts';
import { chooseLanguage as commitLanguage } from '../../core/people/choose-language.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { Handler } from '../asker.ts';
import { wayOn } from '../way-on.ts';

/** Writes from now on in the language that the person chose, or asks which. The choice outlives a new people file. */
export const chooseLanguage: Handler<'person.language'> = async (asker, { language }) => {
  const { person, words, reader, deps } = asker;
  if (language === undefined) {
    const buttons = languages.map((each) => {
      const name = words[`language.name.${each}`];
      return button(each === reader.language ? `${name} ✓` : name, 'person.language', { language: each });
    });
    return {
      card: drawMessage({
        language: reader.language,
        title: words['language.title'],
        paragraphs: [],
        buttons,
      }),
    };
  }
  const committed = await commitLanguage(deps.store, person.id, language);
  if (!committed.ok) return committed;
  const chosen = wordsOf(language, asker.programme.mode);
  const buttons = wayOn({ ...asker, words: chosen });
  return { card: drawMessage({ language, title: chosen['language.changed'], paragraphs: [], buttons }) };
};
