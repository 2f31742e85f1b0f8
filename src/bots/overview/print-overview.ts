import { drawPageLink } from '../../cards/overview/draw-overview.ts';
import { loadCourse } from '../../core/overview/load-course.ts';
import { handOutPage } from '../../core/overview/overview-page.ts';
import type { Handler } from '../asker.ts';
import { makeToken } from '../links.ts';

/** Where pages are, on the address of the bot. */
export const pagePath = '/api/overview';

/** Gives whoever may see an overview a link to it as a page, for one opening within ten minutes. */
export const printOverview: Handler<'overview.print'> = async (asker, wish) => {
  const { deps, person, reader } = asker;
  const base = deps.address?.();
  if (base === undefined) return { refusal: 'overview.no-page' };
  const loaded = await loadCourse(deps, person, wish, reader.now);
  if (!loaded.ok) return loaded;
  const { programme, membership } = loaded.value;
  const of = { programme: programme.id, group: membership.group };
  const { token, digest } = makeToken();
  const handed = await handOutPage(deps.store, { person: person.id, ...of, digest }, reader.now);
  if (!handed.ok) return handed;
  return { card: drawPageLink(reader, programme, { url: `${base}${pagePath}/${token}`, of }) };
};
