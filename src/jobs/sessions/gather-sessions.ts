import type { ProgrammeId } from '../../core/kernel/id.ts';
import { groupKey } from '../../core/people/people-collection.ts';
import { type Session, sessions } from '../../core/sessions/session.ts';
import { eachOf } from '../../core/store/read-pages.ts';
import type { JobDeps } from '../job-deps.ts';

/** All sessions of a programme by the key of their group, read through once. */
export async function gatherSessions(
  { store }: Pick<JobDeps, 'store'>,
  programme: ProgrammeId,
): Promise<ReadonlyMap<string, readonly Session[]>> {
  const found = new Map<string, Session[]>();
  for await (const { document } of eachOf((at) => store.query(sessions, 'programme', programme, at))) {
    const key = groupKey(programme, document.place.group);
    const of = found.get(key);
    if (of === undefined) found.set(key, [document]);
    else of.push(document);
  }
  return found;
}
