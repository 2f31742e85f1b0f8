import { createHash, randomBytes } from 'node:crypto';
import { drawPageLink } from '../../cards/overview/draw-overview.ts';
import { loadCourse } from '../../core/overview/load-course.ts';
import { handOutPage } from '../../core/overview/overview-page.ts';
import type { Handler } from '../asker.ts';

/** Where pages are, on the address of the bot. */
export const pagePath = '/api/overview';

/** What stands in the store of what stands in a link. */
export function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Gives whoever may see an overview a link to it as a page, for one opening within ten minutes. */
export const printOverview: Handler<'overview.print'> = async (asker, wish) => {
  const { deps, person, reader } = asker;
  const base = deps.address?.();
  if (base === undefined) return { refusal: 'overview.no-page' };
  const loaded = await loadCourse(deps, person, wish, reader.now);
  if (!loaded.ok) return loaded;
  const { programme, membership } = loaded.value;
  const of = { programme: programme.id, group: membership.group };
  const token = randomBytes(32).toString('base64url');
  const page = { person: person.id, ...of, digest: digestOf(token) };
  const handed = await handOutPage(deps.store, page, reader.now);
  if (!handed.ok) return handed;
  return { card: drawPageLink(reader, programme, { url: `${base}${pagePath}/${token}`, of }) };
};
