import { drawMessage } from '../../cards/kit/draw-message.ts';
import type { Asker, Handler } from '../asker.ts';
import { wholeMenu } from '../way-on.ts';

/** Shows what this person can do here; the numbers are always among the buttons. */
export const showHelp: Handler<'help.show'> = async (asker) => {
  const { words, reader } = asker;
  const said = { title: words['help.title'], paragraphs: sayTypable(asker) };
  return { card: drawMessage({ language: reader.language, ...said, ...wholeMenu(asker) }) };
};

/** What this person can type; what has a button of its own here is not told twice. */
function sayTypable({ words, membership }: Asker): readonly string[] {
  const { role } = membership;
  return [words[`help.${role}`], ...(role === 'mentor' ? [words['help.during']] : []), words['help.always']];
}
