import type { PersonId } from '../../../src/core/kernel/id.ts';
import { addDays, dateIn, firstInstantFrom, type Instant } from '../../../src/core/kernel/time.ts';
import { bringForward } from '../../../src/core/notices/bring-forward.ts';
import { changeNotifications } from '../../../src/core/people/change-notifications.ts';
import { loadGroup } from '../../../src/core/people/load-people.ts';
import { people } from '../../../src/core/people/people-collection.ts';
import type { Person } from '../../../src/core/people/person.ts';
import type { NotificationChange } from '../../../src/core/people/wishes.ts';
import { clockworkOf } from '../../../src/core/sessions/clockwork.ts';
import { commitSession } from '../../../src/core/sessions/commit-session.ts';
import type { SessionChange } from '../../../src/core/sessions/wishes.ts';
import type { DocumentStore } from '../../../src/core/store/documents.ts';
import type { Cohort } from './cohort.ts';
import { at, firstDay, isDown, lastDay, tickClocks, zone } from './moments.ts';
import type { Deed, Script, Story, Whim } from './script.ts';

export interface Happening {
  readonly at: Instant;
  readonly happen: () => Promise<void>;
}

/** Lets a year pass: what people do by the rules of the core, and at each tick the jobs. */
export async function liveYear(
  store: DocumentStore,
  cohort: Cohort,
  script: Script,
  between: readonly Happening[],
  tick: (now: Instant) => Promise<void>,
): Promise<void> {
  for (const person of cohort.people) await store.insert(people, person.id, begin(person, script));
  const happenings = [
    ...script.stories.flatMap((story) => deedsOf(store, story, script)),
    ...between,
    ...[...script.whims].flatMap(([id, whim]) => whimsOf(store, id, whim)),
  ].toSorted((a, b) => a.at - b.at);
  let next = 0;
  for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) {
    for (const clock of tickClocks) {
      const now = at(day, clock);
      for (; (happenings[next]?.at ?? Number.POSITIVE_INFINITY) <= now; next += 1)
        await happenings[next]?.happen();
      if (!isDown(now)) await tick(now);
    }
  }
}

function begin(person: Person, { whims }: Script): Person {
  const muted = whims.get(person.id)?.muted ?? [];
  return muted.length === 0 ? person : { ...person, notifications: { muted } };
}

/** What a mentor who has not left does. */
function deedsOf(store: DocumentStore, story: Story, { whims }: Script): readonly Happening[] {
  const leavesAt = whims.get(story.circle.mentor.id)?.leavesAt ?? Number.POSITIVE_INFINITY;
  return story.deeds
    .filter((deed) => deed.at < leavesAt)
    .map((deed) => ({ at: deed.at, happen: () => carryOut(store, story, deed) }));
}

async function carryOut(store: DocumentStore, { circle, place, plan }: Story, deed: Deed): Promise<void> {
  const group = await loadGroup(store, place.programme, place.group);
  const token = { kind: 'message', id: `${deed.at}` } as const;
  const command = { place, plan, token, wish: wishOf(deed), clock: clockworkOf(circle.programme, group) };
  const done = await commitSession(store, command, deed.at);
  if (!done.ok) throw new Error(`${place.group} ${deed.do}: ${done.refusal}`);
}

function wishOf(deed: Deed): SessionChange {
  switch (deed.do) {
    case 'plan':
      return { verb: 'session.plan', date: deed.date, clock: deed.clock };
    case 'clear':
      return { verb: 'session.plan' };
    case 'report':
      return { verb: 'session.report', outcome: deed.outcome };
    default:
      return { verb: `session.${deed.do}` };
  }
}

function whimsOf(store: DocumentStore, id: PersonId, { pause, leavesAt }: Whim): readonly Happening[] {
  const happenings: Happening[] = [];
  const change = (moment: Instant, wanted: NotificationChange) =>
    happenings.push({
      at: moment,
      happen: async () => {
        const done = await changeNotifications(store, id, wanted, dateIn(zone, moment));
        if (!done.ok) throw new Error(`${id} ${wanted.kind}: ${done.refusal}`);
        const { before } = done.value;
        if (wanted.kind === 'resume' && before.pausedUntil !== undefined)
          await bringForward(store, id, firstInstantFrom(zone, before.pausedUntil, '00:00'), moment);
      },
    });
  if (pause !== undefined) change(pause.from, { kind: 'pause', until: pause.until });
  if (pause?.resumeAt !== undefined) change(pause.resumeAt, { kind: 'resume' });
  if (leavesAt !== undefined) happenings.push({ at: leavesAt, happen: () => leave(store, id) });
  return happenings;
}

async function leave(store: DocumentStore, id: PersonId): Promise<void> {
  const stored = await store.load(people, id);
  if (stored === undefined) throw new Error(`${id} is not there`);
  await store.replace(people, id, stored.version, { ...stored.document, active: false });
}
