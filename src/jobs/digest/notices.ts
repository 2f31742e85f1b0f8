import { drawDigest } from '../../cards/digest/draw-digest.ts';
import { loadDigestView } from '../../core/digest/load-digest-view.ts';
import { isCoordinator } from '../../core/people/who-may.ts';
import { wordsOf } from '../../i18n/words.ts';
import { type DrawNotice, type NoticeRows, readerOf } from '../notice-row.ts';

/** A digest was published; nothing is said to somebody who coordinates the programme no more, or of an older one. */
const drawPublished: DrawNotice<'digest.published'> = async (deps, { notice, person, repeat }) => {
  const programme = deps.programmes.find(({ id }) => id === notice.programme);
  if (programme === undefined || !isCoordinator(person, programme.id)) return { superseded: true };
  const reader = readerOf(deps, person);
  const view = await loadDigestView(deps.store, programme, reader.now);
  if (!('facts' in view) || view.facts.on !== notice.on) return { superseded: true };
  const words = wordsOf(reader.language, programme.mode);
  const card = drawDigest({ reader, programme, ...view, repeat });
  return { message: { summary: words['digest.summary'], card }, short: words['digest.short'] };
};

export const digestNotices = { 'digest.published': drawPublished } satisfies Partial<NoticeRows>;
