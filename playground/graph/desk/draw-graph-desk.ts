import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deskLanguages } from '../../personas.ts';
import type { Answer } from '../http/answer.ts';
import type { Tenant } from '../state/tenant.ts';
import { addressOf, type DeskView, readView, shows } from './desk-view.ts';
import { drawMail } from './draw-mail.ts';
import { drawSwitchPanel } from './draw-switch-panel.ts';
import { drawWeek } from './draw-week.ts';
import { drawSlotStyle } from './slot-style.ts';
import { toHtml } from './to-html.ts';
import { sayGraphDesk } from './words.ts';

const style = ['../../colours.css', 'graph-desk.css']
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
  .concat(drawSlotStyle())
  .join('\n');
const script = readFileSync(new URL('graph-desk.js', import.meta.url), 'utf8');

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

/** Its own style, script and forms, in a frame of this machine at most; https://www.w3.org/TR/CSP3/ */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${hash(style)}'`,
  `script-src 'sha256-${hash(script)}'`,
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  'frame-ancestors http://localhost:* http://127.0.0.1:*',
].join('; ');

/**
 * The calendar and mailbox of one person. It does without its script what it does with it, but for what is dragged, and
 * for what others do meanwhile. `known`: the tag of the page that is there already.
 */
export function drawGraphDesk(tenant: Tenant, query: URLSearchParams, known = ''): Answer {
  const answer = drawAnswer(200, tenant, query, '');
  const { etag = '' } = answer.headers ?? {};
  return etag === known ? { status: 304, headers: { etag } } : answer;
}

/** The same with what a form asked in vain. */
export function drawRefusedDesk(tenant: Tenant, query: URLSearchParams, refusal: string): Answer {
  return drawAnswer(400, tenant, query, refusal);
}

function drawAnswer(status: number, tenant: Tenant, query: URLSearchParams, refusal: string): Answer {
  const view = readView(tenant, query);
  const html = view === undefined ? drawNobody() : drawView(view, refusal);
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    etag: `"${hash(html)}"`,
  };
  return { status, headers, text: html };
}

function drawView(view: DeskView, refusal: string): string {
  const { language, mailbox, say } = view;
  const alert = refusal === '' ? '' : `<p role="alert" lang="en">${toHtml(refusal)}</p>`;
  const says = (['added', 'changed', 'gone', 'target'] as const).map(
    (key) => `data-${key}="${toHtml(say[key]('%'))}"`,
  );
  const body = `<header><h1>${toHtml(say.title(mailbox.name))}</h1>${drawTabs(view)}</header>
<p class="news" role="status" ${says.join(' ')}></p>
${alert}<main tabindex="-1">${drawShown(view)}</main>
<footer><p class="soft">${toHtml(say.intro)}</p>${drawLinks(view)}</footer>
<script>${script}</script>`;
  return drawPage(language, say.title(mailbox.name), body);
}

function drawNobody(): string {
  const { nobody } = sayGraphDesk('nl');
  return drawPage('nl', nobody, `<h1>${toHtml(nobody)}</h1>`);
}

function drawShown(view: DeskView): string {
  switch (view.show) {
    case 'calendar':
      return drawWeek(view);
    case 'mail':
      return drawMail(view);
    case 'switches':
      return drawSwitchPanel(view);
    default:
      return view.show satisfies never;
  }
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
${body}
</body>
</html>
`;
}

const names = { nl: 'Nederlands', en: 'English', fr: 'Français' } as const;

function drawTabs(view: DeskView): string {
  return drawNav(
    view.say.views,
    'tabs',
    shows.map((show) => drawLink(view, { show }, view.say[show], show === view.show)),
  );
}

function drawLinks(view: DeskView): string {
  const { language, mailbox, say, tenant } = view;
  const people = [...tenant.mailboxes.values()].map(({ id, name }) =>
    drawLink(view, { mailbox: id }, name, id === mailbox.id),
  );
  const languages = deskLanguages.map((each) =>
    drawLink(view, { lang: each }, names[each], each === language),
  );
  return `<details data-key="people"><summary>${say.people}</summary>${drawNav(say.people, 'people', people)}</details>
${drawNav(say.languages, 'languages', languages)}`;
}

function drawNav(label: string, kind: string, links: readonly string[]): string {
  return `<nav class="${kind}" aria-label="${toHtml(label)}"><ul>${links.join('')}</ul></nav>`;
}

function drawLink(
  view: DeskView,
  change: Readonly<Record<string, string>>,
  text: string,
  current: boolean,
): string {
  return `<li><a href="${toHtml(addressOf(view, change))}"${current ? ' aria-current="page"' : ''}>${toHtml(text)}</a></li>`;
}
