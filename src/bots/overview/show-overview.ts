import { type Button, button, placeData, primary } from '../../cards/kit/button.ts';
import { short } from '../../cards/kit/plain.ts';
import type { Reader } from '../../cards/kit/reader.ts';
import { drawOverview, drawPageLink } from '../../cards/overview/draw-overview.ts';
import type { ShownCourse } from '../../cards/overview/say-course.ts';
import { countGoals } from '../../core/overview/count-goals.ts';
import { type LoadedCourse, loadCourse } from '../../core/overview/load-course.ts';
import { handOutPage } from '../../core/overview/overview-page.ts';
import type { Person } from '../../core/people/person.ts';
import type { Role } from '../../core/programme/programme.ts';
import type { ButtonData } from '../../core/wishes/wish.ts';
import { type Words, wordsOf } from '../../i18n/words.ts';
import type { Asker, BotDeps, Handler } from '../asker.ts';
import { makeToken, pagePath } from '../links.ts';
import { whoIn } from '../sessions/listing.ts';

/** Shows all years of a pair or a group to whoever is in it, and to nobody else. */
export const showOverview: Handler<'overview.show'> = async (asker, wish) => {
  const { deps, person, reader } = asker;
  const loaded = await loadCourse(deps, person, wish, reader.now);
  if (!loaded.ok) return loaded;
  const shown = await describe(deps, person, reader, loaded.value);
  return { card: drawOverview({ ...shown, wayOn: wayOn(asker, loaded.value, shown.goals !== undefined) }) };
};

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

/** What of a course this person may read, for the card and the page alike. */
export async function describe(
  { store, seals }: Pick<BotDeps, 'store' | 'seals'>,
  person: Person,
  reader: Reader,
  loaded: LoadedCourse,
): Promise<ShownCourse> {
  const { programme, course } = loaded;
  const goals = await countGoals(seals && { store, seals }, loaded, person);
  return { reader, programme, who: whoIn(loaded), course, ...(goals && { goals }) };
}

/** To what comes now, to paper, to the others of the same mentor, and to all there is. */
function wayOn({ reader, deps }: Asker, loaded: LoadedCourse, hasGoals: boolean): readonly Button[] {
  const { programme, membership, course, others, group } = loaded;
  const words = wordsOf(reader.language, programme.mode);
  const of = { programme: programme.id, group: membership.group };
  const { next } = course;
  return [
    ...(next === undefined ? [] : [primary(words['button.openNext'], 'session.open', placeData(next.place))]),
    ...(deps.address?.() === undefined ? [] : [button(words['button.printOverview'], 'overview.print', of)]),
    ...(hasGoals ? [button(sayGoals(membership.role, words), 'goal.list', goalsOf(loaded))] : []),
    ...(group.trainees.length > 0 ? [] : [button(words['button.contact'], 'person.contact')]),
    ...others.slice(0, 2).map((other) => {
      const name = short(other.group, longestName);
      const data = { programme: other.programme, group: other.group };
      return button(words['button.otherGroup']({ group: name }), 'overview.show', data);
    }),
    button(words['button.help'], 'help.show'),
  ];
}

function sayGoals(role: Role, words: Words): string {
  return words[role === 'mentor' ? 'button.sharedGoals' : 'button.goals'];
}

/** A mentor reads those of the trainee of this pair. */
function goalsOf({ membership, group }: LoadedCourse): ButtonData['goal.list'] {
  const [trainee] = group.trainees;
  return membership.role === 'mentor' && trainee !== undefined ? { trainee: trainee.id } : {};
}

/** A phone cuts a button at some 30 characters. */
const longestName = 22;
