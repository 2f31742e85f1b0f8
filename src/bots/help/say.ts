import { type Button, button } from '../../cards/kit/button.ts';
import { drawMessage } from '../../cards/kit/draw-message.ts';
import { plain } from '../../cards/kit/plain.ts';
import { longestLine } from '../../understanding/normalise.ts';
import type { Answer, Asker } from '../asker.ts';
import { wayOn, wholeMenu } from '../way-on.ts';

/** What is answered in words alone, each with a way on. */

export function sayGreeting(asker: Asker): Answer {
  const { words, person, membership } = asker;
  const title = words['greet.title']({ name: plain(person.name) });
  const paragraphs = [words[`help.${membership.role}`]];
  const { language } = asker.reader;
  return { card: drawMessage({ language, title, paragraphs, ...wholeMenu(asker) }) };
}

export function sayOutOfScope(asker: Asker, aboutPatient: boolean): Answer {
  const { words } = asker;
  return say(asker, words[aboutPatient ? 'patientData.text' : 'outOfScope.text'], [], wayOn(asker));
}

/** Says how much is read at once. Whom to turn to stays near: a long story may be about just that. */
export function sayTooLong(asker: Asker): Answer {
  const { words } = asker;
  const text = words['tooLong.text']({ count: longestLine });
  const numbers = button(words['button.helpCard'], 'help.card');
  return say(asker, words['tooLong.title'], [text], [...wayOn(asker), numbers]);
}

function say(asker: Asker, title: string, paragraphs: readonly string[], buttons: readonly Button[]): Answer {
  return { card: drawMessage({ language: asker.reader.language, title, paragraphs, buttons }) };
}
