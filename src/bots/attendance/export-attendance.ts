import { drawAttendanceList } from '../../cards/attendance/draw-attendance-list.ts';
import { type Button, button, primary } from '../../cards/kit/button.ts';
import { drawMessage } from '../../cards/kit/draw-message.ts';
import { plain } from '../../cards/kit/plain.ts';
import { attendanceLines } from '../../core/attendance/attendance-list.ts';
import { commitExport, loadExports } from '../../core/attendance/commit-export.ts';
import { countMade } from '../../core/attendance/exports.ts';
import { loadListed } from '../../core/attendance/load-listed.ts';
import type { PersonId } from '../../core/kernel/id.ts';
import type { Instant } from '../../core/kernel/time.ts';
import { sweepSoon } from '../../core/notices/work-queue.ts';
import { byName, loadGroup } from '../../core/people/load-people.ts';
import { people } from '../../core/people/people-collection.ts';
import type { Person } from '../../core/people/person.ts';
import { type GroupMembership, mentorGroups } from '../../core/people/who-may.ts';
import type { HeldSession } from '../../core/sessions/session.ts';
import type { Answer, Asker, Handler } from '../asker.ts';
import { wayOn } from '../way-on.ts';

/** Makes the list of who was there for the mentor of a group, who is asked first; the trainees are told. */
export const exportAttendance: Handler<'attendance.export'> = async (asker, { programme, group, seen }) => {
  const { deps, person, reader } = asker;
  const own = mentorGroups(person).filter((each) => deps.programmes.some(({ id }) => id === each.programme));
  const named = (each: GroupMembership) =>
    (programme === undefined || each.programme === programme) &&
    (group === undefined || each.group === group);
  const chosen = own.find(named);
  if (chosen === undefined) return { refusal: 'export.not-yours' };
  const others = own.filter((each) => each !== chosen);
  const listed = await listAt(asker, chosen, reader.now);
  if (seen === undefined || listed.length === 0) return ask(asker, chosen, listed.length, others);
  const { trainees } = await loadGroup(deps.store, chosen.programme, chosen.group);
  // Somebody on the list who has another group by now is told too.
  const told = new Set([
    ...trainees.map(({ id }) => id),
    ...attendanceLines(listed).map((line) => line.person),
  ]);
  const command = { programme: chosen.programme, group: chosen.group, by: person.id, seen, told: [...told] };
  const committed = await commitExport(deps.store, command, reader.now);
  if (!committed.ok) return committed;
  const made = committed.value;
  if (made.outcome === 'old') return ask(asker, chosen, listed.length, others);
  if (made.outcome === 'made') await sweepSoon(deps);
  return draw(asker, chosen, await listAt(asker, chosen, made.at), made.at);
};

async function listAt({ deps }: Asker, { programme: id, group }: GroupMembership, by: Instant) {
  const programme = deps.programmes.find((each) => each.id === id);
  return programme === undefined ? [] : loadListed(deps.store, programme, group, by);
}

/** Says what will be in the list and who will be told, before anything is made. */
async function ask(
  asker: Asker,
  { programme, group }: GroupMembership,
  count: number,
  others: readonly GroupMembership[],
): Promise<Answer> {
  const { words, deps, reader } = asker;
  const { language } = reader;
  const elsewhere = others.slice(0, 3).map((each) => otherGroup(asker, each));
  if (count === 0) {
    const buttons = [...wayOn(asker), ...elsewhere];
    return { card: drawMessage({ language, title: words['export.none'], paragraphs: [], buttons }) };
  }
  const before = await loadExports(deps.store, programme, group);
  const seen = before === undefined ? 0 : countMade(before.document);
  const paragraphs = [
    words['export.group']({ group: plain(group), sessions: count }),
    words['export.what'],
    words['export.told'],
  ];
  const buttons = [
    primary(words['button.export'], 'attendance.export', { programme, group, seen }),
    button(words['button.help'], 'help.show'),
    ...elsewhere,
  ];
  return { card: drawMessage({ language, title: words['export.title'], paragraphs, buttons }) };
}

function otherGroup({ words }: Asker, { programme, group }: GroupMembership): Button {
  return button(`${words['export.made']}: ${group}`, 'attendance.export', { programme, group });
}

async function draw(
  { deps, reader }: Asker,
  { programme: id, group }: GroupMembership,
  listed: readonly HeldSession[],
  madeAt: Instant,
): Promise<Answer> {
  const programme = deps.programmes.find((each) => each.id === id);
  if (programme === undefined) return { refusal: 'export.not-yours' };
  const { trainees } = await loadGroup(deps.store, id, group);
  const known = new Map<PersonId, Person>(trainees.map((person) => [person.id, person]));
  const lines = attendanceLines(listed);
  for (const { person } of lines) {
    const stored = known.has(person) ? undefined : await deps.store.load(people, person);
    if (stored !== undefined) known.set(person, stored.document);
  }
  const written = listed.map((session) =>
    attendanceLines([session])
      .flatMap((line) => {
        const person = known.get(line.person);
        return person === undefined ? [] : [{ ...line, person }];
      })
      .toSorted((a, b) => byName(a.person, b.person))
      .map(({ place, heldAt, person, present }) => {
        const plan = programme.sessions.find((each) => each.id === place.plan);
        return { plan, heldAt, name: person.name, present };
      }),
  );
  return { card: drawAttendanceList({ reader, programme, sessions: written, madeAt }) };
}
