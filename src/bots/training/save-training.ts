import { drawTraining } from '../../cards/training/draw-training.ts';
import { dateIn } from '../../core/kernel/time.ts';
import { commitTraining, type TrainingOutcome } from '../../core/training/commit-training.ts';
import { trainingsOf } from '../../core/training/training.ts';
import type { TrainingChange } from '../../core/training/wishes.ts';
import type { Words } from '../../i18n/words.ts';
import type { Handler } from '../asker.ts';
import { frame } from './show-training.ts';

/** Notes what a mentor says about their own training, and shows how it stands then. Nobody notes it for somebody else. */
export const saveTraining: Handler<'training.save'> = async (asker, { programme: id, seen, change }) => {
  const programme = trainingsOf(asker.person, asker.deps.programmes).find((each) => each.id === id);
  if (programme === undefined) return { refusal: 'training.not-yours' };
  const { deps, person, reader, words } = asker;
  const today = dateIn(programme.timezone, reader.now);
  const saved = await commitTraining(deps.store, { programme, person: person.id, seen, change, today });
  if (!saved.ok) return saved;
  const { outcome, version } = saved.value;
  const note = sayOutcome(words, outcome, change);
  // A second press of the same button is answered as the first was; a press that found nothing to change is no change.
  const canUndo = outcome === 'saved' || (outcome === 'same' && version !== seen);
  return { card: drawTraining({ ...frame(asker, programme), seen: saved.value, note, canUndo }) };
};

function sayOutcome(words: Words, outcome: TrainingOutcome['outcome'], { kind }: TrainingChange): string {
  if (outcome === 'saved') return words[kind === 'mark' ? 'training.saved' : 'training.undone'];
  return words[outcome === 'same' ? 'training.same' : 'training.old'];
}
