import type { PersonId } from '../kernel/id.ts';
import { accept, type Result } from '../kernel/result.ts';
import type { CalendarDate } from '../kernel/time.ts';
import type { Programme } from '../programme/programme.ts';
import { type Contended, change, contended, leave, write } from '../store/change.ts';
import type { DocumentStore, Stored } from '../store/documents.ts';
import type { TrainingChange } from '../training/wishes.ts';
import { decideTraining, type Noted } from './decide-training.ts';
import type { TrainingRefusal } from './refusals.ts';
import { type TrainingRecord, trainingKey, trainings } from './training.ts';

/** What is noted now. `version` is what a card carries, 0 before anything was noted. */
export interface SeenTraining {
  readonly version: number;
  readonly noted: Noted;
}

/**
 * `saved`: it was written. `same`: it stood there already, by this very press or not. `old`: the card was drawn before
 * something else was noted, and nothing was done.
 */
export type TrainingOutcome = SeenTraining & { readonly outcome: 'saved' | 'same' | 'old' };

interface TrainingCommand {
  readonly programme: Pick<Programme, 'id' | 'training'>;
  /** Who asks, and whose training it is: nobody notes that of somebody else. */
  readonly person: PersonId;
  /** The version that the pressed card was drawn from. */
  readonly seen: number;
  readonly change: TrainingChange;
  readonly today: CalendarDate;
}

export async function loadTraining(
  store: DocumentStore,
  { id }: Pick<Programme, 'id'>,
  person: PersonId,
): Promise<SeenTraining> {
  return seenOf(await store.load(trainings, trainingKey(id, person)));
}

function seenOf(stored: Stored<TrainingRecord> | undefined): SeenTraining {
  return { version: stored?.version ?? 0, noted: stored?.document ?? { done: {} } };
}

/** Loads, decides, writes; a write that came too late is judged anew by what stands there then. */
export async function commitTraining(
  store: DocumentStore,
  command: TrainingCommand,
): Promise<Result<TrainingOutcome, TrainingRefusal | Contended>> {
  const { programme, person, seen, today } = command;
  const target = { collection: trainings, key: trainingKey(programme.id, person), contended };
  return change<TrainingRecord, Result<TrainingOutcome, TrainingRefusal | Contended>>(
    store,
    target,
    (stored) => {
      const { version, noted } = seenOf(stored);
      if (version !== seen)
        return leave(accept({ outcome: judgeOld(command, version, noted), version, noted }));
      const decided = decideTraining(programme.training, noted, command.change, today);
      if (!decided.ok) return leave(decided);
      if (decided.value === noted) return leave(accept({ outcome: 'same', version, noted }));
      const { done, before } = decided.value;
      const after = { programme: programme.id, person, done, ...(before === undefined ? {} : { before }) };
      return write(after, accept({ outcome: 'saved', version: version + 1, noted: after }));
    },
  );
}

/** An old card that asks for what stands there was carried out already. */
function judgeOld({ programme, seen, change, today }: TrainingCommand, version: number, noted: Noted) {
  if (change.kind === 'unmark') return version === seen + 1 && noted.before === undefined ? 'same' : 'old';
  const again = decideTraining(programme.training, noted, change, today);
  return again.ok && again.value === noted ? 'same' : 'old';
}
