import type { StoredEvent } from './stored-event.ts';

interface AskedBody {
  readonly contentType: string;
  readonly content: string;
}

/**
 * A body as Exchange keeps it: HTML is wrapped, https://learn.microsoft.com/graph/api/user-post-events, and the text of
 * it has the line ends, the hard spaces and the empty line at the end that Outlook gives it.
 */
export function wrapBody(asked: AskedBody | undefined): StoredEvent['body'] {
  const content = asked?.content ?? '';
  const isHtml = asked?.contentType.toLowerCase() === 'html';
  const inner = isHtml ? content : toHtml(content);
  const plain = (isHtml ? toText(content) : content).replace(/\r?\n/g, '\r\n').replaceAll('  ', ' \u00a0');
  return {
    html: `<html>\r\n<head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\r\n</head>\r\n<body>\r\n${inner}\r\n</body>\r\n</html>\r\n`,
    text: plain === '' ? '' : `${plain}\r\n`,
  };
}

function toHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\r?\n/g, '<br>\r\n');
}

function toText(html: string): string {
  return html
    .replace(/<(br|\/p|\/div)[^>]*>\s*/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
