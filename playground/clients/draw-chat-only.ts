import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const style = readFileSync(new URL('chat-only.css', import.meta.url), 'utf8');
const script = readFileSync(new URL('chat-only.js', import.meta.url), 'utf8');
const hash = createHash('sha256').update(script).digest('base64');

/** What the page may do: talk to its own client, and be framed by a page of this machine; nothing from outside. */
const policy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-eval' 'sha256-${hash}'`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' ws://localhost:*",
  'frame-ancestors http://localhost:* http://127.0.0.1:*',
].join('; ');

/** Takes the page of the client; gives the page that shows its chat alone, and the headers to send with it. */
export function drawChatOnly(index: string) {
  const html = index.replace('</head>', () => `<style>${style}</style><script>${script}</script></head>`);
  if (html === index) throw new Error('the page of the client has no head to put anything in');
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'cache-control': 'no-store',
  };
  return { html, headers };
}
