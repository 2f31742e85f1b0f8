import { drawMessage } from '../../cards/kit/draw-message.ts';
import { plain } from '../../cards/kit/plain.ts';
import { ProgrammeTexts } from '../../cards/kit/reader.ts';
import { loadGroup } from '../../core/people/load-people.ts';
import { traineeMembership } from '../../core/people/who-may.ts';
import type { Handler } from '../asker.ts';
import { wayOn } from '../way-on.ts';
import { findCoordinators } from './find-contacts.ts';

/** Tells a trainee who the mentor is, and how to ask for another one without giving a reason. */
export const showMentor: Handler<'person.mentor'> = async (asker) => {
  const { person, words, reader, deps, programme, membership } = asker;
  const buttons = wayOn(asker);
  const { language } = reader;
  if (membership.role === 'mentor') {
    return { card: drawMessage({ language, title: words['mentor.self'], paragraphs: [], buttons }) };
  }
  const trainee = traineeMembership(person);
  if (trainee === undefined) {
    if (membership.role !== 'coordinator') return { refusal: 'person.no-group' };
    return { card: drawMessage({ language, title: words['mentor.none'], paragraphs: [], buttons }) };
  }
  const { mentor } = await loadGroup(deps.store, trainee.programme, trainee.group);
  if (mentor === undefined) return { refusal: 'person.no-mentor' };
  const contact = new ProgrammeTexts(programme, language).text(programme.contact);
  const contacts = [{ person: mentor, role: 'mentor' } as const, ...(await findCoordinators(asker))];
  return {
    card: drawMessage({
      language,
      title: words['mentor.text']({ name: plain(mentor.name) }),
      paragraphs: [words['mentor.change']({ contact })],
      contacts,
      buttons,
    }),
  };
};
