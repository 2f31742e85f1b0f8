import { sortable } from '../effects/delivery.ts';
import type { GroupId, PersonId, ProgrammeId } from '../kernel/id.ts';
import { accept, type Result } from '../kernel/result.ts';
import { addMinutes, type Instant } from '../kernel/time.ts';
import { type Contended, change, contended, write } from '../store/change.ts';
import type { DocumentStore, Stored } from '../store/documents.ts';
import type { KeptCollection } from '../store/kept.ts';

/** That somebody may open the page of one overview, once. Nothing of the overview is in it. */
export interface OverviewPage {
  readonly person: PersonId;
  readonly programme: ProgrammeId;
  readonly group: GroupId;
  /** Of what stands in the link. */
  readonly digest: string;
  readonly until: Instant;
}

/** A link is good for so many minutes. */
const goodFor = 10;

/** By person: a new link takes the place of the one before. Gone once it was opened. */
export const overviewPages: KeptCollection<OverviewPage> = {
  name: 'pages',
  schemaVersion: 1,
  indexes: {
    digest: { unique: true, values: ({ digest }) => [digest] },
    until: { unique: false, values: ({ until }) => [sortable(until)] },
  },
  migrate: (stored) => stored as OverviewPage,
  speaks: false,
  retention: { for: 'days', days: 0, index: 'until', forget: () => ({ gone: 1 }) },
  people: ({ person }) => [person],
};

/** Notes a link for whoever asked. */
export async function handOutPage(
  store: DocumentStore,
  page: Omit<OverviewPage, 'until'>,
  now: Instant,
): Promise<Result<OverviewPage, Contended>> {
  const target = { collection: overviewPages, key: page.person, contended };
  return change<OverviewPage, Result<OverviewPage, Contended>>(store, target, () => {
    const document = { ...page, until: addMinutes(now, goodFor) };
    return write(document, accept(document));
  });
}

/** What a link leads to, as long as it is good. To look changes nothing, so whatever looks at links takes nothing away. */
export async function findPage(
  store: DocumentStore,
  digest: string,
  now: Instant,
): Promise<Stored<OverviewPage> | undefined> {
  const [found] = await store.query(overviewPages, 'digest', digest, { limit: 1 });
  return found !== undefined && found.document.until > now ? found : undefined;
}

/** Uses a link up: of two who open it at once, one gets it. */
export async function usePage(
  store: DocumentStore,
  digest: string,
  now: Instant,
): Promise<OverviewPage | undefined> {
  const found = await findPage(store, digest, now);
  if (found === undefined) return undefined;
  const used = await store.delete(overviewPages, found.key, found.version);
  return used === 'written' ? found.document : undefined;
}
