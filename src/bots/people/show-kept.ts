import { drawMessage } from '../../cards/kit/draw-message.ts';
import { mentorGroups, traineeMembership } from '../../core/people/who-may.ts';
import { readinessOf } from '../../core/sessions/preparation.ts';
import { findTaskPlace } from '../../core/tasks/own-tasks.ts';
import type { Asker, Handler } from '../asker.ts';
import { wayOn } from '../way-on.ts';
import { findCoordinators, sayNoAddress } from './find-contacts.ts';

/** Tells somebody what is kept of them and what is not, and whom to ask to see, mend or erase it. */
export const showKept: Handler<'person.kept'> = async (asker) => {
  const { words, reader, person, deps, menu } = asker;
  const contacts = await findCoordinators(asker);
  const mentor = mentorGroups(person).length > 0;
  return {
    card: drawMessage({
      language: reader.language,
      title: words['kept.title'],
      paragraphs: [
        words['kept.kept']({ mentor }),
        ...(deps.calendars === undefined ? [] : [words['kept.appointments']({ mentor })]),
        ...(menu().some(({ verb }) => verb === 'task.list') ? [words['kept.tasks'], words['kept.days']] : []),
        ...(isAskedReady(asker) ? [words['kept.prepared']] : []),
        words['kept.not'],
        ...(deps.seals === undefined ? [] : [words['kept.message']]),
        ...(mayHaveGoals(asker) ? [words['kept.goals']] : []),
        ...(mayHaveTodos(asker) ? [words['kept.todos']] : []),
        words['kept.ask'],
        ...(contacts.length === 0 ? [sayNoAddress(asker)] : []),
      ],
      contacts,
      buttons: wayOn(asker),
    }),
  };
};

function isAskedReady({ person, deps }: Asker): boolean {
  const own = person.memberships.filter(({ role }) => role !== 'coordinator');
  return deps.programmes.some(
    (each) => readinessOf(each) !== undefined && own.some(({ programme }) => programme === each.id),
  );
}

function mayHaveGoals({ person, deps: { programmes, seals } }: Asker): boolean {
  const own = traineeMembership(person);
  return (
    seals !== undefined && programmes.some(({ id, goals }) => id === own?.programme && goals !== undefined)
  );
}

function mayHaveTodos({ person, deps: { programmes, seals } }: Asker): boolean {
  return seals !== undefined && findTaskPlace(programmes, person) !== undefined;
}
