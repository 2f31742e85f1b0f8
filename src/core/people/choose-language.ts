import type { PersonId } from '../kernel/id.ts';
import type { Language } from '../kernel/language.ts';
import { accept, type Result } from '../kernel/result.ts';
import { type Contended, change, contended, leave, write } from '../store/change.ts';
import type { DocumentStore } from '../store/documents.ts';
import { people } from './people-collection.ts';
import type { Person } from './person.ts';
import type { PersonRefusal } from './refusals.ts';

/** Notes in which language a person is written to from now on. The choice outlives a new people file. */
export async function chooseLanguage(
  store: DocumentStore,
  id: PersonId,
  chosenLanguage: Language,
): Promise<Result<Language, PersonRefusal | Contended>> {
  const target = { collection: people, key: id, contended };
  return change<Person, Result<Language, PersonRefusal | Contended>>(store, target, (stored) => {
    // Somebody who is taken out of the store while they press a button.
    if (stored === undefined) return leave(contended);
    return write({ ...stored.document, chosenLanguage }, accept(chosenLanguage));
  });
}
