import { type LookBack, sayLookBack } from '../../cards/goals/say-look-back.ts';
import { mayReadGoal } from '../../core/goals/decide-goal.ts';
import { findLastTalk } from '../../core/goals/find-last-talk.ts';
import { loadGoals } from '../../core/goals/load-goals.ts';
import { toLookBackOn } from '../../core/goals/look-back.ts';
import type { Placed } from '../../core/sessions/find-placed.ts';
import { sessionKey } from '../../core/sessions/session.ts';
import type { Asker } from '../asker.ts';
import { sealingOf } from './load-own.ts';

/**
 * What became of goals, for the two of a talk: the trainee sees all of their own, the mentor those that are to be read.
 * Undefined where there is nothing to look back on, and for a group, where others would read along.
 */
export async function loadLookBack(asker: Asker, placed: Placed): Promise<LookBack | undefined> {
  const { programme, place, group, leads } = placed;
  const [trainee, ...others] = group.trainees;
  const sealing = sealingOf(asker);
  if (sealing === undefined || programme.goals === undefined || trainee === undefined || others.length > 0)
    return undefined;
  const { person, reader } = asker;
  if (!leads && person.id !== trainee.id) return undefined;
  const all = await loadGoals(sealing, trainee.id);
  const readable = leads ? all.filter(({ goal }) => mayReadGoal(goal, person.id)) : all;
  const present = { group: place.group, trainees: group.trainees };
  const around = { now: reader.now, except: sessionKey(place) };
  const lastTalk = await findLastTalk(asker.deps.store, programme, present, around);
  const goals = toLookBackOn(readable, lastTalk);
  return goals.length === 0 ? undefined : sayLookBack({ reader, programme }, goals);
}
