import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const style = readFileSync(new URL('chat-only.css', import.meta.url), 'utf8');
const scrollScript = readFileSync(new URL('chat-only.js', import.meta.url), 'utf8');
const chatScript = wrap(readFileSync(new URL('keep-chat.js', import.meta.url), 'utf8'));

/** What the page may do: talk to its own client, and be framed by a page of this machine; nothing from outside. */
const policy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-eval' ${hash(scrollScript)} ${hash(chatScript)}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' ws://localhost:*",
  'frame-ancestors http://localhost:* http://127.0.0.1:*',
].join('; ');

const uncached = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };

/** Takes the page of the client and what tells one run of it from another; gives it whole, but for that it keeps its chat. */
export function drawWhole(index: string, run: string) {
  return { html: put(index, drawChatScript(run)), headers: uncached };
}

/** The page that shows its chat alone, and the headers to send with it. */
export function drawChatOnly(index: string, run: string) {
  const html = put(index, `<style>${style}</style><script>${scrollScript}</script>${drawChatScript(run)}`);
  return { html, headers: { ...uncached, 'content-security-policy': policy } };
}

function drawChatScript(run: string): string {
  return `<script data-run="${run}">${chatScript}</script>`;
}

function put(index: string, head: string): string {
  const html = index.replace('</head>', () => `${head}</head>`);
  if (html === index) throw new Error('the page of the client has no head to put anything in');
  return html;
}

/** Its names are its own: the client has a hundred thousand. */
function wrap(script: string): string {
  return `{\n${script}}`;
}

function hash(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}
