import type { PersonId, ProgrammeId } from '../kernel/id.ts';
import type { CalendarDate } from '../kernel/time.ts';
import type { Person } from '../people/person.ts';
import { mentorGroups } from '../people/who-may.ts';
import type { Programme, TrainingPart } from '../programme/programme.ts';
import type { KeptCollection } from '../store/kept.ts';

/** That a mentor followed a part of the training, or has an exemption of it. */
export interface TrainingMark {
  readonly how: 'followed' | 'exempt';
  /** The day on which the mentor told so, in the zone of the programme. */
  readonly on: CalendarDate;
}

/** Marks by the id of a part; a part without one is still to be followed. */
export type TrainingMarks = Readonly<Record<string, TrainingMark>>;

/** What a mentor told about their own training in a programme. */
export interface TrainingRecord {
  readonly programme: ProgrammeId;
  readonly person: PersonId;
  readonly done: TrainingMarks;
  /** What stood there before the last change; gone once that change was taken back. */
  readonly before?: TrainingMarks;
}

export function trainingKey(programme: ProgrammeId, person: PersonId): string {
  return `${programme}/${person}`;
}

/** By programme and person; found by programme. */
export const trainings: KeptCollection<TrainingRecord> = {
  name: 'trainings',
  schemaVersion: 1,
  indexes: { programme: { unique: false, values: ({ programme }) => [programme] } },
  migrate: (stored) => stored as TrainingRecord,
  speaks: false,
  retention: { for: 'good' },
  people: ({ person }) => [person],
};

/** Those of these programmes with a training for mentors in which this person is one, in the order of the people file. */
export function trainingsOf(person: Person, programmes: readonly Programme[]): readonly Programme[] {
  const mentored = new Set(mentorGroups(person).map(({ programme }) => programme));
  return [...mentored].flatMap((id) =>
    programmes.filter((each) => each.id === id && each.training.length > 0),
  );
}

/** `ready`: all that is due before the first talk was followed. `complete`: every part was, or is exempt. */
export type TrainingStage = 'open' | 'ready' | 'complete';

/** How far a mentor is; without a record nothing was followed. To be asked of a programme that has parts. */
export function trainingStage(
  parts: readonly TrainingPart[],
  record: Pick<TrainingRecord, 'done'> | undefined,
): TrainingStage {
  const open = parts.filter((part) => markOf(part, record?.done) === undefined);
  if (open.length === 0) return 'complete';
  return open.some(isBeforeFirstTalk) ? 'open' : 'ready';
}

export function isBeforeFirstTalk({ due }: TrainingPart): boolean {
  return due.kind === 'before-talk' && due.talk === 1;
}

/** How a part was done; an exemption counts only where the programme knows one. */
export function markOf(part: TrainingPart, done: TrainingMarks = {}): TrainingMark | undefined {
  const mark = Object.hasOwn(done, part.id) ? done[part.id] : undefined;
  return mark?.how === 'exempt' && !part.exemption ? undefined : mark;
}
