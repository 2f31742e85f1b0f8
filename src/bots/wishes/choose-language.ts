import { button } from '../../cards/button.ts';
import { drawMessage } from '../../cards/draw-message.ts';
import { languages } from '../../core/kernel/language.ts';
import { people } from '../../core/people/people-collection.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { Handler } from '../asker.ts';
import { wayOn } from './show-help.ts';

/** Writes from now on in the language that the person chose, or asks which. The choice outlives a new people file. */
export const chooseLanguage: Handler<'person.language'> = async (asker, { language }) => {
  const { person, version, words, reader, deps } = asker;
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
  const outcome = await deps.store.replace(people, person.id, version, {
    ...person,
    chosenLanguage: language,
  });
  if (outcome !== 'written') return { refusal: 'session.contended' };
  const chosen = wordsOf(language, asker.programme.mode);
  const buttons = wayOn({ ...asker, words: chosen });
  return { card: drawMessage({ language, title: chosen['language.changed'], paragraphs: [], buttons }) };
};
