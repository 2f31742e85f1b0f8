import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, parseDocument } from 'yaml';
import { chatOf } from '../../playground/teams/connector-double.ts';
import {
  entraId,
  type GroupId,
  groupId,
  type PersonId,
  personId,
  programmeId,
} from '../../src/core/kernel/id.ts';
import type { CalendarDate } from '../../src/core/kernel/time.ts';
import { mailboxes } from '../../src/core/notices/mailbox.ts';
import { people } from '../../src/core/people/people-collection.ts';
import type { Collection, DocumentStore } from '../../src/core/store/documents.ts';

/** Many people in groups of one size, each with the bot installed, for what concerns many at once. */
export interface Crowd {
  readonly groups: number;
  /** In each group, beside its mentor. */
  readonly trainees: number;
  /** Each trainee of a group began a year before the next one, so that the group has the sessions of many years. */
  readonly mixed?: true;
  /** Where the chats of these people are. */
  readonly serviceUrl: string;
}

export interface Member {
  readonly id: PersonId;
  readonly entraId: string;
  readonly group: GroupId;
  readonly role: 'mentor' | 'trainee';
}

export const crowdProgramme = programmeId('msg');

export function membersOf({ groups, trainees }: Crowd): readonly Member[] {
  return Array.from({ length: groups * (trainees + 1) }, (_, n) => {
    const [group, place] = [Math.floor(n / (trainees + 1)), n % (trainees + 1)];
    return {
      id: personId(`g${group}-${place}`),
      entraId: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
      group: groupId(`g${group}`),
      role: place === 0 ? ('mentor' as const) : ('trainee' as const),
    };
  });
}

/** Puts the people and their chats into the store, as an import and an installation would. */
export async function settleCrowd(store: DocumentStore, crowd: Crowd): Promise<readonly Member[]> {
  const members = membersOf(crowd);
  await insertAll(
    store,
    people,
    members.map(({ id, group, role, ...member }, n) => {
      const began = crowd.mixed ? 2027 - (n % (crowd.trainees + 1)) : 2026;
      const start = role === 'trainee' ? { trainingStart: `${began}-10-01` as CalendarDate } : {};
      const memberships = [{ programme: crowdProgramme, role, group, ...start }];
      const facts = { id, entraId: entraId(member.entraId), name: `Naam ${id}`, email: `${id}@example.org` };
      return [id, { ...facts, language: 'nl-BE' as const, active: true, memberships }] as const;
    }),
  );
  await insertAll(
    store,
    mailboxes,
    members.map(({ id, entraId: entra }) => {
      const chat = { conversationId: chatOf(entra), serviceUrl: crowd.serviceUrl, botId: '28:bot' };
      const conversation = { ...chat, userId: `29:${entra}`, tenantId: 'tenant-1' };
      return [id, { person: id, reach: { state: 'open' as const, conversation }, sentAt: [] }] as const;
    }),
  );
  return members;
}

/** Inserts many documents, some of them side by side. */
export async function insertAll<T>(
  store: DocumentStore,
  collection: Collection<T>,
  documents: readonly (readonly [string, NoInfer<T>])[],
): Promise<void> {
  for (let from = 0; from < documents.length; from += 200)
    await Promise.all(
      documents.slice(from, from + 200).map(([key, document]) => store.insert(collection, key, document)),
    );
}

/**
 * The shipped programmes in a folder of their own, as the real clock needs them at any time of the day: they know no
 * quiet, and one reminder, which is due as soon as a session of tomorrow has a date. Each session comes in each of ten
 * years, so that one group can be told about many.
 */
export function writeRestlessProgrammes(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync('programmes').filter((name) => name.endsWith('.yaml'))) {
    const document = parseDocument(readFileSync(join('programmes', file), 'utf8'));
    document.setIn(['notices', 'quiet'], { from: '00:00', to: '00:00', weekend: false });
    const reminder = document.getIn(['notices', 'before', 1, 'text'], true);
    document.setIn(
      ['notices', 'before'],
      [{ id: 'day-before', days: 1, at: '00:00', late: 'P3D', text: reminder }],
    );
    repeatSessions(document);
    writeFileSync(join(folder, file), document.toString());
  }
}

function repeatSessions(document: Document): void {
  const { sessions = [] } = document.toJS() as { readonly sessions?: readonly object[] };
  document.delete('sessions_per_year');
  for (const n of sessions.keys()) {
    document.deleteIn(['sessions', n, 'year']);
    document.setIn(['sessions', n, 'years'], years);
    document.setIn(['sessions', n, 'order'], n + 1);
  }
}

const years = Array.from({ length: 10 }, (_, n) => n + 1);
