import { drawMessage } from '../../cards/kit/draw-message.ts';
import { plain } from '../../cards/kit/plain.ts';
import { loadGroup } from '../../core/people/load-people.ts';
import { type GroupMembership, mentorGroups, traineeMembership } from '../../core/people/who-may.ts';
import type { Asker, Handler } from '../asker.ts';
import { wayOn } from '../way-on.ts';

/**
 * Tells who is in one's own group. A mentor sees the names of the trainees. A trainee sees the names of the others and of
 * the mentor too, since they sit in one room and stand on one invitation, and nothing else about them.
 */
export const showGroup: Handler<'person.group'> = async (asker) => {
  const { person, words, reader, membership } = asker;
  const led = mentorGroups(person);
  const own = traineeMembership(person);
  const groups = led.length > 0 ? led : own === undefined ? [] : [own];
  if (groups.length === 0) {
    if (membership.role !== 'coordinator') return { refusal: 'person.no-group' };
    const { language } = reader;
    return {
      card: drawMessage({ language, title: words['group.none'], paragraphs: [], buttons: wayOn(asker) }),
    };
  }
  const named = await Promise.all(groups.map((group) => sayGroup(asker, group)));
  const only = led.length > 0 || asker.programme.mode === 'one-to-one' ? [] : [words['group.onlyNames']];
  const paragraphs = [...named.flat(), ...only];
  const title = words['group.title'];
  return { card: drawMessage({ language: reader.language, title, paragraphs, buttons: wayOn(asker) }) };
};

async function sayGroup(
  { deps, words, person }: Asker,
  { programme: id, group }: GroupMembership,
): Promise<readonly string[]> {
  const { mentor, trainees } = await loadGroup(deps.store, id, group);
  const names = trainees.map((each) => plain(each.id === person.id ? words['group.you'](each) : each.name));
  const isPair = deps.programmes.some((each) => each.id === id && each.mode === 'one-to-one');
  const head = isPair ? [] : [`**${words['group.name']({ group: plain(group) })}**`];
  const lead =
    mentor === undefined || mentor.id === person.id
      ? []
      : [words['group.mentor']({ name: plain(mentor.name) })];
  return [...head, ...lead, ...(names.length === 0 ? [words['list.noTrainees']] : names)];
}
