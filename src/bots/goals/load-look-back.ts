import { type LookBack, sayLookBack } from '../../cards/goals/say-look-back.ts';
import { mayReadGoal } from '../../core/goals/decide-goal.ts';
import { loadGoals } from '../../core/goals/load-goals.ts';
import { toLookBackOn } from '../../core/goals/look-back.ts';
import { type CalendarDate, dateIn } from '../../core/kernel/time.ts';
import type { Placed } from '../../core/sessions/find-placed.ts';
import { loadGroupSessions } from '../../core/sessions/load-group-sessions.ts';
import { sessionKey } from '../../core/sessions/session.ts';
import type { Asker } from '../asker.ts';
import { sealingOf } from './load-own.ts';

/**
 * What became of goals, for the two of a talk: the trainee sees all of their own, the mentor those that are to be read.
 * Undefined where there is nothing to look back on, and for a group, where others would read along.
 */
export async function loadLookBack(asker: Asker, placed: Placed): Promise<LookBack | undefined> {
  const { programme, group, leads } = placed;
  const [trainee, ...others] = group.trainees;
  const sealing = sealingOf(asker);
  if (sealing === undefined || programme.goals === undefined || trainee === undefined || others.length > 0)
    return undefined;
  const { person, reader } = asker;
  if (!leads && person.id !== trainee.id) return undefined;
  const all = await loadGoals(sealing, trainee.id);
  const readable = leads ? all.filter(({ goal }) => mayReadGoal(goal, person.id)) : all;
  const goals = toLookBackOn(readable, await findLastTalk(asker, placed));
  return goals.length === 0 ? undefined : sayLookBack({ reader, programme }, goals);
}

/** The day of the last talk of these two that was held, other than this one. */
async function findLastTalk(
  { deps, reader }: Asker,
  { programme, place, group }: Placed,
): Promise<CalendarDate | undefined> {
  const today = dateIn(programme.timezone, reader.now);
  const present = { group: place.group, trainees: group.trainees };
  const stored = await loadGroupSessions(deps.store, programme, present, today);
  const days = stored.flatMap(({ key, document }) =>
    document.state === 'held' && key !== sessionKey(place)
      ? [dateIn(programme.timezone, document.heldAt)]
      : [],
  );
  return days.toSorted().at(-1);
}
