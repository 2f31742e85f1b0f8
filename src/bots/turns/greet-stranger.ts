import { findText, type Language } from '../../core/kernel/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { BotDeps } from '../asker.ts';

/** The one line for somebody whom nobody enrolled: whom to ask. It names every programme's contact, since it knows none of theirs. */
export function sayToStranger({ programmes }: BotDeps, language: Language): string {
  const contacts = programmes.flatMap(({ contact, languages }) => {
    const found = findText(contact, language, languages);
    return found === undefined ? [] : [found.value];
  });
  const contact = new Intl.ListFormat(language, { type: 'disjunction' }).format(new Set(contacts));
  return wordsOf(language)['stranger.text']({ contact });
}
