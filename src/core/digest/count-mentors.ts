import { calendarBoxes, isShut } from '../appointments/calendar-box.ts';
import type { GroupId, PersonId } from '../kernel/id.ts';
import type { Instant } from '../kernel/time.ts';
import { people } from '../people/people-collection.ts';
import { mentorGroups } from '../people/who-may.ts';
import type { Programme } from '../programme/programme.ts';
import { pulses } from '../sessions/pulse.ts';
import type { DocumentStore } from '../store/documents.ts';
import { eachOf } from '../store/read-pages.ts';
import { type TrainingStage, trainingStage, trainings } from '../training/training.ts';
import type { TrainingCount } from './raw-facts.ts';

/** The groups of a programme whose mentor was asked for a date, once or more, from one moment until another. */
export async function gatherAsked(
  store: DocumentStore,
  { id }: Pick<Programme, 'id'>,
  { from, until }: { readonly from: Instant; readonly until: Instant },
): Promise<ReadonlySet<GroupId>> {
  const asked = new Set<GroupId>();
  for await (const { document } of eachOf((page) => store.query(pulses, 'programme', id, page))) {
    const { group, askedAt } = document;
    // The last time is enough: whoever was asked in the year before and in this one was asked in this one last.
    if (askedAt !== undefined && askedAt >= from && askedAt < until) asked.add(group);
  }
  return asked;
}

/** The groups of a programme whose mentor has a calendar that can't be used. */
export async function gatherShut(
  store: DocumentStore,
  { id }: Pick<Programme, 'id'>,
  now: Instant,
): Promise<ReadonlySet<GroupId>> {
  const shut = new Set<GroupId>();
  for await (const { document } of eachOf((page) => store.list(calendarBoxes, page))) {
    if (!isShut(document, now)) continue;
    const mentor = (await store.load(people, document.mentor))?.document;
    const groups = mentor === undefined ? [] : mentorGroups(mentor);
    for (const { programme, group } of groups) if (programme === id) shut.add(group);
  }
  return shut;
}

/** How far those have come who told about their training; gives a count of some mentors, or nothing without training. */
export async function gatherTraining(
  store: DocumentStore,
  { id, training: parts }: Pick<Programme, 'id' | 'training'>,
): Promise<(mentors: readonly PersonId[]) => TrainingCount | undefined> {
  if (parts.length === 0) return () => undefined;
  const stages = new Map<PersonId, TrainingStage>();
  for await (const { document } of eachOf((page) => store.query(trainings, 'programme', id, page)))
    stages.set(document.person, trainingStage(parts, document));
  const unknown = trainingStage(parts, undefined);
  return (mentors) => {
    const found = mentors.map((mentor) => stages.get(mentor) ?? unknown);
    return {
      mentors: mentors.length,
      ready: found.filter((stage) => stage !== 'open').length,
      complete: found.filter((stage) => stage === 'complete').length,
    };
  };
}
