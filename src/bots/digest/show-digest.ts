import { drawDigest } from '../../cards/digest/draw-digest.ts';
import { button } from '../../cards/kit/button.ts';
import { drawMessage } from '../../cards/kit/draw-message.ts';
import { ProgrammeTexts } from '../../cards/kit/reader.ts';
import { loadDigestView } from '../../core/digest/load-digest-view.ts';
import { isCoordinator } from '../../core/people/who-may.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { sayFullDay } from '../../i18n/dates.ts';
import type { Asker, Handler } from '../asker.ts';

/**
 * Shows a coordinator the last digest of the programme that was published, or the last of the days that they ask for. It is
 * not counted anew: a figure of today beside that of Monday would be a difference about whoever did something since.
 */
export const showDigest: Handler<'digest.show'> = async (asker, { programme: wanted, about, days }) => {
  const { deps, reader, words } = asker;
  if (about !== undefined) return { refusal: 'digest.individual' };
  const own = coordinated(asker);
  const programme = own.find(({ id }) => wanted === undefined || id === wanted);
  if (programme === undefined) return { refusal: 'digest.not-yours' };
  const view = await loadDigestView(deps.store, programme, reader.now, days);
  const { language } = reader;
  const others = own
    .filter((each) => each !== programme)
    .slice(0, 3)
    .map(({ id, title }) => {
      const name = new ProgrammeTexts(programme, language).raw(title);
      return button(`${words['button.digest']}: ${name}`, 'digest.show', { programme: id });
    });
  if ('facts' in view) {
    const { asked, ...shown } = view;
    const last = button(words['button.lastDigest'], 'digest.show', { programme: programme.id });
    const ways = asked === 'before' ? [last, ...others] : others;
    const note = asked === 'none' ? { note: words['digest.noneThen'] } : {};
    return { card: drawDigest({ reader, programme, ...shown, ...note, others: ways }) };
  }
  const paragraphs = [words['digest.none']({ day: sayFullDay(language, view.next) })];
  const buttons = [button(words['button.help'], 'help.show'), ...others];
  return { card: drawMessage({ language, title: words['digest.noneTitle'], paragraphs, buttons }) };
};

function coordinated({ deps, person }: Asker): readonly Programme[] {
  return deps.programmes.filter(({ id }) => isCoordinator(person, id));
}
