import { type Button, button, primary } from '../../cards/kit/button.ts';
import { drawMessage } from '../../cards/kit/draw-message.ts';
import { ProgrammeTexts } from '../../cards/kit/reader.ts';
import type { Contact } from '../../cards/kit/say-contact.ts';
import { drawTraining, type TrainingCard } from '../../cards/training/draw-training.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { loadTraining } from '../../core/training/commit-training.ts';
import { trainingsOf } from '../../core/training/training.ts';
import type { Answer, Asker, Handler } from '../asker.ts';
import { findCoordinators } from '../people/find-contacts.ts';
import { wayOn } from '../way-on.ts';

/** Shows a mentor what there is to follow and what was; tells everybody else who does, or whom to ask. */
export const showTraining: Handler<'training.show'> = async (asker, { programme: id }) => {
  const own = trainingsOf(asker.person, asker.deps.programmes);
  const programme = own.find((each) => each.id === id) ?? own[0];
  if (programme === undefined) return sayNone(asker);
  const seen = await loadTraining(asker.deps.store, programme, asker.person.id);
  return { card: drawTraining({ ...frame(asker, programme), seen }) };
};

/** What the card of a programme has around it, whatever is noted. */
export function frame(asker: Asker, programme: Programme): Omit<TrainingCard, 'seen' | 'note' | 'canUndo'> {
  const others = trainingsOf(asker.person, asker.deps.programmes).filter((each) => each !== programme);
  return {
    reader: asker.reader,
    programme,
    wayOn: [
      ...wayOn(asker),
      button(asker.words['button.contact'], 'person.contact'),
      ...others.slice(0, 3).map(lead(asker)),
    ],
  };
}

function lead({ words, reader }: Asker) {
  return (programme: Programme): Button => {
    const title = new ProgrammeTexts(programme, reader.language).raw(programme.title);
    return button(`${words['button.training']}: ${title}`, 'training.show', { programme: programme.id });
  };
}

/** Says in words why there is nothing to note, and where to go. */
async function sayNone(asker: Asker): Promise<Answer> {
  const { words, programme, membership, reader } = asker;
  if (programme.training.length > 0 && membership.role === 'trainee')
    return say(asker, words['training.ofMentors']);
  if (programme.training.length > 0 && membership.role === 'coordinator') {
    const digest = primary(words['button.digest'], 'digest.show');
    return say(asker, words['training.inDigest'], [digest, button(words['button.help'], 'help.show')]);
  }
  if (membership.role === 'coordinator') return say(asker, words['training.noneHere']);
  const contact = new ProgrammeTexts(programme, reader.language).text(programme.contact);
  return say(asker, words['training.none']({ contact }), wayOn(asker), await findCoordinators(asker));
}

function say(
  asker: Asker,
  title: string,
  buttons: readonly Button[] = wayOn(asker),
  contacts: readonly Contact[] = [],
): Answer {
  const { language } = asker.reader;
  return { card: drawMessage({ language, title, paragraphs: [], contacts, buttons }) };
}
