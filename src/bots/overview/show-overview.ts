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

/** To what comes now, to paper, to the others of the same mentor, and to all there is. */
function wayOn({ reader, deps }: Asker, loaded: LoadedCourse): readonly Button[] {
  const { programme, membership, course, others, group } = loaded;
  const words = wordsOf(reader.language, programme.mode);
  const of = { programme: programme.id, group: membership.group };
  const { next } = course;
  return [
    ...(next === undefined ? [] : [primary(words['button.openNext'], 'session.open', placeData(next.place))]),
    ...(deps.address?.() === undefined ? [] : [button(words['button.printOverview'], 'overview.print', of)]),
    ...(group.trainees.length > 0 ? [] : [button(words['button.contact'], 'person.contact')]),
    ...others.slice(0, 2).map((other) => {
      const name = short(other.group, longestName);
      const data = { programme: other.programme, group: other.group };
      return button(words['button.otherGroup']({ group: name }), 'overview.show', data);
    }),
    button(words['button.help'], 'help.show'),
  ];
}

/** A phone cuts a button at some 30 characters. */
const longestName = 22;
