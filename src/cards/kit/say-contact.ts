import type { Language } from '../../core/kernel/language.ts';
import type { Person } from '../../core/people/person.ts';
import { wordsOf } from '../../i18n/words.ts';
import { bare, plain, short } from './plain.ts';

/** Somebody of the people file to turn to, and what they are to the reader. */
export interface Contact {
  readonly person: Pick<Person, 'name' | 'email'>;
  readonly role: 'mentor' | 'coordinator';
}

/** Says who somebody is and how to reach them: an address to write to, and a button that opens a chat in Teams. */
export function sayContact({ person, role }: Contact, language: Language) {
  const words = wordsOf(language);
  const address = toAddress(person.email);
  return {
    name: plain(person.name),
    reach: `${words[`contact.${role}`]} · [${plain(person.email)}](mailto:${address})`,
    chatTitle: short(words['contact.chat']({ name: bare(person.name) }), 80),
    // https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams
    chatUrl: `https://teams.microsoft.com/l/chat/0/0?users=${address}`,
  };
}

/** An address as a part of a link, where a parenthesis would end a link of Markdown and a comma would begin another person. */
function toAddress(email: string): string {
  return encodeURIComponent(email)
    .replaceAll('%40', '@')
    .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}
