import type { Understood } from '../../understanding/understand.ts';
import { understand } from '../../understanding/understand.ts';
import type { Answer, Asker } from '../asker.ts';
import { serveWish } from '../turns/serve-wish.ts';
import { readIntent } from './read-intent.ts';

/**
 * Answers what somebody typed. `messageId` makes a redelivered message act once. Neither the text nor what it was
 * understood as is kept or logged; a wish that follows from it is logged like a pressed button.
 */
export async function answerText(asker: Asker, text: string, messageId: string | undefined): Promise<Answer> {
  const { language, now } = asker.reader;
  const understood: Understood = understand(text, { language, now });
  const reading = await readIntent(asker, understood, ofSender(asker, messageId ?? crypto.randomUUID()));
  return 'wish' in reading ? serveWish(asker, reading.wish) : reading;
}

/** Ids of messages are unique in their chat only; a session may be walked by two mentors, each in a chat of their own. */
function ofSender({ person }: Asker, messageId: string): string {
  return `${person.id} ${messageId}`;
}
