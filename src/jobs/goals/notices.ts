import { drawGoalReminder } from '../../cards/goals/draw-goal.ts';
import { findLastTalk } from '../../core/goals/find-last-talk.ts';
import { loadGoals } from '../../core/goals/load-goals.ts';
import { isReminded } from '../../core/goals/remind.ts';
import { loadGroup } from '../../core/people/load-people.ts';
import { traineeMembership } from '../../core/people/who-may.ts';
import { wordsOf } from '../../i18n/words.ts';
import { type DrawNotice, type NoticeRows, readerOf } from '../notice-row.ts';

/** The day that a trainee chose has come. Says nothing of what the goal is: that is read where it stands. */
const drawReminder: DrawNotice<'own.reminder'> = async (deps, { notice, person }) => {
  const own = traineeMembership(person);
  const programme = deps.programmes.find(({ id }) => id === notice.programme);
  if (own?.programme !== notice.programme || programme?.goals === undefined || deps.seals === undefined)
    return { superseded: true };
  const goals = await loadGoals({ store: deps.store, seals: deps.seals }, person.id);
  const { trainees } = await loadGroup(deps.store, programme.id, own.group);
  const present = { group: own.group, trainees };
  const lastTalk = await findLastTalk(deps.store, programme, present, { now: deps.now() });
  if (!isReminded(goals, { id: notice.about, on: notice.on }, lastTalk)) return { superseded: true };
  const reader = readerOf(deps, person);
  const words = wordsOf(reader.language, programme.mode);
  const card = drawGoalReminder({ reader, programme }, notice.about);
  return { message: { summary: words['notice.reminder'], card }, short: words['goal.reminderShort'] };
};

export const ownNotices = { 'own.reminder': drawReminder } satisfies Partial<NoticeRows>;
