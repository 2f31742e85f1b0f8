import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deskLanguages } from '../../personas.ts';
import type { Answer } from '../http/answer.ts';
import type { Tenant } from '../state/tenant.ts';
import { type DeskView, readView } from './desk-view.ts';
import { drawCalendar } from './draw-calendar.ts';
import { drawMail } from './draw-mail.ts';
import { drawSwitchPanel } from './draw-switch-panel.ts';
import { toHtml } from './to-html.ts';
import { sayGraphDesk } from './words.ts';

const style = readFileSync(new URL('graph-desk.css', import.meta.url), 'utf8');

/** Its own style and its own forms, in a frame of this machine at most; https://www.w3.org/TR/CSP3/ */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  'frame-ancestors http://localhost:* http://127.0.0.1:*',
].join('; ');

/** The calendar and mailbox of one person, without a script. `refusal`: what a form asked in vain. */
export function drawGraphDesk(tenant: Tenant, query: URLSearchParams, refusal = ''): Answer {
  const view = readView(tenant, query);
  const html = view === undefined ? drawPage('nl', sayGraphDesk('nl').nobody, '') : drawView(view, refusal);
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy };
  return { status: 200, headers, text: html };
}

function drawView(view: DeskView, refusal: string): string {
  const { language, mailbox, say } = view;
  const alert = refusal === '' ? '' : `<p role="alert" lang="en">${toHtml(refusal)}</p>`;
  const body = `<p class="soft">${toHtml(say.intro)}</p>${alert}
${drawLinks(view)}
<main>${drawCalendar(view)}${drawMail(view)}${drawSwitchPanel(view)}</main>`;
  return drawPage(language, say.title(mailbox.name), body);
}

function drawPage(language: string, title: string, body: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${toHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${toHtml(title)}</h1>
${body}
</body>
</html>
`;
}

const names = { nl: 'Nederlands', en: 'English', fr: 'Français' } as const;

function drawLinks({ language, mailbox, say, tenant }: DeskView): string {
  const link = (who: string, lang: string, text: string, current: boolean) =>
    `<li><a href="/_local/desk?${toHtml(new URLSearchParams({ mailbox: who, lang }).toString())}"${current ? ' aria-current="page"' : ''}>${toHtml(text)}</a></li>`;
  const people = [...tenant.mailboxes.values()].map(({ id, name }) =>
    link(id, language, name, id === mailbox.id),
  );
  const languages = deskLanguages.map((each) => link(mailbox.id, each, names[each], each === language));
  return `<nav aria-label="${toHtml(say.people)}"><ul>${people.join('')}</ul></nav>
<nav aria-label="${toHtml(say.languages)}"><ul>${languages.join('')}</ul></nav>`;
}
