import type { Button } from '../../cards/kit/button.ts';
import type { Understood } from '../../understanding/understand.ts';
import { readForDialog, readPlanning } from '../appointments/read-planning.ts';
import type { Asker, Meaning } from '../asker.ts';
import { sayTooLong } from '../help/say.ts';
import { sayDistress } from '../help/say-distress.ts';
import { intentRows } from '../intents.ts';
import { pauseWalk } from '../sessions/pause-walk.ts';
import { withoutCourse } from '../tasks/read-course.ts';
import { offerTodo } from '../tasks/write-todo.ts';
import { askMeant } from './ask-meant.ts';
import { packSlots } from './card-slots.ts';

/**
 * What understood words ask of this bot: what comes before every intent, then what its row says. Nothing dead-ends. `line`:
 * the words themselves, looked at where nothing is sure enough to be done; without them it is asked what was meant.
 */
export async function readIntent(
  asker: Asker,
  heard: Understood,
  messageId: string,
  line?: string,
): Promise<Meaning> {
  const understood = withoutCourse(asker, heard);
  const { intent, slots, distress } = understood;
  if (distress !== undefined)
    return sayDistress(asker, distress, slots.patientData === true, offerBesides(asker, understood));
  if (understood.tooLong) return sayTooLong(asker);
  const planned =
    (await readForDialog(asker, understood, messageId)) ?? (await readPlanning(asker, understood, messageId));
  if (planned !== undefined) return planned;
  const isSure = understood.acts && intent !== 'unknown';
  const todo =
    line !== undefined && mayBeTodo(understood) && (await offerTodo(asker, line, { noted: isSure }));
  if (todo) return todo;
  if (!isSure) return askMeant(asker, understood);
  if (slots.unclear === 'until') return { refusal: 'person.bad-pause' };
  if (slots.warn === 'nonexistent-date') return { refusal: 'session.bad-date' };
  const paused = slots.action === 'pause' ? await pauseWalk(asker) : undefined;
  return paused ?? intentRows[intent].read(asker, understood, messageId, line);
}

/** What words of distress seem to ask for besides is one press away; to help itself the card leads already. */
function offerBesides(asker: Asker, { intent, acts, slots }: Understood): readonly Button[] {
  if (acts || intent === 'unknown') return [];
  const besides = intentRows[intent].offer(asker, packSlots(slots));
  return besides === undefined || besides.verb === 'help.show' ? [] : [besides];
}

/** Of what is understood, only the list itself leaves room for something that is to be put on it. */
function mayBeTodo({ acts, intent }: Understood): boolean {
  return !acts || intent === 'unknown' || intent === 'tasks';
}
