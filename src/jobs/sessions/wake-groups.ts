import type { GroupId, PersonId, ProgrammeId } from '../../core/kernel/id.ts';
import { type CalendarDate, dateIn, firstInstantFrom, type Instant } from '../../core/kernel/time.ts';
import { groupKey, people } from '../../core/people/people-collection.ts';
import type { Person } from '../../core/people/person.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { commitPulse } from '../../core/sessions/commit-pulse.ts';
import { isOfGroup } from '../../core/sessions/intake.ts';
import { type Pulse, pulseKey, pulseRounds, pulses } from '../../core/sessions/pulse.ts';
import type { Stored } from '../../core/store/documents.ts';
import { eachOf } from '../../core/store/read-pages.ts';
import { collectOutbox } from '../deliver/collect-outbox.ts';
import type { JobDeps } from '../job-deps.ts';
import { gatherSessions } from './gather-sessions.ts';

type Deps = Pick<JobDeps, 'store' | 'now' | 'queue' | 'programmes'>;

/** Once a day at the hour of each programme: asks the mentors of groups that have been without next date for too long. */
export async function wakeGroups(deps: Deps): Promise<void> {
  const { programmes, now } = deps;
  const at = now();
  const due: Programme[] = [];
  for (const programme of programmes) if (await isDue(deps, programme, at)) due.push(programme);
  if (due.length === 0) return;
  const rosters = await gatherGroups(deps, new Set(due.map(({ id }) => id)));
  for (const programme of due) {
    await goRound(deps, programme, rosters.get(programme.id) ?? new Map(), at);
    await noteRound(deps, programme, at);
  }
}

async function isDue({ store }: Deps, { id, timezone, cadence }: Programme, at: Instant): Promise<boolean> {
  const today = dateIn(timezone, at);
  if (firstInstantFrom(timezone, today, cadence.noDate.clock) > at) return false;
  const round = await store.load(pulseRounds, id);
  // A later day was written by a clock that was wrong: the rounds do not wait for it.
  return round === undefined || round.document.on !== today;
}

/** Written when the round is done: after a crash it is gone again, which says nothing twice. */
async function noteRound({ store }: Deps, { id, timezone }: Programme, at: Instant): Promise<void> {
  const on = dateIn(timezone, at);
  const round = await store.load(pulseRounds, id);
  if (round === undefined) await store.insert(pulseRounds, id, { on });
  else if (round.document.on !== on) await store.replace(pulseRounds, id, round.version, { on });
}

/** What a round needs to know of a group's people. */
interface Roster {
  readonly group: GroupId;
  mentor?: PersonId;
  trainee?: PersonId;
  readonly starts: CalendarDate[];
}

type Rosters = ReadonlyMap<ProgrammeId, ReadonlyMap<GroupId, Roster>>;

async function gatherGroups({ store }: Deps, wanted: ReadonlySet<ProgrammeId>): Promise<Rosters> {
  const rosters = new Map<ProgrammeId, Map<GroupId, Roster>>([...wanted].map((id) => [id, new Map()]));
  for await (const { document } of eachOf((at) => store.list(people, at))) enrol(rosters, document);
  return rosters;
}

function enrol(rosters: ReadonlyMap<ProgrammeId, Map<GroupId, Roster>>, person: Person): void {
  if (!person.active) return;
  for (const { programme, role, group, trainingStart } of person.memberships) {
    const groups = rosters.get(programme);
    if (groups === undefined || group === undefined || role === 'coordinator') continue;
    const roster = groups.get(group) ?? { group, starts: [] };
    groups.set(group, roster);
    if (role === 'mentor') roster.mentor ??= person.id;
    else if (trainingStart !== undefined) {
      roster.starts.push(trainingStart);
      roster.trainee ??= person.id;
    }
  }
}

async function goRound(
  deps: Deps,
  programme: Programme,
  rosters: ReadonlyMap<GroupId, Roster>,
  at: Instant,
): Promise<void> {
  const { store } = deps;
  const met = await gatherSessions(deps, programme.id);
  const known = new Map<string, Stored<Pulse>>();
  for await (const pulse of eachOf((part) => store.query(pulses, 'programme', programme.id, part)))
    known.set(pulse.key, pulse);
  for (const roster of rosters.values()) {
    const all = met.get(groupKey(programme.id, roster.group)) ?? [];
    const today = dateIn(programme.timezone, at);
    const facts = {
      ...roster,
      sessions: all.filter(({ place }) => isOfGroup(programme, roster, place, today)),
    };
    const read = known.get(pulseKey(programme.id, roster.group));
    const written = await commitPulse(store, read, facts, programme, at);
    if (written?.document.outbox !== undefined) await collectOutbox(deps, pulses, written);
  }
}
