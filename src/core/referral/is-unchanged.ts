import type { Message, Recipient } from '../consent/message.ts';
import type { MailView } from './mail-drafts.ts';

/**
 * Whether a message in a mailbox still is what was consented to: as plain text, to the same one person, nobody in copy.
 * What a mailbox does by itself is no change: other line ends, spaces that do not break, spaces at the ends of lines and
 * empty lines at the end, the case of an address. A key of the version that changed proves nothing and is not looked at.
 */
export function isUnchanged(
  found: Pick<MailView, 'subject' | 'text' | 'to' | 'cc' | 'bcc'>,
  message: Message,
  recipient: Pick<Recipient, 'email'>,
): boolean {
  const [to, ...others] = [...found.to, ...found.cc, ...found.bcc];
  return (
    others.length === 0 &&
    found.to.length === 1 &&
    to !== undefined &&
    toAddress(to) === toAddress(recipient.email) &&
    toPlain(found.subject) === toPlain(message.subject) &&
    toPlain(found.text) === toPlain(message.text)
  );
}

function toAddress(raw: string): string {
  return raw.trim().toLowerCase();
}

function toPlain(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();
}
