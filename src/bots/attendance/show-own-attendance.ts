import { sayAttendance } from '../../cards/attendance/say-attendance.ts';
import { drawMessage } from '../../cards/kit/draw-message.ts';
import { ProgrammeTexts } from '../../cards/kit/reader.ts';
import { attendanceLines } from '../../core/attendance/attendance-list.ts';
import { loadListed } from '../../core/attendance/load-listed.ts';
import { loadGroup } from '../../core/people/load-people.ts';
import { traineeMembership } from '../../core/people/who-may.ts';
import { takesAttendance } from '../../core/sessions/decide-session.ts';
import type { Handler } from '../asker.ts';
import { wayOn } from '../way-on.ts';

/** Shows a trainee whether they were at the sessions of their group: their own lines, which nobody can ask for another. */
export const showOwnAttendance: Handler<'attendance.own'> = async (asker) => {
  const { person, deps, reader, words } = asker;
  const own = traineeMembership(person);
  const programme = deps.programmes.find(({ id }) => id === own?.programme);
  if (own === undefined || programme === undefined) return { refusal: 'attendance.not-taken' };
  const isTaken = programme.sessions.some(({ steps }) => steps.some(takesAttendance));
  const listed = await loadListed(deps.store, programme, own.group, reader.now);
  const lines = attendanceLines(listed).filter((line) => line.person === person.id);
  const { mentor } = await loadGroup(deps.store, own.programme, own.group);
  const texts = new ProgrammeTexts(programme, reader.language);
  const said = lines.map((line) => sayAttendance(line, programme, texts, reader.language));
  return {
    card: drawMessage({
      language: reader.language,
      title: words['ownAttendance.title'],
      paragraphs:
        said.length === 0
          ? [words[isTaken ? 'ownAttendance.none' : 'ownAttendance.notAsked']]
          : [...said, words['ownAttendance.only'], words['exported.wrong']],
      contacts: mentor === undefined || said.length === 0 ? [] : [{ person: mentor, role: 'mentor' }],
      buttons: wayOn(asker),
      fallback: texts.note(),
    }),
  };
};
