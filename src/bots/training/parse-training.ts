import { programmeId } from '../../core/kernel/id.ts';
import { accept, type Result, refuse } from '../../core/kernel/result.ts';
import type { TrainingAnswer, TrainingChange } from '../../core/training/wishes.ts';
import type { Refusal } from '../../core/wishes/refusal.ts';
import type { Wish } from '../../core/wishes/wish.ts';

type Data = Readonly<Record<string, unknown>>;

/** Reads what the button and the inputs of a training card want noted. Which parts there are is looked up later. */
export function parseTraining({ programme, seen, ...data }: Data): Result<Wish, Refusal> {
  if (typeof programme !== 'string' || !Number.isSafeInteger(seen) || Number(seen) < 0)
    return refuse('wish.malformed');
  const change = readChange(data);
  if (!change.ok) return change;
  const wish = { programme: programmeId(programme), seen: Number(seen), change: change.value };
  return accept({ verb: 'training.save', ...wish });
}

function readChange({ change, ...data }: Data): Result<TrainingChange, Refusal> {
  if (change === 'unmark') return accept({ kind: 'unmark' });
  if (change !== 'mark') return refuse('wish.malformed');
  const inputs = Object.entries(data).filter(([name]) => name.startsWith('part:'));
  const wanted: [string, TrainingAnswer][] = [];
  for (const [name, value] of inputs) {
    const answer = readAnswer(value);
    if (answer === undefined) return refuse('wish.malformed');
    wanted.push([name.slice('part:'.length), answer]);
  }
  return accept({ kind: 'mark', wanted: Object.fromEntries(wanted) });
}

/** A switch says "true" or "false", a choice says the answer itself. */
function readAnswer(value: unknown): TrainingAnswer | undefined {
  switch (value) {
    case true:
    case 'true':
    case 'followed':
      return 'followed';
    case false:
    case 'false':
    case 'not-yet':
      return 'not-yet';
    case 'exempt':
      return 'exempt';
    default:
      return undefined;
  }
}
