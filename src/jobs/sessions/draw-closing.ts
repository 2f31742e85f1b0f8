import { drawClosing as drawCard } from '../../cards/sessions/draw-closing.ts';
import { dateIn } from '../../core/kernel/time.ts';
import { loadGroup } from '../../core/people/load-people.ts';
import { mayWalk } from '../../core/people/who-may.ts';
import { closingTalk } from '../../core/sessions/decide-closing.ts';
import { loadGroupFacts } from '../../core/sessions/load-group-sessions.ts';
import { sessionKey } from '../../core/sessions/session.ts';
import { wordsOf } from '../../i18n/words.ts';
import { type DrawNotice, readerOf } from '../notice-row.ts';

/** The window of a talk closes; not when something is planned by now, it is over, or the pair is another one. */
export const drawClosing: DrawNotice<'session.closing'> = async (deps, { notice, person, repeat }) => {
  const { place, until } = notice;
  const programme = deps.programmes.find(({ id }) => id === notice.programme);
  if (programme === undefined || !mayWalk(person, programme.id, place.group)) return { superseded: true };
  const { trainees } = await loadGroup(deps.store, programme.id, place.group);
  const today = dateIn(programme.timezone, deps.now());
  const facts = await loadGroupFacts(deps.store, programme, { group: place.group, trainees }, today);
  const talk = closingTalk(programme, facts, deps.now());
  const [trainee] = trainees;
  const same = talk?.until === until && sessionKey(talk.place) === sessionKey(place);
  if (talk === undefined || trainee === undefined || !same) return { superseded: true };
  const reader = readerOf(deps, person);
  const words = wordsOf(reader.language, programme.mode);
  const finds = deps.calendars !== undefined && programme.scheduling !== undefined;
  const { plan } = talk;
  const card = drawCard({ reader, programme, place, plan, until, name: trainee.name, finds, repeat });
  return { message: { summary: words['notice.reminder'], card }, short: words['closing.short'] };
};
