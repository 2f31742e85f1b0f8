import { readFileSync } from 'node:fs';

const style = readFileSync(new URL('chat-only.css', import.meta.url), 'utf8');

/** What the page may do: talk to its own client, and be framed by a page of this machine; nothing from outside. */
const policy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' ws://localhost:*",
  'frame-ancestors http://localhost:* http://127.0.0.1:*',
].join('; ');

/** Takes the page of the client; gives the page that shows its chat alone, and the headers to send with it. */
export function drawChatOnly(index: string) {
  const html = index.replace('</head>', () => `<style>${style}</style></head>`);
  if (html === index) throw new Error('the page of the client has no head to put a style in');
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'cache-control': 'no-store',
  };
  return { html, headers };
}
