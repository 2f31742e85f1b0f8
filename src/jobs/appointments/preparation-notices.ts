import { drawNotice } from '../../cards/kit/draw-notice.ts';
import { appointments } from '../../core/appointments/appointments.ts';
import { preparationId } from '../../core/appointments/decide-preparation.ts';
import { sayDateTime } from '../../i18n/dates.ts';
import { wordsOf } from '../../i18n/words.ts';
import { type DrawDeps, type Drawn, type NoticeRows, readerOf, type To } from '../notice-row.ts';

/** That no time before a talk could be kept free; not when there is some by now, or the talk is at another time. */
async function drawPreparationLost(
  deps: DrawDeps,
  { notice, person, repeat }: To<'preparation.lost'>,
): Promise<Drawn> {
  const programme = deps.programmes.find(({ id }) => id === notice.programme);
  const talk = (await deps.store.load(appointments, notice.talk))?.document;
  const kept = (await deps.store.load(appointments, preparationId(notice.talk)))?.document;
  if (programme === undefined || talk?.agreed?.at !== notice.at || kept?.agreed !== undefined)
    return { superseded: true };
  const { language } = readerOf(deps, person);
  const words = wordsOf(language, programme.mode);
  const text = words['prepare.lostText']({ when: sayDateTime(language, programme.timezone, notice.at) });
  const card = drawNotice({ language, title: words['prepare.lost'], text, repeat, buttons: [] });
  return { message: { summary: words['notice.appointment'], card }, short: text };
}

export const preparationNotices = { 'preparation.lost': drawPreparationLost } satisfies Partial<NoticeRows>;
