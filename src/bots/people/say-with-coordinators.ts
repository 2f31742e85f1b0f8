import { drawMessage } from '../../cards/kit/draw-message.ts';
import type { Contact } from '../../cards/kit/say-contact.ts';
import type { Answer, Asker } from '../asker.ts';
import { wayOn } from '../way-on.ts';
import { findCoordinators, sayNoAddress } from './find-contacts.ts';

/** Says something, with whom of the coordinators to turn to; a coordinator is one. */
export async function sayWithCoordinators(
  asker: Asker,
  title: string,
  paragraphs: readonly string[],
): Promise<Answer> {
  if (asker.membership.role === 'coordinator') return say(asker, title, paragraphs, []);
  const contacts = await findCoordinators(asker);
  return say(asker, title, contacts.length > 0 ? paragraphs : [...paragraphs, sayNoAddress(asker)], contacts);
}

function say(
  asker: Asker,
  title: string,
  paragraphs: readonly string[],
  contacts: readonly Contact[],
): Answer {
  const buttons = wayOn(asker);
  return { card: drawMessage({ language: asker.reader.language, title, paragraphs, contacts, buttons }) };
}
