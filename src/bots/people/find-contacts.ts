import { ProgrammeTexts } from '../../cards/kit/reader.ts';
import type { Contact } from '../../cards/kit/say-contact.ts';
import { loadCoordinators } from '../../core/people/load-people.ts';
import type { Asker } from '../asker.ts';

/** More people than this to choose from help nobody on. */
const most = 3;

/** Who coordinates the programme of somebody, themselves excepted. */
export async function findCoordinators({ deps, person, programme }: Asker): Promise<readonly Contact[]> {
  const coordinators = await loadCoordinators(deps.store, programme.id);
  return coordinators
    .filter(({ id }) => id !== person.id)
    .slice(0, most)
    .map((each) => ({ person: each, role: 'coordinator' }));
}

/** Where the people file knows no coordinator, the programme still says whom to ask. */
export function sayNoAddress({ words, programme, reader }: Asker): string {
  const contact = new ProgrammeTexts(programme, reader.language).text(programme.contact);
  return words['contact.nobody']({ contact });
}
