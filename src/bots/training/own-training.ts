import { mentorGroups } from '../../core/people/who-may.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Asker } from '../asker.ts';

/** The programmes with a training for mentors in which this person is one, in the order of the people file. */
export function ownTrainings({ person, deps }: Pick<Asker, 'person' | 'deps'>): readonly Programme[] {
  const mentored = new Set(mentorGroups(person).map(({ programme }) => programme));
  return [...mentored].flatMap((id) =>
    deps.programmes.filter((programme) => programme.id === id && programme.training.length > 0),
  );
}
