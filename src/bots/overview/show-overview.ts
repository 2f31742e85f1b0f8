import { type Button, button, placeData, primary } from '../../cards/kit/button.ts';
import { short } from '../../cards/kit/plain.ts';
import { drawOverview } from '../../cards/overview/draw-overview.ts';
import { type LoadedCourse, loadCourse } from '../../core/overview/load-course.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { Asker, Handler } from '../asker.ts';
import { whoIn } from '../sessions/listing.ts';

/** Shows all years of a pair or a group to whoever is in it, and to nobody else. */
export const showOverview: Handler<'overview.show'> = async (asker, wish) => {
  const { deps, person, reader } = asker;
  const loaded = await loadCourse(deps, person, wish, reader.now);
  if (!loaded.ok) return loaded;
  const { programme, course } = loaded.value;
  const who = whoIn(loaded.value);
  return { card: drawOverview({ reader, programme, who, course, wayOn: wayOn(asker, loaded.value) }) };
};

/** To what comes now, to the others of the same mentor, and to all there is. */
function wayOn(
  { reader }: Asker,
  { programme: shown, course, others, group }: LoadedCourse,
): readonly Button[] {
  const words = wordsOf(reader.language, shown.mode);
  const { next } = course;
  return [
    ...(next === undefined ? [] : [primary(words['button.openNext'], 'session.open', placeData(next.place))]),
    ...(group.trainees.length > 0 ? [] : [button(words['button.contact'], 'person.contact')]),
    ...others.slice(0, 3).map(({ programme, group: other }) =>
      button(words['button.otherGroup']({ group: short(other, longestName) }), 'overview.show', {
        programme,
        group: other,
      }),
    ),
    button(words['button.help'], 'help.show'),
  ];
}

/** A phone cuts a button at some 30 characters. */
const longestName = 22;
