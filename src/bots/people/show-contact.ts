import { button } from '../../cards/kit/button.ts';
import { drawMessage } from '../../cards/kit/draw-message.ts';
import { isCoordinator } from '../../core/people/who-may.ts';
import type { Asker, Handler } from '../asker.ts';
import { wayOn } from '../way-on.ts';
import { findCoordinators, sayNoAddress } from './find-contacts.ts';

/** Tells who coordinates the programme and how to reach them. Who asks, and why, is told to nobody. */
export const showContact: Handler<'person.contact'> = async (asker, { about }) => {
  const { words, reader } = asker;
  const contacts = await findCoordinators(asker);
  const stops = about === 'stop';
  const numbers = stops ? [button(words['button.helpCard'], 'help.card')] : [];
  return {
    card: drawMessage({
      language: reader.language,
      title: words[stops ? 'contact.stopTitle' : 'contact.title'],
      paragraphs: [...sayWhy(asker, stops), ...(contacts.length === 0 ? sayMissing(asker) : [])],
      contacts,
      buttons: [...wayOn(asker), ...numbers],
    }),
  };
};

function sayWhy(asker: Asker, stops: boolean): readonly string[] {
  if (stops) return [asker.words['contact.stop']];
  return isOwn(asker) ? [] : [asker.words['contact.text']];
}

function sayMissing(asker: Asker): readonly string[] {
  return [isOwn(asker) ? asker.words['contact.self'] : sayNoAddress(asker)];
}

function isOwn({ person, programme }: Asker): boolean {
  return isCoordinator(person, programme.id);
}
