import type { Message, Recipient } from '../../core/consent/message.ts';
import type { Language } from '../../core/kernel/language.ts';
import type { Content } from '../../core/referral/referral.ts';
import { wordsOf } from '../../i18n/words.ts';

/** What the two people are called in a message. */
export interface Signed {
  readonly mentor: string;
  readonly trainee: string;
}

/**
 * Puts into words what is said to a recipient, in their language. A text of the trainee's own stands in it unchanged; the
 * subject says the same whatever is in it.
 */
export function writeMessage(
  { mentor, trainee: who }: Signed,
  content: Content,
  { name }: Recipient,
  language: Language,
): Message {
  const words = wordsOf(language);
  const said = { name, who, mentor };
  const subject = words['message.subject'];
  switch (content.level) {
    case 1:
      return { subject, text: words['message.level1'](said) };
    case 2:
      return { subject, text: words['message.level2']({ ...said, topic: words[`topic.${content.topic}`] }) };
    case 3:
      return { subject, text: words['message.level3']({ ...said, text: content.text }) };
  }
}
