import { accept, type Result, refuse } from '../kernel/result.ts';
import type { CalendarDate } from '../kernel/time.ts';
import type { TrainingPart } from '../programme/programme.ts';
import type { TrainingAnswer, TrainingChange } from '../training/wishes.ts';
import type { TrainingRefusal } from './refusals.ts';
import { markOf, type TrainingMark, type TrainingMarks, type TrainingRecord } from './training.ts';

/** What a change is decided about: the marks, and what they were before the last change. */
export type Noted = Pick<TrainingRecord, 'done' | 'before'>;

/**
 * What a change makes of what was noted; the very same object when it changes nothing. Keeps only parts that the programme
 * has, and the day of what stays as it was. Refuses an exemption where the programme knows none.
 */
export function decideTraining(
  parts: readonly TrainingPart[],
  noted: Noted,
  change: TrainingChange,
  today: CalendarDate,
): Result<Noted, TrainingRefusal> {
  if (change.kind === 'unmark') return accept(noted.before === undefined ? noted : { done: noted.before });
  const { wanted } = change;
  const answerFor = ({ id }: TrainingPart) => (Object.hasOwn(wanted, id) ? wanted[id] : undefined);
  if (parts.some((part) => answerFor(part) === 'exempt' && !part.exemption))
    return refuse('training.no-exemption');
  const done: TrainingMarks = Object.fromEntries(
    parts.flatMap((part): readonly [string, TrainingMark][] => {
      const mark = decideMark(markOf(part, noted.done), answerFor(part), today);
      return mark === undefined ? [] : [[part.id, mark]];
    }),
  );
  const isSame = parts.every((part) => markOf(part, noted.done)?.how === done[part.id]?.how);
  return accept(isSame ? noted : { done, before: noted.done });
}

function decideMark(
  before: TrainingMark | undefined,
  answer: TrainingAnswer | undefined,
  today: CalendarDate,
): TrainingMark | undefined {
  if (answer === undefined || answer === before?.how) return before;
  return answer === 'not-yet' ? undefined : { how: answer, on: today };
}
