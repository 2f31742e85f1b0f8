import { drawNotifications } from '../../cards/draw-notifications.ts';
import { dateIn } from '../../core/kernel/time.ts';
import { bringForward } from '../../core/notices/bring-forward.ts';
import { type Topic, topics } from '../../core/notices/notice-rules.ts';
import { type ChangedNotifications, changeNotifications } from '../../core/people/change-notifications.ts';
import { presentPause } from '../../core/people/decide-notifications.ts';
import type { NotificationChoice, Person, Role } from '../../core/people/person.ts';
import { momentOf } from '../../core/sessions/clockwork.ts';
import type { NotificationChange } from '../../core/wishes/notification-change.ts';
import { sayFullDay } from '../../i18n/dates.ts';
import type { Asker, Handler } from '../asker.ts';
import { hurry } from '../hurry.ts';
import { wayOn } from './show-help.ts';

/** Shows what this person gets by itself, or changes it: topics, a pause, the end of one. The choice outlives a new people file. */
export const chooseNotifications: Handler<'person.notifications'> = async (asker, { change }) => {
  const { person, deps, programme, reader } = asker;
  const choice = person.notifications ?? { muted: [] };
  const { timezone: zone, cadence } = programme;
  const listed = person.memberships.some(({ role }) => role === 'trainee');
  const base = { reader, zone, quiet: cadence.quiet, listed, topics: topicsOf(person), wayOn: wayOn(asker) };
  if (change === undefined) return { card: drawNotifications({ ...base, choice }) };
  const today = dateIn(programme.timezone, reader.now);
  const changed = await changeNotifications(deps.store, person.id, change, today);
  if (!changed.ok) return changed;
  const { before, after, already } = changed.value;
  if (already) {
    const note = asker.words['notifications.alreadyDone'];
    return { card: drawNotifications({ ...base, choice: after, changed: { note } }) };
  }
  await resume(asker, changed.value);
  const isSame = isAlike(before, after);
  const note = sayChange(asker, change, presentPause(after, today), isSame);
  const undo = isSame || change.kind === 'restore' ? {} : { before };
  return { card: drawNotifications({ ...base, choice: after, changed: { note, ...undo } }) };
};

/** Whether the person gets the same after a change as before it: then there is nothing to take back. */
function isAlike(before: NotificationChoice, after: NotificationChoice): boolean {
  return (
    before.pausedUntil === after.pausedUntil &&
    topics.every((topic) => before.muted.includes(topic) === after.muted.includes(topic))
  );
}

const topicsByRole: Readonly<Record<Role, readonly Topic[]>> = {
  mentor: ['reminder', 'question'],
  trainee: ['reminder'],
  coordinator: ['digest'],
};

/** What there is to switch off for somebody, in whatever roles. */
function topicsOf({ memberships }: Person): readonly Topic[] {
  return topics.filter((topic) => memberships.some(({ role }) => topicsByRole[role].includes(topic)));
}

/** Has looked at again what waited for the end of a pause that ends earlier now. */
async function resume({ person, deps, programme, reader }: Asker, { before, after }: ChangedNotifications) {
  const { pausedUntil } = before;
  if (pausedUntil === undefined || (after.pausedUntil ?? '') >= pausedUntil) return;
  const until = momentOf(programme.timezone, pausedUntil, '00:00');
  if ((await bringForward(deps.store, person.id, until, reader.now)) > 0) await hurry(deps);
}

function sayChange(
  { words, reader }: Asker,
  change: NotificationChange,
  until: ReturnType<typeof presentPause>,
  isSame: boolean,
): string {
  switch (change.kind) {
    case 'topics':
      return words[isSame ? 'notifications.same' : 'notifications.saved'];
    case 'pause':
      return until === undefined
        ? words['notifications.saved']
        : words['notifications.paused']({ when: sayFullDay(reader.language, until) });
    case 'resume':
      return words['notifications.resumed'];
    case 'restore':
      return words['notifications.undone'];
  }
}
