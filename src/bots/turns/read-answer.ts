import type { Intent, Understood } from '../../understanding/understand.ts';
import type { Asker, Meaning, ShownButton } from '../asker.ts';
import { askTypedAnswer } from '../goals/ask-typed-answer.ts';
import { intentRows } from '../intents.ts';
import { packSlots } from '../typed/card-slots.ts';
import { parseWish } from '../verbs.ts';

/** Said in a word or two, these lead away from a question; anything longer can be its answer. */
const leaving: ReadonlySet<Intent> = new Set(['help', 'greet', 'language', 'stop-dialog']);

/**
 * What was typed while the last card asks something about a goal: the answer, as if it stood in the field of the card. Words
 * that could mean something else too are shown in that field first. Undefined where no card asks, and for whoever
 * calls for help or turns away.
 */
export async function readAnswer(
  asker: Asker,
  understood: Understood,
  text: string,
): Promise<Meaning | undefined> {
  const { intent, distress, tooLong, acts } = understood;
  const asked = asker.deps.shown?.last(asker.person.id).find(asksForWords);
  if (asked === undefined || distress !== undefined || tooLong || intent === 'crisis') return undefined;
  if (acts && leaving.has(intent) && text.trim().split(/\s+/u).length <= 2) return undefined;
  const { data } = asked;
  if (data.turn === 'day') return readGoalDay(asker, data, text);
  const answer = parseWish('goal.turn', { ...data, answer: text });
  if (!answer.ok) return answer;
  const { value: wish } = answer;
  if (!acts || intent === 'unknown' || wish.verb !== 'goal.turn' || wish.turn.kind !== 'answer')
    return { wish };
  const { words } = asker;
  const { slots } = understood;
  const instead = intentRows[intent].offer(asker, packSlots(slots));
  return askTypedAnswer(asker, {
    goal: wish.goal,
    asks: wish.turn.asks,
    text,
    note: words[slots.patientData ? 'patientData.text' : instead ? 'goal.typedOr' : 'goal.typed'],
    instead: instead === undefined ? [] : [instead],
  });
}

function asksForWords({ verb, data }: ShownButton): boolean {
  return verb === 'goal.turn' && data.skip !== true && (data.turn === 'answer' || data.turn === 'day');
}

/** Only a day and nothing beside it; whatever else was typed is no answer to by when. */
async function readGoalDay(
  { reader, programme }: Asker,
  data: ShownButton['data'],
  text: string,
): Promise<Meaning | undefined> {
  // Loaded when words come: a start does not wait for it.
  const { dayIn } = await import('../../understanding/todo-words.ts');
  const date = dayIn(text, { language: reader.language, now: reader.now, zone: programme.timezone });
  if (date === undefined) return undefined;
  const answer = parseWish('goal.turn', { ...data, date });
  return answer.ok ? { wish: answer.value } : answer;
}
