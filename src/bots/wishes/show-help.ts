import { type Button, button, primary } from '../../cards/button.ts';
import { drawMessage } from '../../cards/draw-message.ts';
import type { Asker, Handler } from '../asker.ts';

/** Shows what this person can do here, each as a button; the numbers are always among them. */
export const showHelp: Handler<'help.show'> = async (asker) => {
  const { words, reader, membership } = asker;
  const paragraphs = [words[`help.${membership.role}`]];
  return {
    card: drawMessage({
      language: reader.language,
      title: words['help.title'],
      paragraphs,
      buttons: menu(asker),
    }),
  };
};

/** The menu of a person, the main thing first. */
export function menu({ words, membership, programme }: Asker): readonly Button[] {
  const talks = programme.mode === 'one-to-one';
  const sessions = words[talks ? 'button.talks' : 'button.sessions'];
  return [
    primary(membership.role === 'coordinator' ? words['button.programme'] : sessions, 'session.list'),
    button(words['button.faq'], 'faq.show'),
    ...(membership.role === 'trainee' ? [button(words['button.mentor'], 'person.mentor')] : []),
    button(words['button.language'], 'person.language'),
    button(words['button.helpCard'], 'help.card'),
  ];
}
