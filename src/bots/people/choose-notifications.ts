import { button, primary } from '../../cards/kit/button.ts';
import { drawMessage } from '../../cards/kit/draw-message.ts';
import { drawNotifications } from '../../cards/people/draw-notifications.ts';
import { drawPause } from '../../cards/people/draw-pause.ts';
import { dateIn, firstInstantFrom, type Instant, readZone } from '../../core/kernel/time.ts';
import { bringForward } from '../../core/notices/bring-forward.ts';
import { type Topic, topics } from '../../core/notices/notice-rules.ts';
import { quietUntil } from '../../core/notices/quiet-hours.ts';
import { sweepSoon } from '../../core/notices/work-queue.ts';
import { type ChangedNotifications, changeNotifications } from '../../core/people/change-notifications.ts';
import { presentPause } from '../../core/people/decide-notifications.ts';
import { areSameHours, hoursOf, hoursOfProgramme } from '../../core/people/own-hours.ts';
import type { NotificationChoice, OwnHours, Person } from '../../core/people/person.ts';
import type { NotificationChange } from '../../core/people/wishes.ts';
import type { Role } from '../../core/programme/programme.ts';
import { sayFullDay } from '../../i18n/dates.ts';
import type { Asker, Handler } from '../asker.ts';
import { wayOn } from '../way-on.ts';

/** Shows what this person gets by itself, or changes it: topics, a pause, the end of one. The choice outlives a new people file. */
export const chooseNotifications: Handler<'person.notifications'> = async (asker, { change, view }) => {
  const { person, deps, programme, reader } = asker;
  const choice = person.notifications ?? { muted: [] };
  const listed = person.memberships.some(({ role }) => role === 'trainee');
  const zones = zonesOf(asker);
  const ofProgramme = hoursOfProgramme(programme);
  const base = { reader, zones, ofProgramme, listed, topics: topicsOf(person), wayOn: wayOn(asker) };
  const today = dateIn(hoursOf(choice, programme).zone, reader.now);
  if (change === undefined && view === 'off') return { card: offerOff(asker) };
  const present = presentPause(choice, today);
  if (change === undefined && view === 'pause')
    return { card: drawPause({ reader, today, listed, ...(present && { until: present }) }) };
  if (change === undefined) return { card: drawNotifications({ ...base, choice }) };
  const changed = await changeNotifications(deps.store, person.id, follow(change, ofProgramme), today);
  if (!changed.ok) return changed;
  const { before, after, already } = changed.value;
  if (already) {
    const note = asker.words['notifications.alreadyDone'];
    return { card: drawNotifications({ ...base, choice: after, changed: { note } }) };
  }
  await resume(asker, changed.value);
  const isSame = isAlike(before, after);
  const until = presentPause(after, today);
  if (change.kind === 'pause' && until !== undefined && !isSame)
    return { card: drawPause({ reader, today, until, listed, taken: { before, after } }) };
  const note = sayChange(asker, change, until, isSame);
  const undo = isSame || change.kind === 'restore' ? {} : { before };
  return { card: drawNotifications({ ...base, choice: after, changed: { note, ...undo } }) };
};

/** Asks whether all is to go off: words are quickly typed, and what they switch off is not missed until it is. */
function offerOff({ reader, words }: Asker) {
  const verb = 'person.notifications';
  return drawMessage({
    language: reader.language,
    title: words['notifications.offTitle'],
    paragraphs: [words['notifications.offText']],
    buttons: [
      primary(words['button.allOff'], verb, { change: 'off' }),
      button(words['button.pauseNotifications'], verb, { view: 'pause' }),
      button(words['button.notifications'], verb),
    ],
  });
}

/** Whether the person gets the same after a change as before it: then there is nothing to take back. */
function isAlike(before: NotificationChoice, after: NotificationChoice): boolean {
  return (
    before.pausedUntil === after.pausedUntil &&
    areSameHours(before.hours, after.hours) &&
    topics.every((topic) => before.muted.includes(topic) === after.muted.includes(topic))
  );
}

/** Anyone who chooses what the programme says goes along when the programme changes it. */
function follow(change: NotificationChange, ofProgramme: OwnHours): NotificationChange {
  if (change.kind !== 'topics' || change.hours === undefined || change.hours === 'of-programme')
    return change;
  return areSameHours(change.hours, ofProgramme) ? { ...change, hours: 'of-programme' } : change;
}

/** The zones there are to choose from: of what holds now, of the programme, of the device. */
function zonesOf({ person, programme, zone }: Asker): readonly string[] {
  const present = hoursOf(person.notifications, programme).zone;
  const ofDevice = zone === undefined ? undefined : readZone(zone);
  return [...new Set([present, programme.timezone, ...(ofDevice === undefined ? [] : [ofDevice])])];
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

/** Has looked at again what waited for the end of a pause, or of quiet hours, that ends earlier now. */
async function resume(asker: Asker, { before, after }: ChangedNotifications): Promise<void> {
  const { person, deps, reader } = asker;
  const [was, is] = [silentUntil(asker, before), silentUntil(asker, after)];
  if (was === undefined || (is !== undefined && is >= was)) return;
  if ((await bringForward(deps.store, person.id, was, reader.now)) > 0) await sweepSoon(deps);
}

/** Until when nothing that can be put off is said to somebody who chose this. */
function silentUntil({ programme, reader: { now } }: Asker, choice: NotificationChoice): Instant | undefined {
  const { zone, ...quiet } = hoursOf(choice, programme);
  const paused = presentPause(choice, dateIn(zone, now));
  return paused === undefined ? quietUntil(quiet, zone, now) : firstInstantFrom(zone, paused, '00:00');
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
    case 'off':
      return words['notifications.off'];
    case 'weekend':
      return words['notifications.weekendQuiet'];
    case 'restore':
      return words['notifications.undone'];
  }
}
