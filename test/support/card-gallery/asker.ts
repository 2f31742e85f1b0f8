import type { Asker } from '../../../src/bots/asker.ts';
import { menuOf } from '../../../src/bots/menu.ts';
import { entraId, groupId, personId } from '../../../src/core/kernel/id.ts';
import type { Language } from '../../../src/core/kernel/language.ts';
import { people } from '../../../src/core/people/people-collection.ts';
import type { Membership, Person } from '../../../src/core/people/person.ts';
import type { Programme, Role } from '../../../src/core/programme/programme.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import { openMemoryStore } from '../memory-store.ts';
import { now } from './material.ts';

/** Somebody with one role in a programme, with a mentor in the same group and a coordinator, as the wishes of the bot see them. */
export async function askerOf(
  language: Language,
  programme: Programme,
  role: Role,
  name: string,
): Promise<Asker> {
  const store = openMemoryStore();
  const membership = membershipOf(programme, role);
  const person = personOf('asker', name, membership);
  await store.insert(people, person.id, person);
  if (role !== 'coordinator') {
    const coordinator = personOf('coordinator', name, membershipOf(programme, 'coordinator'));
    await store.insert(people, coordinator.id, coordinator);
  }
  if (role === 'trainee') {
    const mentor = personOf('mentor', name, membershipOf(programme, 'mentor'));
    await store.insert(people, mentor.id, mentor);
  }
  const silent = () => undefined;
  const nobody = () => Promise.reject(new Error('nobody is there'));
  const asker: Asker = {
    person,
    reader: { language, now },
    words: wordsOf(language, programme.mode),
    deps: {
      store,
      messenger: { send: nobody, replace: nobody },
      programmes: [programme],
      now: () => now,
      log: { info: silent, warn: silent, error: silent },
    },
    programme,
    membership,
    menu: () => menuOf(asker),
  };
  return asker;
}

function membershipOf(programme: Programme, role: Role): Membership {
  return { programme: programme.id, role, ...(role === 'coordinator' ? {} : { group: groupId('gent-1') }) };
}

function personOf(id: string, name: string, membership: Membership): Person {
  return {
    id: personId(id),
    entraId: entraId(id),
    name,
    email: `${id}@example.org`,
    language: 'en',
    active: true,
    memberships: [membership],
  };
}
