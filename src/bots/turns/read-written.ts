import type { Incoming } from './read-incoming.ts';
import { textOfHtml } from './text-of-html.ts';

/**
 * What a person wrote in this message, and nothing that they quote: who answers to an old card with a question does not
 * mean the words on that card. Teams puts the message as it was composed into an attachment of HTML, a quote in it in a
 * `blockquote`; `text` has the same as plain text, with or without the quote and with a mark where it stood, by client.
 * A message that has no text is read from its HTML. Source:
 * https://learn.microsoft.com/graph/api/resources/chatmessage and https://github.com/microsoft/teams.py/pull/321
 */
export function readWritten({ text, attachments }: Incoming): string {
  const html = findHtml(attachments);
  const plain = (text ?? '').replace(placeOfQuote, ' ');
  if (html === undefined) return plain;
  const { written, quotes } = textOfHtml(html);
  return quotes || plain.trim() === '' ? written : plain;
}

/** Where newer clients had the quote. */
const placeOfQuote = /<quoted [^<>]{0,300}>/g;

function findHtml(attachments: unknown): string | undefined {
  const all: readonly unknown[] = Array.isArray(attachments) ? attachments : [];
  for (const one of all) {
    const { contentType, content } = (one ?? {}) as { contentType?: unknown; content?: unknown };
    if (contentType === 'text/html' && typeof content === 'string') return content;
  }
  return undefined;
}
