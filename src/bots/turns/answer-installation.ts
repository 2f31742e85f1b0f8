import { drawMessage } from '../../cards/kit/draw-message.ts';
import { plain } from '../../cards/kit/plain.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { Asker, BotDeps } from '../asker.ts';
import { wholeMenu } from '../way-on.ts';
import { guessLanguage, type Incoming, isPrivate, type Reply, seekSender } from './read-incoming.ts';
import { type Strangers, sayToStranger } from './strangers.ts';

/**
 * Welcomes who installed the bot. An upgrade (`add-upgrade`) is no new acquaintance and gets nothing, nor does a removal.
 * Source of the actions: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/subscribe-to-conversation-events
 */
export async function answerInstallation(
  deps: BotDeps,
  strangers: Strangers,
  incoming: Incoming,
): Promise<Reply | undefined> {
  if (incoming.action !== 'add') return undefined;
  const language = guessLanguage(incoming);
  const sender = await seekSender(deps, incoming);
  if (!isPrivate(incoming)) {
    const words = sender.state === 'known' ? sender.asker.words : wordsOf(language);
    return { text: words['elsewhere.text'] };
  }
  if (sender.state === 'known') return { card: drawWelcome(sender.asker) };
  if (sender.state === 'unreachable') return { text: wordsOf(language)['wish.crashed'] };
  const id = incoming.from.aadObjectId ?? incoming.from.id;
  return strangers.mayAnswer(id) ? { text: sayToStranger(deps, language) } : undefined;
}

/** Says who the bot is, what it does for this person, and what it never asks. */
export function drawWelcome(asker: Asker) {
  const { words, person, reader, membership } = asker;
  return drawMessage({
    language: reader.language,
    title: words['welcome.title']({ name: plain(person.name) }),
    paragraphs: [words['welcome.program'], words[`welcome.${membership.role}`], words['welcome.privacy']],
    ...wholeMenu(asker),
  });
}
