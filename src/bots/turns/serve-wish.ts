import { drawMessage } from '../../cards/kit/draw-message.ts';
import type { Contact } from '../../cards/kit/say-contact.ts';
import { causeOf } from '../../core/kernel/cause-of.ts';
import type { Log } from '../../core/kernel/log.ts';
import type { Refusal } from '../../core/wishes/refusal.ts';
import type { Wish } from '../../core/wishes/wish.ts';
import type { Answer, Asker } from '../asker.ts';
import { findCoordinators } from '../people/find-contacts.ts';
import { carryOut, isLogged } from '../verbs.ts';
import { wayOn } from '../way-on.ts';

/** Carries out a wish and logs that it did: ids, verb, duration and refusal. A crash becomes a refusal and its cause a log line. */
export async function serveWish(asker: Asker, wish: Wish): Promise<Answer> {
  const { log, now } = asker.deps;
  const began = now();
  const answer = await guard(log, wish.verb, () => carryOut(asker, wish));
  if (isLogged(wish.verb)) {
    const refusal = 'refusal' in answer ? { refusal: answer.refusal } : {};
    log.info({ verb: wish.verb, entraId: asker.person.entraId, ms: now() - began, ...refusal }, 'wish');
  }
  return guard(log, wish.verb, () => sayWhoMends(asker, answer));
}

/** Does work that must not end the turn: what it throws is logged without its message, which may hold what people typed. */
export async function guard(log: Log, verb: string, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (cause) {
    log.error({ verb, ...causeOf(cause) }, 'crashed');
    return { refusal: 'wish.crashed' };
  }
}

/** What is not for the reader: nothing went wrong, so the card does not say that something did. */
const notForReader: ReadonlySet<Refusal> = new Set<Refusal>([
  'digest.not-yours',
  'digest.individual',
  'export.not-yours',
  'training.not-yours',
  'attendance.not-taken',
]);

/** What only those who coordinate can mend: the card says how to reach them. */
const mendedElsewhere: ReadonlySet<Refusal> = new Set<Refusal>(['person.no-group', 'person.no-mentor']);

/** The answer, or in place of a refusal that others can mend a card that says who they are. */
async function sayWhoMends(asker: Asker, answer: Answer): Promise<Answer> {
  if (!('refusal' in answer) || !mendedElsewhere.has(answer.refusal)) return answer;
  return { card: drawRefusal(asker, answer.refusal, await findCoordinators(asker)) };
}

/** A refusal as a card with a way on. */
export function drawRefusal(asker: Asker, refusal: Refusal, contacts: readonly Contact[] = []) {
  const { words, reader } = asker;
  return drawMessage({
    language: reader.language,
    title: words[notForReader.has(refusal) ? 'refusal.notForYou' : 'refusal.title'],
    paragraphs: [words[refusal]],
    contacts,
    buttons: wayOn(asker),
  });
}
