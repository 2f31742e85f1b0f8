import type { Answer, Asker, Meaning } from '../asker.ts';
import { readIntent } from '../typed/read-intent.ts';
import { readAnswer } from './read-answer.ts';
import { readButton } from './read-button.ts';
import { serveWish } from './serve-wish.ts';
import { understandWords } from './understand-words.ts';

/**
 * Answers what somebody typed: what the button does whose own words they are, else what the words mean. `messageId`
 * makes a redelivered message act once. Neither the text nor what it was
 * understood as is kept or logged; a wish that follows from it is logged like a pressed button.
 */
export async function answerText(asker: Asker, text: string, messageId: string | undefined): Promise<Answer> {
  const id = ofSender(asker, messageId ?? crypto.randomUUID());
  const pressed = await readButton(asker, text, id);
  const reading = pressed ?? (await readMeaning(asker, text, id));
  return 'wish' in reading ? serveWish(asker, reading.wish) : reading;
}

async function readMeaning(asker: Asker, text: string, id: string): Promise<Meaning> {
  const { reader, deps, programme } = asker;
  const understood = await understandWords({ text, ...reader, programmes: deps.programmes, programme });
  return (await readAnswer(asker, understood, text)) ?? readIntent(asker, understood, id, text);
}

/** Ids of messages are unique in their chat only; a session may be walked by two mentors, each in a chat of their own. */
function ofSender({ person }: Asker, messageId: string): string {
  return `${person.id} ${messageId}`;
}
